// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Fields of one section below each other.
#pragma once

#include "gui/editor/formfield.h"

#include <QWidget>

#include <utility>
#include <vector>

class QFormLayout;

namespace adit::gui {

class FieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsForm(QWidget *parent = nullptr);

    /// Shows the values of a section (a peer by its place, or FieldPlace::interface), and what is wrong.
    void fill(const SectionValues &values, int section, const TextReading &reading);
    /// Says beside a field why its value was not taken.
    void refuse(Field field, const QString &why);

signals:
    void edited(adit::gui::Field field, const QString &value);

protected:
    /// Adds a line; an example stands in it while it is empty.
    LineField &addLine(Field field, const QString &label, const QString &example);
    /// Takes the field.
    void add(Field field, const QString &label, FormField *widget);
    QFormLayout &layOut() { return *m_layout; }

private:
    QFormLayout *m_layout;
    std::vector<std::pair<Field, FormField *>> m_fields{};
};

} // namespace adit::gui
