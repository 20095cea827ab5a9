// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/report.h"

#include "core/conf/text.h"

#include <algorithm>
#include <tuple>

namespace adit::conf {

namespace {

constexpr std::size_t mostListed = 1000;

} // namespace

void Report::error(const Line &line, std::string_view at, Sentence message, Sentence hint)
{
    add(line, at, {.message = std::move(message), .hint = std::move(hint)}, m_errors);
}

void Report::warning(const Line &line, std::string_view at, Sentence message, Sentence hint)
{
    add(line, at,
        {.severity = Diagnostic::Severity::Warning, .message = std::move(message), .hint = std::move(hint)},
        m_warnings);
}

bool Report::listsMoreErrors() const
{
    return m_errors < mostListed;
}

void Report::add(const Line &line, std::string_view at, Diagnostic diagnostic, std::size_t &count)
{
    if (++count > mostListed + 1)
        return;
    diagnostic.line = line.number;
    diagnostic.column = columnOf(line, static_cast<std::size_t>(at.data() - line.text.data()));
    if (count > mostListed) {
        diagnostic.message = ADIT_SENTENCE("core", "there is more like this that is not listed");
        diagnostic.hint = {};
    }
    m_diagnostics.push_back(std::move(diagnostic));
}

// Goes on from the place before, since a megabyte may stand on one line.
std::size_t Report::columnOf(const Line &line, std::size_t offset)
{
    if (line.number != m_last.line || offset < m_last.offset)
        m_last = {line.number, 0, 1};
    m_last.column += countCharacters(line.text.substr(m_last.offset, offset - m_last.offset));
    m_last.offset = offset;
    return m_last.column;
}

std::vector<Diagnostic> Report::take()
{
    std::ranges::sort(m_diagnostics, [](const Diagnostic &a, const Diagnostic &b) {
        const auto place = [](const Diagnostic &d) { return std::tuple(d.line, d.column, d.severity); };
        return place(a) != place(b) ? place(a) < place(b) : a.message.english() < b.message.english();
    });
    return std::move(m_diagnostics);
}

} // namespace adit::conf
