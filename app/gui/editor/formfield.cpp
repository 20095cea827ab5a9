// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/formfield.h"

#include "gui/theme/palette.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace adit::gui {

FormField::FormField(QWidget *editor, const QString &name)
    : m_editor(editor),
      m_row(new QHBoxLayout),
      m_remark(new QLabel)
{
    editor->setAccessibleName(name);
    m_row->addWidget(editor, 1);
    m_remark->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().leading() + 2);
    column->addLayout(m_row);
    column->addWidget(m_remark);
    setFocusProxy(editor);
}

void FormField::setRemark(const FieldRemark *remark)
{
    const QString text = remark ? remark->text : QString();
    m_isError = remark && remark->severity == Diagnostic::Severity::Error;
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
    colour();
}

void FormField::colour()
{
    const Accents colours = accents(palette());
    QPalette mine = palette();
    mine.setColor(QPalette::WindowText, m_isError ? colours.error : colours.warning);
    m_remark->setPalette(mine);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

LineField::LineField(const QString &name) : FormField(new QLineEdit, name)
{
    m_edit = static_cast<QLineEdit *>(focusProxy());
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::edited);
}

void LineField::setValue(const QString &value)
{
    // A space at the end may be followed by more.
    if (m_edit->text() == value || m_edit->text().trimmed() == value)
        return;
    m_edit->setText(value);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

QString LineField::value() const
{
    return m_edit->text();
}

void LineField::addButton(QWidget *button)
{
    row().addWidget(button);
}

void LineField::enter(const QString &value)
{
    m_edit->setText(value);
    emit edited(value);
}

ChoiceField::ChoiceField(const QString &name, const QList<Choice> &choices) : FormField(new QComboBox, name)
{
    m_box = static_cast<QComboBox *>(focusProxy());
    for (const Choice &choice : choices)
        m_box->addItem(choice.meaning, choice.value);
    // The wheel scrolls the form, and must not change what is below it.
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setMinimumContentsLength(10);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this] { emit edited(m_box->currentData().toString()); });
}

void ChoiceField::setValue(const QString &value)
{
    // A word that is none of them shows nothing, and has its error below.
    const int found = m_box->findData(value.toLower());
    m_box->setCurrentIndex(
        value.isEmpty() || value.compare(QLatin1String("off"), Qt::CaseInsensitive) == 0 ? 0 : found);
}

SwitchField::SwitchField(const QString &name, const QString &word)
    : FormField(new QCheckBox(name), name),
      m_word(word)
{
    m_box = static_cast<QCheckBox *>(focusProxy());
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) { emit edited(on ? m_word : QString()); });
}

void SwitchField::setValue(const QString &value)
{
    m_box->setChecked(value.compare(m_word, Qt::CaseInsensitive) == 0);
}

} // namespace adit::gui
