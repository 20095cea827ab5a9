// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/menubutton.h"

#include <QEvent>

namespace adit::gui {

MenuButton::MenuButton(Symbol symbol, QWidget *parent) : QToolButton(parent), m_symbol(symbol)
{
    draw();
}

void MenuButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void MenuButton::draw()
{
    setIcon(gui::icon(m_symbol, palette()));
}

} // namespace adit::gui
