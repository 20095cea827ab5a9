// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/outline.h"

#include "core/conf/comments.h"
#include "core/conf/text.h"

namespace adit::conf {

namespace {

std::optional<Section> sectionOf(const Line &header)
{
    const std::string name = lowered(squeezed(header.key));
    if (name == "[interface]")
        return Section::Interface;
    if (name == "[peer]")
        return Section::Peer;
    return std::nullopt;
}

// A setting of Adit stands for a key, though to others it is a comment.
bool isContent(const Line &line)
{
    return line.kind == Line::Kind::Comment ? ownSettingIn(line.key).has_value()
                                            : line.kind != Line::Kind::Blank;
}

bool isPlainComment(const Line &line)
{
    return line.kind == Line::Kind::Comment && !isContent(line);
}

// One past the comments that touch the last line of a section, when a blank line or the end of the text
// follows; else the line after that last line.
std::size_t endOfSection(const std::vector<Line> &lines, std::size_t gap)
{
    std::size_t i = gap;
    while (i < lines.size() && isPlainComment(lines[i]))
        ++i;
    return i == lines.size() || lines[i].kind == Line::Kind::Blank ? i : gap;
}

} // namespace

std::vector<Line> linesOf(const std::vector<std::string> &text)
{
    std::vector<Line> lines;
    lines.reserve(text.size());
    for (const std::string &raw : text) {
        std::string_view line = raw;
        if (line.ends_with('\n'))
            line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
        lines.push_back(readLine(line, lines.size() + 1));
    }
    return lines;
}

std::vector<SectionSpan> outlineOf(const std::vector<Line> &lines)
{
    std::vector<SectionSpan> spans;
    std::size_t gap = 0; // the line after the last one with content
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isContent(lines[i]))
            continue;
        if (lines[i].kind == Line::Kind::Header) {
            SectionSpan span{.section = sectionOf(lines[i]), .block = i, .header = i};
            span.begin = 0;
            if (!spans.empty())
                span.begin = spans.back().end = endOfSection(lines, gap);
            while (span.block > span.begin && isPlainComment(lines[span.block - 1]))
                --span.block;
            spans.push_back(span);
        }
        gap = i + 1;
    }
    if (!spans.empty())
        spans.back().end = endOfSection(lines, gap);
    return spans;
}

std::optional<SectionSpan> findPeer(const std::vector<Line> &lines, const PublicKey &key)
{
    for (const SectionSpan &span : outlineOf(lines)) {
        if (span.section != Section::Peer)
            continue;
        for (std::size_t i = span.header + 1; i < span.end; ++i) {
            const Line &line = lines[i];
            if (line.kind != Line::Kind::Assignment || !equalsIgnoringCase(line.key, "PublicKey"))
                continue;
            const auto found = PublicKey::fromBase64(line.value);
            if (found && *found == key)
                return span;
        }
    }
    return std::nullopt;
}

} // namespace adit::conf
