// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Questions before something that a person may not want.
#pragma once

#include "agent/fleet.h"

#include <functional>
#include <vector>

class QWidget;

namespace adit::gui {

/// Goes on at once when no tunnel is up, else says first that tunnels stay up.
void askBeforeQuit(QWidget *window, const std::vector<FleetTunnel> &tunnels, std::function<void()> goOn);
/// Goes on at once when none of them is up (a removal can be undone), else asks first.
void askBeforeRemoval(QWidget *window, const std::vector<const FleetTunnel *> &tunnels,
                      std::function<void()> goOn);

} // namespace adit::gui
