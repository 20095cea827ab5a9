// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/keycompleter.h"

#include "gui/editor/completion.h"
#include "gui/editor/editsession.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCursor>

namespace adit::gui {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Enter || key == Qt::Key_Return;
}

} // namespace

KeyCompleter::KeyCompleter(QPlainTextEdit &edit) : QObject(&edit), m_edit(edit)
{
    m_completer.setModel(&m_candidates);
    m_completer.setWidget(&edit);
    m_completer.setCompletionMode(QCompleter::PopupCompletion);
    m_completer.setCaseSensitivity(Qt::CaseInsensitive);
    m_completer.popup()->setObjectName(QStringLiteral("keyCompletions"));
    m_completer.popup()->setAccessibleName(tr("Completions"));
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &KeyCompleter::insert);
    edit.installEventFilter(this);
    m_completer.popup()->installEventFilter(this);
}

bool KeyCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    return watched == m_completer.popup() ? popupTakes(key) : editTakes(key);
}

bool KeyCompleter::popupTakes(QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return false;
    default: break;
    }
    // The popup has the keyboard, but it is the text that is typed in.
    if (!chooses(key))
        QCoreApplication::sendEvent(&m_edit, &key);
    return true;
}

bool KeyCompleter::chooses(const QKeyEvent &key)
{
    QAbstractItemView &popup = *m_completer.popup();
    if (!popup.isVisible())
        return false;
    const bool isChosen = popup.currentIndex().isValid();
    // Tab takes the first one, as in a shell. Who presses Enter and has chosen nothing wants a new line.
    const bool takes = key.key() == Qt::Key_Tab || (isEnter(key.key()) && isChosen);
    if (takes)
        insert(isChosen ? popup.currentIndex().data().toString() : m_completer.currentCompletion());
    if (takes || isEnter(key.key()) || key.key() == Qt::Key_Escape)
        popup.hide();
    return takes || key.key() == Qt::Key_Escape;
}

bool KeyCompleter::editTakes(const QKeyEvent &key)
{
    if (chooses(key))
        return true;
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        offer(Occasion::Asked);
        return true;
    }
    // After the edit has taken the key.
    const bool typed = !key.text().isEmpty() && (key.modifiers() & Qt::ControlModifier) == 0;
    if (typed && (key.text().at(0).isPrint() || key.key() == Qt::Key_Backspace))
        QMetaObject::invokeMethod(this, [this] { offer(Occasion::Typing); }, Qt::QueuedConnection);
    else if (!typed)
        m_completer.popup()->hide();
    return false;
}

void KeyCompleter::offer(Occasion occasion)
{
    const Completion completion = completionAt(plainText(*m_edit.document()), m_edit.textCursor().position());
    const bool wanted = occasion == Occasion::Asked || !completion.prefix.isEmpty();
    if (completion.candidates.isEmpty() || !wanted) {
        m_completer.popup()->hide();
        return;
    }
    m_candidates.setStringList(completion.candidates);
    m_completer.setCompletionPrefix(completion.prefix);
    const int count = m_completer.completionCount();
    const bool isWhole = count == 1 && m_completer.currentCompletion() == completion.prefix;
    if (count == 0 || isWhole) {
        m_completer.popup()->hide();
        return;
    }
    QRect place = m_edit.cursorRect().translated(m_edit.viewport()->pos());
    place.setWidth(m_completer.popup()->sizeHintForColumn(0) +
                   m_completer.popup()->verticalScrollBar()->sizeHint().width());
    m_completer.complete(place);
}

void KeyCompleter::insert(const QString &candidate)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        static_cast<int>(m_completer.completionPrefix().size()));
    cursor.insertText(candidate);
    m_edit.setTextCursor(cursor);
}

} // namespace adit::gui
