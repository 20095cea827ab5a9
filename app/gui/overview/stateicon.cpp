// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/stateicon.h"

#include "gui/theme/icons.h"

#include <QPainter>

namespace adit::gui {

StateIcon::StateIcon(int lines, QWidget *parent) : QWidget(parent)
{
    const int side = fontMetrics().height() * lines;
    setFixedSize(side, side);
}

void StateIcon::setState(TunnelState state)
{
    if (m_state == state)
        return;
    m_state = state;
    update();
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect().adjusted(1, 1, -1, -1), m_state, palette());
}

} // namespace adit::gui
