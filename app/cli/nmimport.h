// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// `aditctl import --from-networkmanager`: connections of NetworkManager become profiles.
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"

namespace adit::cli {

/// Without operands it lists the connections, else it imports those that are named by id, interface or UUID,
/// and says of each what does not carry over. Finishes from the event loop.
void importFromNetworkManager(Context &context, const Arguments &arguments);

} // namespace adit::cli
