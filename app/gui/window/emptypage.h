// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the window shows as long as there is no tunnel: the ways to get one.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace adit::gui {

class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent);
    /// A button that does what the action does, with words of its own.
    void offer(QAction &action, const QString &text, const QString &objectName);

private:
    QVBoxLayout *m_buttons;
};

} // namespace adit::gui
