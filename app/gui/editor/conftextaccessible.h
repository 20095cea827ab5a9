// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The text of a .conf for a screen reader, which is read what others see: dots for hidden keys.
#pragma once

#include <QAccessibleWidget>

namespace adit::gui {

class ConfTextEdit;

class ConfTextAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// For QAccessible::installFactory(); nullptr for what is no ConfTextEdit.
    static QAccessibleInterface *make(const QString &className, QObject *object);

    explicit ConfTextAccessible(ConfTextEdit &edit);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;

    void selection(int index, int *begin, int *end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int begin, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int *begin, int *end) const override;

private:
    ConfTextEdit &m_edit;
};

} // namespace adit::gui
