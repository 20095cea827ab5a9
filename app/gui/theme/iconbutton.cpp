// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/iconbutton.h"

#include <QEvent>

namespace adit::gui {

IconButton::IconButton(Symbol symbol, const QString &name, QWidget *parent)
    : QToolButton(parent),
      m_symbol(symbol)
{
    setAutoRaise(true);
    // A tool button cannot be reached by the keyboard otherwise.
    setFocusPolicy(Qt::TabFocus);
    setSymbol(symbol, name);
}

void IconButton::setSymbol(Symbol symbol, const QString &name)
{
    m_symbol = symbol;
    setIcon(gui::icon(symbol, palette()));
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(gui::icon(m_symbol, palette()));
}

} // namespace adit::gui
