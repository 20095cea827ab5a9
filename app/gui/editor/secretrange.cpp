// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/secretrange.h"

#include "core/conf/keywords.h"
#include "core/conf/text.h"

#include <algorithm>

namespace adit::gui {

namespace {

bool namesSecret(QStringView key)
{
    const std::string name = conf::squeezed(key.toString().toStdString());
    const conf::Keyword *keyword = conf::findKeyword(name);
    if (!keyword)
        keyword = conf::findKeyword(conf::nearestKeyword(name));
    return keyword && (keyword->id == conf::Key::PrivateKey || keyword->id == conf::Key::PresharedKey);
}

bool looksLikeKey(QStringView text)
{
    constexpr qsizetype keyLength = 44;
    return text.size() == keyLength && text.endsWith(u'=') &&
           std::all_of(text.begin(), text.end() - 1, [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'/');
           });
}

} // namespace

std::optional<TextRange> secretIn(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && (line[start].isSpace() || line[start] == u'#'))
        ++start;
    const qsizetype equals = line.indexOf(u'=', start);
    if (equals < 0 || !namesSecret(line.mid(start, equals - start).trimmed()))
        return std::nullopt;
    TextRange range{equals + 1, 0};
    const qsizetype comment = line.indexOf(u'#', range.begin);
    qsizetype end = comment < 0 ? line.size() : comment;
    while (range.begin < end && line[range.begin].isSpace())
        ++range.begin;
    while (end > range.begin && line[end - 1].isSpace())
        --end;
    range.length = end - range.begin;
    return range.length == 0 ? std::nullopt : std::optional(range);
}

bool holdsSecret(const QString &text)
{
    if (looksLikeKey(QStringView(text).trimmed()))
        return true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (secretIn(line))
            return true;
    }
    return false;
}

} // namespace adit::gui
