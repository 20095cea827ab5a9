// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/conftextaccessible.h"

#include "gui/editor/conftextedit.h"

#include <QTextBlock>

namespace adit::gui {

QAccessibleInterface *ConfTextAccessible::make(const QString &, QObject *object)
{
    auto *edit = qobject_cast<ConfTextEdit *>(object);
    return edit ? new ConfTextAccessible(*edit) : nullptr;
}

ConfTextAccessible::ConfTextAccessible(ConfTextEdit &edit)
    : QAccessibleWidget(&edit, QAccessible::EditableText),
      m_edit(edit)
{
}

void *ConfTextAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return m_edit.isChanging() ? nullptr : static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ConfTextAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ConfTextAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? m_edit.shownText() : QAccessibleWidget::text(type);
}

void ConfTextAccessible::selection(int index, int *begin, int *end) const
{
    const QTextCursor cursor = m_edit.textCursor();
    *begin = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int ConfTextAccessible::selectionCount() const
{
    return m_edit.textCursor().hasSelection() ? 1 : 0;
}

void ConfTextAccessible::addSelection(int begin, int end)
{
    setSelection(0, begin, end);
}

void ConfTextAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ConfTextAccessible::setSelection(int index, int begin, int end)
{
    if (index != 0 || begin < 0 || begin > characterCount() || end < 0 || end > characterCount())
        return;
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
}

int ConfTextAccessible::cursorPosition() const
{
    return m_edit.textCursor().position();
}

void ConfTextAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ConfTextAccessible::text(int begin, int end) const
{
    return m_edit.shownText().mid(begin, end - begin);
}

int ConfTextAccessible::characterCount() const
{
    // Qt counts one more, for the end of the last line.
    return m_edit.document()->characterCount() - 1;
}

QRect ConfTextAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset > characterCount())
        return {};
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(offset);
    QRect place = m_edit.cursorRect(cursor);
    place.setWidth(m_edit.fontMetrics().averageCharWidth());
    return {m_edit.viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int ConfTextAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = m_edit.viewport()->mapFromGlobal(point);
    return m_edit.viewport()->rect().contains(inside) ? m_edit.cursorForPosition(inside).position() : -1;
}

void ConfTextAccessible::scrollToSubstring(int begin, int)
{
    m_edit.scrollTo(m_edit.document()->findBlock(begin).blockNumber() + 1);
}

QString ConfTextAccessible::attributes(int, int *begin, int *end) const
{
    *begin = 0;
    *end = characterCount();
    return {};
}

} // namespace adit::gui
