// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/fieldpage.h"

#include "gui/transfer/complaint.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace adit::gui {

FieldPage::FieldPage(const QString &title, const QString &explanation, QWidget *parent)
    : QWizardPage(parent),
      m_form(new QFormLayout(this))
{
    setTitle(title);
    setSubTitle(explanation);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QLineEdit *FieldPage::addField(const FieldWish &wish)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(wish.objectName));
    field->setPlaceholderText(wish.placeholder);
    m_form->addRow(wish.label, field);
    if (wish.complaint) {
        auto *label = new ComplaintLabel(field, this);
        m_form->addRow(QString(), label);
        m_fields.push_back({field, label, wish.complaint});
        connect(field, &QLineEdit::textChanged, this, &FieldPage::judge);
    }
    return field;
}

void FieldPage::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
}

void FieldPage::addButtons(const std::vector<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    m_form->addRow(QString(), row);
}

QLabel *FieldPage::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    m_form->addRow(QString(), note);
    return note;
}

void FieldPage::judge()
{
    for (const Judged &one : m_fields) {
        // Nobody is told off for what is not typed yet.
        const bool mayTell = one.field->isEnabled() && !one.field->text().isEmpty();
        one.label->complain(mayTell ? one.complaint(one.field->text()) : QString());
    }
    emit completeChanged();
}

bool FieldPage::isComplete() const
{
    return std::ranges::all_of(m_fields, [](const Judged &one) {
        return !one.field->isEnabled() || one.complaint(one.field->text()).isEmpty();
    });
}

} // namespace adit::gui
