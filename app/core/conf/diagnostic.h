// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a reader has to say about one place of a .conf. The text of a key's value is never part of it.
#pragma once

#include "core/sentence.h"

#include <cstddef>
#include <string>
#include <vector>

namespace adit {

struct Diagnostic
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    /// Both count from 1; the column counts characters (code points), not bytes.
    std::size_t line = 1;
    std::size_t column = 1;
    Sentence message{};
    /// How to mend it; may be empty.
    Sentence hint{};

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

/// `FILE:LINE:COLUMN: error: message`, with `FILE:LINE:COLUMN: hint: ...` on a second line where there is a
/// hint.
std::string format(const Diagnostic &diagnostic, const std::string &file);
bool hasErrors(const std::vector<Diagnostic> &diagnostics);

} // namespace adit
