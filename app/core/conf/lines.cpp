// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/lines.h"

#include "core/conf/keywords.h"
#include "core/conf/text.h"

#include <algorithm>

namespace adit::conf {

Line readLine(std::string_view text, std::size_t number)
{
    Line line{.number = number, .text = text};
    const std::size_t hash = std::min(text.find('#'), text.size());
    const std::string_view content = trimmed(text.substr(0, hash));
    if (content.empty()) {
        line.kind = hash == text.size() ? Line::Kind::Blank : Line::Kind::Comment;
        line.key = text.substr(hash);
        return line;
    }
    const std::size_t equals = text.substr(0, hash).find('=');
    if (content.front() == '[' || equals == std::string_view::npos) {
        line.kind = content.front() == '[' ? Line::Kind::Header : Line::Kind::Malformed;
        line.key = content;
        return line;
    }
    line.kind = Line::Kind::Assignment;
    line.key = trimmed(text.substr(0, equals));
    const Keyword *keyword = findKeyword(line.key);
    const bool takesHash = keyword && isHook(keyword->id);
    line.value = trimmed(takesHash ? text.substr(equals + 1) : text.substr(equals + 1, hash - equals - 1));
    return line;
}

std::optional<Line> LineReader::next()
{
    if (m_rest.empty())
        return std::nullopt;
    const std::size_t newline = m_rest.find('\n');
    std::size_t length = std::min(newline, m_rest.size());
    std::size_t ending = newline == std::string_view::npos ? 0 : 1;
    if (ending == 1 && length > 0 && m_rest[length - 1] == '\r') {
        --length;
        ++ending;
    }
    const std::string_view text = m_rest.substr(0, length);
    m_ending = m_rest.substr(length, ending);
    m_rest.remove_prefix(length + ending);
    return readLine(text, ++m_number);
}

} // namespace adit::conf
