// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/filetext.h"

#include "base/keys.h"
#include "core/conf/lines.h"
#include "core/conf/text.h"

#include <QStringList>

#include <algorithm>

namespace adit::gui {

namespace {

constexpr std::string_view utf8Bom = "\xEF\xBB\xBF";
constexpr std::string_view lf = "\n";
constexpr std::string_view crlf = "\r\n";

} // namespace

FileText FileText::fromBytes(std::string_view bytes)
{
    FileText file;
    if (bytes.starts_with(utf8Bom))
        file.m_bom = utf8Bom;
    std::string storage;
    const std::string_view text = conf::asUtf8(bytes, storage);
    file.m_faithful = conf::isUtf8(text);
    conf::LineReader reader(text);
    while (const auto line = reader.next()) {
        const std::string_view ending = reader.ending();
        file.m_lines.push_back({std::string(line->text), ending.empty()   ? std::string_view()
                                                         : ending == crlf ? crlf
                                                                          : lf});
    }
    // What an editor shows behind the last line break is a line too, though an empty one.
    if (file.m_lines.empty() || !file.m_lines.back().ending.empty())
        file.m_lines.emplace_back();
    const SecretText wiped(std::move(storage));
    return file;
}

FileText::~FileText()
{
    for (Line &line : m_lines)
        const SecretText wiped(std::move(line.text));
}

QString FileText::text() const
{
    QString result;
    for (const Line &line : m_lines) {
        result += QString::fromStdString(line.text);
        if (!line.ending.empty())
            result += u'\n';
    }
    return result;
}

void FileText::update(const QString &text)
{
    const QStringList now = text.split(u'\n');
    std::vector<Line> lines(static_cast<std::size_t>(now.size()));
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].text = now[static_cast<qsizetype>(i)].toStdString();
    const auto sameText = [](const Line &a, const Line &b) { return a.text == b.text; };
    const auto [oldChange, newChange] =
        std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(), lines.end(), sameText);
    const auto [oldEnd, newEnd] = std::mismatch(m_lines.rbegin(), std::reverse_iterator(oldChange),
                                                lines.rbegin(), std::reverse_iterator(newChange), sameText);
    const std::string_view usual =
        m_lines.empty() || m_lines.front().ending.empty() ? lf : m_lines.front().ending;
    for (Line &line : lines)
        line.ending = usual;
    std::transform(m_lines.begin(), oldChange, lines.begin(), lines.begin(),
                   [](const Line &old, Line line) { return Line{std::move(line.text), old.ending}; });
    std::transform(m_lines.rbegin(), oldEnd, lines.rbegin(), lines.rbegin(),
                   [](const Line &old, Line line) { return Line{std::move(line.text), old.ending}; });
    // A line that was the last one may have others below it now.
    for (Line &line : lines) {
        if (line.ending.empty())
            line.ending = usual;
    }
    lines.back().ending = {};
    m_lines.swap(lines);
    for (Line &line : lines)
        const SecretText wiped(std::move(line.text));
}

std::string FileText::bytes() const
{
    std::string result(m_bom);
    for (const Line &line : m_lines)
        result.append(line.text).append(line.ending);
    return result;
}

TextChange changeBetween(const QString &before, const QString &after)
{
    const auto [beforeChange, afterChange] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [beforeEnd, afterEnd] = std::mismatch(before.rbegin(), std::reverse_iterator(beforeChange),
                                                     after.rbegin(), std::reverse_iterator(afterChange));
    const qsizetype position = beforeChange - before.begin();
    return {position, beforeEnd.base() - beforeChange, after.mid(position, afterEnd.base() - afterChange)};
}

} // namespace adit::gui
