// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A .conf as lines: what each is by its form, before any key is known to be right.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace adit::conf {

/// One line; all views lie within the text that was read.
struct Line
{
    enum class Kind {
        Blank,
        Comment,    ///< nothing but a comment
        Header,     ///< begins with a bracket
        Assignment, ///< has a `=`
        Malformed,
    };
    Kind kind = Kind::Blank;
    std::size_t number = 1;
    /// Without its line ending.
    std::string_view text{};
    /// The trimmed key of an assignment; the trimmed text, less a comment, of a header or a malformed line;
    /// the comment from its `#`.
    std::string_view key{};
    /// The trimmed value of an assignment, without a comment.
    std::string_view value{};
};

/// Judges one line. What stands behind the `=` of a hook is all value, `#` included.
Line readLine(std::string_view text, std::size_t number);

/// Hands out the lines of a text, one by one.
class LineReader
{
public:
    explicit LineReader(std::string_view text) : m_rest(text) {}

    /// The next line, nullopt after the last. LF and CRLF end a line.
    std::optional<Line> next();
    /// The ending of the line that next() gave: LF, CRLF or, at the end of the text, nothing.
    std::string_view ending() const { return m_ending; }

private:
    std::string_view m_rest;
    std::string_view m_ending{};
    std::size_t m_number = 0;
};

} // namespace adit::conf
