// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The toolbar of the main window, and the menus made of the same actions.
#pragma once

#include <QList>

class QAction;
class QToolBar;
class QWidget;

namespace adit::gui {

class Actions;

/// Belongs to the window; every button can be reached by Tab.
QToolBar *makeToolBar(const Actions &actions, QWidget *window);
/// For the menu of a row in the list.
QList<QAction *> rowActions(const Actions &actions);

} // namespace adit::gui
