// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/traymenu.h"

#include "gui/theme/words.h"
#include "gui/tray/traytext.h"

#include <QAction>

#include <algorithm>

namespace adit::gui {

TrayMenu::TrayMenu(Fleet &fleet, QObject *parent)
    : QObject(parent),
      m_fleet(fleet),
      m_menu(std::make_unique<QMenu>())
{
    m_status = m_menu->addAction(QString());
    m_status->setObjectName(QStringLiteral("statusAction"));
    m_status->setEnabled(false);
    m_menu->addSeparator();
    m_more = m_menu->addMenu(tr("Tunnels", "submenu of the tray"));
    m_more->menuAction()->setVisible(false);
    m_end = m_menu->addSeparator();
    m_restore = m_menu->addAction(tr("Restore network", "tray menu"), this, &TrayMenu::restoreNetwork);
    m_restore->setObjectName(QStringLiteral("restoreAction"));
    addPlain(tr("Show Adit", "tray menu"), "showAction", &TrayMenu::windowWanted);
    addPlain(tr("Import…", "tray menu"), "importAction", &TrayMenu::importWanted);
    addPlain(tr("Settings…", "tray menu"), "settingsAction", &TrayMenu::settingsWanted);
    m_menu->addSeparator();
    m_quit = addPlain(QString(), "quitAction", &TrayMenu::quitWanted);

    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        m_open = false; // some hosts never say that a menu was closed
        arrange();
        m_open = true;
    });
    connect(m_menu.get(), &QMenu::aboutToHide, this, [this] {
        m_open = false;
        arrange();
    });
    updateAll();
}

TrayMenu::~TrayMenu() = default;

QAction *TrayMenu::addPlain(const QString &text, const char *objectName, void (TrayMenu::*wanted)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void TrayMenu::updateAll()
{
    removeGone();
    addMissing();
    arrange();
    for (const FleetTunnel &tunnel : m_fleet.tunnels())
        updateOne(tunnel.name);
    updateHead();
}

void TrayMenu::updateOne(const InterfaceName &name)
{
    const auto item = m_items.find(name);
    const FleetTunnel *tunnel = m_fleet.find(name);
    if (item != m_items.end() && tunnel) {
        // Only what differs: each change is a message to the host.
        if (const QString text = TrayText::item(*tunnel); item->second->text() != text)
            item->second->setText(text);
        item->second->setChecked(tunnel->isUp());
        item->second->setEnabled(tunnel->state != TunnelState::Deactivating);
    }
    updateHead();
}

void TrayMenu::removeGone()
{
    std::erase_if(m_items, [this](const auto &entry) {
        const FleetTunnel *tunnel = m_fleet.find(entry.first);
        if (tunnel && TrayText::isOurs(*tunnel))
            return false;
        m_misplaced = true;
        entry.second->deleteLater();
        entry.second->setVisible(false);
        return true;
    });
}

void TrayMenu::addMissing()
{
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        if (!TrayText::isOurs(tunnel) || m_items.contains(tunnel.name))
            continue;
        auto *action = new QAction(m_menu.get());
        action->setObjectName(QStringLiteral("tunnelAction ") + text(tunnel.name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, action, name = tunnel.name] { toggle(name, *action); });
        m_items.emplace(tunnel.name, action);
        m_misplaced = true;
    }
}

/// Puts every item where it belongs, in the fleet's order; waits while the menu is open.
void TrayMenu::arrange()
{
    if (!m_misplaced || m_open)
        return;
    m_misplaced = false;
    const bool many = m_items.size() > tunnelsInLine;
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        const auto item = m_items.find(tunnel.name);
        if (item == m_items.end())
            continue;
        m_menu->removeAction(item->second);
        m_more->removeAction(item->second);
        if (many)
            m_more->addAction(item->second);
        else
            m_menu->insertAction(m_end, item->second);
    }
    m_more->menuAction()->setVisible(many);
}

void TrayMenu::updateHead()
{
    const QString line = TrayText(m_fleet.tunnels()).line().replace(QLatin1Char('&'), QLatin1String("&&"));
    if (m_status->text() != line)
        m_status->setText(line);
    const bool anyUp = std::ranges::any_of(m_fleet.tunnels(), [](const FleetTunnel &tunnel) {
        return TrayText::isOurs(tunnel) && tunnel.isUp();
    });
    m_restore->setVisible(std::ranges::any_of(m_fleet.tunnels(), &FleetTunnel::holdsNetwork));
    const QString quit = anyUp ? tr("Quit (tunnels stay active)", "tray menu") : tr("Quit", "tray menu");
    if (m_quit->text() != quit)
        m_quit->setText(quit);
}

void TrayMenu::toggle(const InterfaceName &name, QAction &action)
{
    const FleetTunnel *tunnel = m_fleet.find(name);
    if (!tunnel)
        return;
    // The click has moved the mark already; what counts is what happens.
    const bool wasUp = tunnel->isUp();
    action.setChecked(wasUp);
    if (wasUp)
        m_fleet.bringDown(name);
    else
        m_fleet.bringUp(name, Interaction::Allow);
}

void TrayMenu::restoreNetwork()
{
    std::vector<InterfaceName> names; // the fleet's rows move with each request
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        if (tunnel.holdsNetwork())
            names.push_back(tunnel.name);
    }
    for (const InterfaceName &name : names)
        m_fleet.release(name);
}

} // namespace adit::gui
