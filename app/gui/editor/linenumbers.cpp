// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/linenumbers.h"

#include "gui/editor/conftextedit.h"

#include <QPaintEvent>

namespace adit::gui {

LineNumbers::LineNumbers(ConfTextEdit &edit) : QWidget(&edit), m_edit(edit)
{
    setObjectName(QStringLiteral("lineNumbers"));
}

QSize LineNumbers::sizeHint() const
{
    return {m_edit.lineNumberWidth(), 0};
}

void LineNumbers::paintEvent(QPaintEvent *event)
{
    m_edit.paintLineNumbers(*event, *this);
}

} // namespace adit::gui
