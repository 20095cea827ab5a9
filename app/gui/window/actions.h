// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Everything that can be done in the main window, each with its shortcut. Toolbar, menus and the window of
// shortcuts are made of these.
#pragma once

#include "agent/fleet.h"

#include <QList>
#include <QObject>

#include <map>
#include <vector>

class QAction;
class QPalette;
class QWidget;

namespace adit::gui {

enum class Act {
    ImportFiles,
    ImportPicture,
    Paste,
    NewTunnel,
    NewHub,
    AddPhone,
    Share,
    Remove,
    Undo,
    Export,
    Toggle,
    Release,
    Rename,
    Versions,
    Filter,
    Settings,
    Shortcuts,
    About,
    Quit,
};

class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to the window, and their shortcuts hold all over it.
    explicit Actions(QWidget *window);

    QAction &at(Act act) const { return *m_actions.at(act); }
    /// One that belongs to a part of the window: takes its place among the others.
    void adopt(QAction &action);
    /// In the order in which they are explained.
    const QList<QAction *> &all() const { return m_all; }
    /// Enables what can be done with these tunnels; the first is the one that is shown.
    void follow(const std::vector<const FleetTunnel *> &selected);
    /// Draws the icons in these colours.
    void draw(const QPalette &palette);

private:
    QWidget *m_window;
    std::map<Act, QAction *> m_actions{};
    QList<QAction *> m_all{};
};

} // namespace adit::gui
