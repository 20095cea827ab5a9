// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Collects what a reader has to say, each at its place.
#pragma once

#include "core/conf/diagnostic.h"
#include "core/conf/lines.h"

#include <string>
#include <string_view>
#include <vector>

namespace adit::conf {

/// Diagnostics of one file. Past a thousand errors or warnings the rest is counted, not listed, so that
/// garbage costs no more memory than its file.
class Report
{
public:
    /// `at` lies within `line.text`.
    void error(const Line &line, std::string_view at, Sentence message, Sentence hint = {});
    void warning(const Line &line, std::string_view at, Sentence message, Sentence hint = {});

    /// Whether another error will be listed, so that its hint is worth the search.
    bool listsMoreErrors() const;
    bool hasErrors() const { return m_errors > 0; }
    /// All of it, in the order of the places.
    std::vector<Diagnostic> take();

private:
    struct Place
    {
        std::size_t line = 0;
        std::size_t offset = 0;
        std::size_t column = 1;
    };
    std::size_t columnOf(const Line &line, std::size_t offset);
    void add(const Line &line, std::string_view at, Diagnostic diagnostic, std::size_t &count);

    std::vector<Diagnostic> m_diagnostics{};
    Place m_last{};
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

} // namespace adit::conf
