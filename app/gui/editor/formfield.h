// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One field of the form: what edits it, buttons beside it, and what is wrong below it.
#pragma once

#include "gui/editor/textreading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace adit::gui {

class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Shows a value of the text. What is being typed is left alone while it means the same.
    virtual void setValue(const QString &value) = 0;
    /// Says it beside the field; nullptr when nothing is wrong.
    void setRemark(const FieldRemark *remark);

signals:
    /// A person changed the value.
    void edited(const QString &value);

protected:
    /// Takes the editor; the name is what a screen reader says.
    FormField(QWidget *editor, const QString &name);
    QHBoxLayout &row() { return *m_row; }
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QWidget *m_editor;
    QHBoxLayout *m_row;
    QLabel *m_remark;
    bool m_isError = false;
};

class LineField : public FormField
{
    Q_OBJECT

public:
    explicit LineField(const QString &name);

    void setValue(const QString &value) override;
    QString value() const;
    QLineEdit &edit() { return *m_edit; }
    /// Puts a button beside the line.
    void addButton(QWidget *button);
    /// As if a person had typed it.
    void enter(const QString &value);

private:
    QLineEdit *m_edit;
};

/// Words with their meanings; the first stands for an empty value.
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value;
        QString meaning;
    };
    ChoiceField(const QString &name, const QList<Choice> &choices);

    void setValue(const QString &value) override;

private:
    QComboBox *m_box;
};

/// A word, or nothing.
class SwitchField : public FormField
{
    Q_OBJECT

public:
    SwitchField(const QString &name, const QString &word);

    void setValue(const QString &value) override;

private:
    QString m_word;
    QCheckBox *m_box;
};

} // namespace adit::gui
