// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/fieldsform.h"

#include <QFormLayout>
#include <QLineEdit>

#include <string_view>

namespace adit::gui {

FieldsForm::FieldsForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FieldsForm::fill(const SectionValues &values, int section, const TextReading &reading)
{
    for (const auto &[field, widget] : m_fields) {
        widget->setValue(values.text(field));
        const auto remark = reading.remarks.find({section, field});
        widget->setRemark(remark == reading.remarks.end() ? nullptr : &remark->second);
    }
}

void FieldsForm::refuse(Field field, const QString &why)
{
    const FieldRemark remark{Diagnostic::Severity::Error, why};
    for (const auto &[candidate, widget] : m_fields) {
        if (candidate == field)
            widget->setRemark(&remark);
    }
}

LineField &FieldsForm::addLine(Field field, const QString &label, const QString &example)
{
    auto *line = new LineField(label);
    line->edit().setPlaceholderText(example);
    add(field, label, line);
    return *line;
}

void FieldsForm::add(Field field, const QString &label, FormField *widget)
{
    // `Address` gives `addressField`: a name that tests find.
    const std::string_view key = kindOf(field).key;
    QString name =
        QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())) + QStringLiteral("Field");
    widget->setObjectName(name);
    name.chop(5);
    widget->focusProxy()->setObjectName(name + QStringLiteral("Edit"));
    m_layout->addRow(label, widget);
    m_fields.emplace_back(field, widget);
    connect(widget, &FormField::edited, this,
            [this, field](const QString &value) { emit edited(field, value); });
}

} // namespace adit::gui
