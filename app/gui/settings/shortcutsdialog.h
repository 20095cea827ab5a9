// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// All shortcuts at a glance, read from the actions themselves, so that the list is never out of date.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <vector>

class QAction;

namespace adit::gui {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Actions without a shortcut, and hidden ones, are left out. The dialog keeps no reference to them.
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    struct Row
    {
        QString action;
        QString keys;
    };
    static std::vector<Row> rowsOf(const QList<QAction *> &actions);
};

} // namespace adit::gui
