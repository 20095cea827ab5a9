// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The tray's menu. Its items stay the same objects and only their text, mark and place change: a host may
// show the menu at any moment, and rebuilding it under a person's pointer loses the click.
#pragma once

#include "agent/fleet.h"

#include <QMenu>
#include <QObject>

#include <map>
#include <memory>

class QAction;

namespace adit::gui {

class TrayMenu : public QObject
{
    Q_OBJECT

public:
    /// More tunnels than these move to a submenu.
    static constexpr std::size_t tunnelsInLine = 10;

    /// The fleet must outlive it.
    explicit TrayMenu(Fleet &fleet, QObject *parent = nullptr);
    ~TrayMenu() override;

    QMenu &menu() { return *m_menu; }

public slots:
    /// Follows all tunnels, one tunnel.
    void updateAll();
    void updateOne(const adit::InterfaceName &name);

signals:
    void windowWanted();
    void importWanted();
    void settingsWanted();
    void quitWanted();

private:
    QAction *addPlain(const QString &text, const char *objectName, void (TrayMenu::*wanted)());
    void addMissing();
    void removeGone();
    void arrange();
    void updateHead();
    void toggle(const InterfaceName &name, QAction &action);
    void restoreNetwork();

    Fleet &m_fleet;
    std::unique_ptr<QMenu> m_menu;
    QMenu *m_more = nullptr;      ///< the submenu; the menu's
    QAction *m_status = nullptr;  ///< the menu's, as all actions
    QAction *m_restore = nullptr; ///< there while a broken tunnel holds the network back
    QAction *m_end = nullptr;     ///< what stands below the tunnels
    QAction *m_quit = nullptr;
    std::map<InterfaceName, QAction *> m_items{};
    bool m_open = false;
    bool m_misplaced = false; ///< items are to be arranged once the menu is closed
};

} // namespace adit::gui
