// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a new tunnel on this machine must keep away from.
#pragma once

#include "agent/fleet.h"
#include "core/phone/hub.h"

namespace adit::gui {

/// Networks of this machine's interfaces and routes, and networks and ports of all profiles. Ways to
/// everywhere, like 0.0.0.0/0, are not networks here.
HubSurroundings surroundingsOf(const Fleet &fleet);

/// Whether nobody has the UDP port now, tried by taking it for a moment in each family.
bool isPortFree(std::uint16_t port);

/// A hub in these surroundings, on a port that is free now. Errors are those of proposeHub().
Result<Tunnel> proposeFreeHub(HubSurroundings surroundings, const SecretKey &key, const Dice &dice);

} // namespace adit::gui
