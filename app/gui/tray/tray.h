// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Adit in the tray of the desktop: an icon that shows by its shape how the tunnels are, and a menu to switch
// them.
#pragma once

#include "agent/fleet.h"
#include "gui/tray/trayhost.h"
#include "gui/tray/traymenu.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>
#include <optional>

class QSystemTrayIcon;

namespace adit::gui {

class Tray : public QObject
{
    Q_OBJECT

public:
    /// Shows itself as soon as the desktop has a place for it, whenever that is. The bus is the session's;
    /// the fleet must outlive the tray.
    Tray(Fleet &fleet, QDBusConnection bus, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether a person can see the icon now. Without it a window must not hide for good.
    bool isShown() const;

signals:
    /// isShown() is another.
    void shownChanged();
    void windowWanted();
    void importWanted();
    void settingsWanted();
    void quitWanted();

private:
    void hostChanged();
    void makeIcon();
    void updateIcon();

    Fleet &m_fleet;
    TrayMenu m_menu;
    TrayHost m_host;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::optional<TunnelState> m_shownState{};
};

} // namespace adit::gui
