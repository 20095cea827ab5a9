// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/diagnostic.h"

#include <algorithm>

namespace adit {

std::string format(const Diagnostic &diagnostic, const std::string &file)
{
    const std::string place =
        file + ':' + std::to_string(diagnostic.line) + ':' + std::to_string(diagnostic.column) + ": ";
    const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
    std::string text = place + (isError ? "error: " : "warning: ") + diagnostic.message.english();
    if (!diagnostic.hint.isEmpty())
        text += '\n' + place + "hint: " + diagnostic.hint.english();
    return text;
}

bool hasErrors(const std::vector<Diagnostic> &diagnostics)
{
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic &d) { return d.severity == Diagnostic::Severity::Error; });
}

} // namespace adit
