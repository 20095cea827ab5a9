// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/secret/secretline.h"

#include <QAccessibleWidget>
#include <QLineEdit>

namespace adit::gui {

namespace {

class HiddenLine : public QAccessibleWidget
{
public:
    explicit HiddenLine(QLineEdit &line) : QAccessibleWidget(&line, QAccessible::EditableText) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        return state;
    }
};

QAccessibleInterface *makeHidden(const QString &className, QObject *object)
{
    if (className != QLatin1String("QLineEdit"))
        return nullptr;
    auto *line = qobject_cast<QLineEdit *>(object);
    return line && line->echoMode() != QLineEdit::Normal ? new HiddenLine(*line) : nullptr;
}

} // namespace

void setLineText(QLineEdit &line, LineText text)
{
    QAccessible::installFactory(makeHidden); // Qt keeps one of each
    line.setEchoMode(text == LineText::Shown ? QLineEdit::Normal : QLineEdit::Password);
    // Qt keeps what it made for a widget; it is made anew, of the other kind, when somebody asks for it.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(&line))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

} // namespace adit::gui
