// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The head of the overview: the state as a shape, the tunnel's name, a line on it, and the big button.
#pragma once

#include "gui/overview/overview.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace adit::gui {

class StateIcon;

class StateHead : public QWidget
{
    Q_OBJECT

public:
    explicit StateHead(QWidget *parent);
    void show(const Overview &overview);

signals:
    /// The button was pressed while it does something.
    void pressed();

private:
    StateIcon *m_shape;
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_traffic;
    QPushButton *m_button;
    QProgressBar *m_busy;
    Overview::Switch m_action = Overview::Switch::None;
};

} // namespace adit::gui
