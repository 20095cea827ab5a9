// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Before the first network is configured: the strict kill switches of the tunnels that come up with the
// machine. There is no bus yet, so the helper does this and ends.
#pragma once

#include "engine/tunnelengine.h"
#include "store/tunnelstore.h"

namespace adit {

/// Puts them up, and logs each. False when one of them could not be put up.
bool holdEarly(const TunnelStore &store, TunnelEngine &engine);

} // namespace adit
