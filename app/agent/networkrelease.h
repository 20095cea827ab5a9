// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Taking away a tunnel that holds the network back: by the right with which it is switched where that is
// enough, else with an administrator's word.
#pragma once

#include "client/helperclient.h"

#include <functional>

namespace adit {

/// Takes down what is left of a tunnel, its kill switch with it. `done` runs once while the client lives;
/// NotUp when nothing is left of it.
void releaseNetwork(HelperClient &helper, const InterfaceName &name, Interaction interaction,
                    std::function<void(const Result<> &)> done);

} // namespace adit
