// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/tray.h"

#include "gui/theme/icons.h"
#include "gui/tray/traytext.h"

#include <QSystemTrayIcon>

namespace adit::gui {

Tray::Tray(Fleet &fleet, QDBusConnection bus, QObject *parent)
    : QObject(parent),
      m_fleet(fleet),
      m_menu(fleet),
      m_host(std::move(bus))
{
    connect(&m_menu, &TrayMenu::windowWanted, this, &Tray::windowWanted);
    connect(&m_menu, &TrayMenu::importWanted, this, &Tray::importWanted);
    connect(&m_menu, &TrayMenu::settingsWanted, this, &Tray::settingsWanted);
    connect(&m_menu, &TrayMenu::quitWanted, this, &Tray::quitWanted);
    connect(&m_fleet, &Fleet::listChanged, this, [this] {
        m_menu.updateAll();
        updateIcon();
    });
    connect(&m_fleet, &Fleet::tunnelChanged, this, [this](const InterfaceName &name) {
        m_menu.updateOne(name);
        updateIcon();
    });
    connect(&m_host, &TrayHost::changed, this, &Tray::hostChanged);
}

Tray::~Tray() = default;

bool Tray::isShown() const
{
    return m_icon && m_host.isPresent();
}

void Tray::hostChanged()
{
    if (m_host.isPresent() && !m_icon)
        makeIcon();
    emit shownChanged();
}

/// Only once there is a host: Qt looks for one when it makes the first icon of a process, and keeps what it
/// found for good. From then on it registers the icon again with each new host by itself.
void Tray::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu.menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit windowWanted();
            });
    m_shownState.reset();
    updateIcon();
    m_icon->show();
}

void Tray::updateIcon()
{
    if (!m_icon)
        return;
    const TrayText text(m_fleet.tunnels());
    if (const TunnelState state = text.state(); m_shownState != state) {
        m_shownState = state;
        m_icon->setIcon(trayIcon(state));
    }
    if (const QString tooltip = text.tooltip(); m_icon->toolTip() != tooltip)
        m_icon->setToolTip(tooltip);
}

} // namespace adit::gui
