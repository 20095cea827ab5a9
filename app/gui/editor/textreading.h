// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Everything that one text means: the tunnel, the values of the form, and what is wrong where.
#pragma once

#include "core/conf/confreader.h"
#include "gui/editor/formvalues.h"

#include <map>
#include <optional>
#include <utility>

namespace adit::gui {

/// A field of the interface, or of a peer by its place from 0.
struct FieldPlace
{
    static constexpr int interface = -1;
    int section = interface;
    Field field = Field::PrivateKey;

    friend auto operator<=>(const FieldPlace &, const FieldPlace &) = default;
};

/// What is said beside a field.
struct FieldRemark
{
    Diagnostic::Severity severity = Diagnostic::Severity::Error;
    QString text{};

    friend bool operator==(const FieldRemark &, const FieldRemark &) = default;
};

struct TextReading
{
    FormValues form{};
    std::optional<Tunnel> tunnel{};
    std::vector<Diagnostic> diagnostics{};
    /// The first error of each field, else its first warning.
    std::map<FieldPlace, FieldRemark> remarks{};
    /// The first error that belongs to no field: then the form cannot stand for the text.
    std::optional<Diagnostic> broken{};

    /// Whether a peer has an error.
    bool hasError(int peer) const;
    int errorCount() const;
};

/// The text is UTF-8. Total, and pure, so that it may run in any thread.
TextReading readText(std::string_view text);

/// The sentences of a diagnostic: what is wrong, and how to mend it on a line of its own.
QString sentences(const Diagnostic &diagnostic);

} // namespace adit::gui
