// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the main window and its dialogs work with. All of it outlives the window.
#pragma once

#include "agent/eventlog.h"
#include "agent/fleet.h"
#include "agent/networkwatch.h"
#include "agent/settings.h"
#include "history/history.h"

#include <QString>

#include <functional>

namespace adit::gui {

struct Services
{
    Fleet &fleet;
    EventLog &log;
    Settings &settings;
    History &history;
    const NetworkWatch &network;
    /// Whether an icon in a tray can bring a hidden window back.
    std::function<bool()> isInTray;
    /// What libsodium says of itself.
    QString sodiumVersion{};
};

} // namespace adit::gui
