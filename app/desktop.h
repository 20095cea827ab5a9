// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// All objects of the running application, in the order in which they need each other.
#pragma once

#include "agent/networkwatch.h"
#include "agent/notices.h"
#include "agent/ondemand.h"
#include "agent/reresolver.h"
#include "agent/restore.h"
#include "agent/systemevents.h"
#include "gui/tray/tray.h"
#include "gui/window/mainwindow.h"
#include "history/history.h"
#include "options.h"

#include <QObject>

#include <memory>

namespace adit {

class Desktop : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    Desktop(Settings &settings, ProfileStore store, const QDBusConnection &session,
            const QDBusConnection &system);

    /// Begins to look at tunnels, and shows the window unless the tray is enough.
    void start(const Options &options);
    /// The window, in front of others, with these files imported.
    void open(const QStringList &files);

private:
    gui::MainWindow &window();
    void connectTray();
    void connectSession();
    void quit();

    Settings &m_settings;
    EventLog m_log{};
    HelperClient m_helper;
    EndpointResolver m_resolver{};
    Fleet m_fleet;
    SystemEvents m_systemEvents;
    ReResolver m_reResolver;
    Restore m_restore;
    NetworkWatch m_network;
    OnDemand m_onDemand;
    Notices m_notices;
    History m_history;
    gui::Tray m_tray;
    std::unique_ptr<gui::MainWindow> m_window{}; ///< made when it is wanted first
};

} // namespace adit
