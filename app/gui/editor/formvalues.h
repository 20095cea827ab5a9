// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the form shows of a text: each value as it is written, right or wrong, and the lines that it stands
// on, so that a diagnostic finds its field.
#pragma once

#include "gui/editor/field.h"

#include "core/conf/hooks.h"

#include <QString>

#include <string_view>
#include <vector>

namespace adit::gui {

struct FieldValue
{
    Field field;
    /// Values of several lines have ", " between them.
    QString text{};
    /// From 1, in order.
    std::vector<int> lines{};

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

struct SectionValues
{
    /// The line of the header, from 1.
    int header = 0;
    std::vector<FieldValue> fields{};

    const FieldValue *find(Field field) const;
    /// The value, empty when the section has none.
    QString text(Field field) const;
    friend bool operator==(const SectionValues &, const SectionValues &) = default;
};

struct HookValue
{
    int line = 0;
    QString key{};
    QString command{};
    /// A sentence on what stands in for it; may be empty.
    QString instead{};

    friend bool operator==(const HookValue &, const HookValue &) = default;
};

struct FormValues
{
    /// No header line when there is no [Interface].
    SectionValues interface{};
    std::vector<SectionValues> peers{};
    std::vector<HookValue> hooks{};
    /// Lines that no field can stand for: a second [Interface], a section or key that is not known, a key in
    /// the wrong section, a line without `=`, a key of one value that is given twice.
    std::vector<int> strayLines{};
};

/// Total: any text gives values. The text is UTF-8.
FormValues readForm(std::string_view text);

} // namespace adit::gui
