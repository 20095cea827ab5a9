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

} // namespace adit::gui
