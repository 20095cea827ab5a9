// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/confdocument.h"

#include "core/conf/comments.h"
#include "core/conf/outline.h"
#include "core/conf/text.h"

#include <algorithm>

namespace adit {

using conf::Line;
using conf::SectionSpan;

namespace {

constexpr std::string_view utf8Bom = "\xEF\xBB\xBF";

std::unexpected<Error> noSuchPeer(const PublicKey &peer)
{
    return fail(Errc::NoSuchPeer, peer.shortText());
}

std::unexpected<Error> noSuchPeer(std::size_t peer)
{
    return fail(Errc::NoSuchPeer, std::to_string(peer + 1));
}

// A value with a line break would bring in lines of its own.
std::string onOneLine(std::string_view value)
{
    std::string result(value);
    std::ranges::replace_if(result, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return result;
}

// The raw line with one part of it replaced; `part` lies within `line.text`.
std::string withReplaced(const std::string &raw, const Line &line, std::string_view part,
                         std::string_view replacement)
{
    const auto offset = static_cast<std::size_t>(part.data() - line.text.data());
    std::string result = raw;
    // `Key =` and `Key=` become `Key = value` and `Key=value`.
    const bool needsSpace = part.empty() && raw.substr(0, offset).ends_with(" =");
    return result.replace(offset, part.size(), (needsSpace ? " " : "") + std::string(replacement));
}

void wipe(std::string &line)
{
    const SecretText wiped(std::move(line));
}

} // namespace

ConfDocument ConfDocument::fromText(std::string_view bytes)
{
    ConfDocument document;
    std::string storage;
    std::string_view text = conf::asUtf8(bytes, storage);
    if (bytes.starts_with(utf8Bom))
        document.m_bom = utf8Bom;
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        const std::size_t length = newline == std::string_view::npos ? text.size() : newline + 1;
        document.m_lines.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    wipe(storage);
    return document;
}

ConfDocument::~ConfDocument()
{
    std::ranges::for_each(m_lines, wipe);
}

std::string ConfDocument::text() const
{
    std::size_t size = m_bom.size();
    for (const std::string &line : m_lines)
        size += line.size();
    std::string result;
    result.reserve(size);
    result = m_bom;
    for (const std::string &line : m_lines)
        result += line;
    return result;
}

std::string_view ConfDocument::lineEnding() const
{
    return !m_lines.empty() && m_lines.front().ends_with("\r\n") ? "\r\n" : "\n";
}

void ConfDocument::insert(std::size_t at, std::string line)
{
    line += lineEnding();
    if (at > 0 && !m_lines[at - 1].ends_with('\n'))
        m_lines[at - 1] += lineEnding();
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at), std::move(line));
}

void ConfDocument::erase(std::size_t begin, std::size_t end)
{
    std::for_each(m_lines.begin() + static_cast<std::ptrdiff_t>(begin),
                  m_lines.begin() + static_cast<std::ptrdiff_t>(end), wipe);
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(begin),
                  m_lines.begin() + static_cast<std::ptrdiff_t>(end));
}

void ConfDocument::setValue(Range section, std::string_view key, std::string_view value)
{
    const std::vector<Line> lines = conf::linesOf(m_lines);
    const conf::Keyword *keyword = conf::findKeyword(key);
    std::size_t after = section.begin; // where a new line goes, in the canonical order of keys
    // A name right below the header stays there.
    while (after + 1 < section.end && lines[after + 1].kind == Line::Kind::Comment &&
           conf::nameIn(lines[after + 1].key))
        ++after;
    std::vector<std::size_t> found;
    for (std::size_t i = section.begin + 1; i < section.end; ++i) {
        if (lines[i].kind != Line::Kind::Assignment)
            continue;
        const conf::Keyword *other = conf::findKeyword(lines[i].key);
        if (conf::equalsIgnoringCase(lines[i].key, key))
            found.push_back(i);
        if (!keyword || !other || other->id <= keyword->id)
            after = i;
    }
    const std::string written = onOneLine(conf::trimmed(value));
    if (found.empty()) {
        if (!written.empty())
            insert(after + 1, std::string(keyword ? keyword->name : key) + " = " + written);
        return;
    }
    if (!written.empty()) {
        const std::size_t first = found.front();
        std::string changed = withReplaced(m_lines[first], lines[first], lines[first].value, written);
        m_lines[first].swap(changed);
        wipe(changed);
    }
    for (std::size_t i = found.size(); i-- > (written.empty() ? 0U : 1U);)
        erase(found[i], found[i] + 1);
}

void ConfDocument::setInterfaceValue(std::string_view key, std::string_view value)
{
    const auto outline = conf::outlineOf(conf::linesOf(m_lines));
    const auto found =
        std::ranges::find(outline, std::optional(conf::Section::Interface), &SectionSpan::section);
    if (found != outline.end()) {
        setValue({found->header, found->end}, key, value);
        return;
    }
    if (conf::trimmed(value).empty())
        return;
    insert(0, "[Interface]");
    setValue({0, 1}, key, value);
    if (m_lines.size() > 2)
        insert(2, "");
}

void ConfDocument::setSetting(std::string_view key, std::string_view value)
{
    const std::string written = onOneLine(conf::trimmed(value));
    const std::vector<Line> lines = conf::linesOf(m_lines);
    const auto outline = conf::outlineOf(lines);
    const auto found =
        std::ranges::find(outline, std::optional(conf::Section::Interface), &SectionSpan::section);
    if (found == outline.end())
        return;
    // From below, since lines go; of several the last stays.
    bool there = false;
    for (std::size_t i = found->end; i-- > found->begin;) {
        const auto setting = conf::ownSettingIn(lines[i].key);
        if (lines[i].kind != Line::Kind::Comment || !setting || !conf::equalsIgnoringCase(setting->key, key))
            continue;
        if (there || written.empty())
            erase(i, i + 1);
        else
            m_lines[i] = withReplaced(m_lines[i], lines[i], setting->value, written);
        there = true;
    }
    if (!there && !written.empty())
        insert(found->header + 1, "#@ " + std::string(key) + " = " + written);
}

std::optional<ConfDocument::Place> ConfDocument::placeOf(const PublicKey &peer) const
{
    const auto span = conf::findPeer(conf::linesOf(m_lines), peer);
    if (!span)
        return std::nullopt;
    return Place{span->begin, span->block, span->header, span->end};
}

std::optional<ConfDocument::Place> ConfDocument::placeOf(std::size_t peer) const
{
    for (const SectionSpan &span : conf::outlineOf(conf::linesOf(m_lines))) {
        if (span.section == conf::Section::Peer && peer-- == 0)
            return Place{span.begin, span.block, span.header, span.end};
    }
    return std::nullopt;
}

Result<> ConfDocument::setPeerValue(const PublicKey &peer, std::string_view key, std::string_view value)
{
    const auto place = placeOf(peer);
    if (!place)
        return noSuchPeer(peer);
    setValue({place->header, place->end}, key, value);
    return {};
}

Result<> ConfDocument::setPeerValueAt(std::size_t peer, std::string_view key, std::string_view value)
{
    const auto place = placeOf(peer);
    if (!place)
        return noSuchPeer(peer);
    setValue({place->header, place->end}, key, value);
    return {};
}

Result<> ConfDocument::setPeerName(const PublicKey &peer, std::string_view name)
{
    if (!conf::isUsableName(name))
        return fail(Errc::InvalidText, "name of peer " + peer.shortText());
    const auto place = placeOf(peer);
    if (!place)
        return noSuchPeer(peer);
    setName(*place, name);
    return {};
}

Result<> ConfDocument::setPeerNameAt(std::size_t peer, std::string_view name)
{
    if (!conf::isUsableName(name))
        return fail(Errc::InvalidText, "name of peer " + std::to_string(peer + 1));
    const auto place = placeOf(peer);
    if (!place)
        return noSuchPeer(peer);
    setName(*place, name);
    return {};
}

void ConfDocument::setName(const Place &place, std::string_view name)
{
    const std::vector<Line> lines = conf::linesOf(m_lines);
    // Inside the section counts more than above it, as in the reader.
    std::vector<std::size_t> found;
    for (std::size_t i = place.header + 1; i < place.end; ++i) {
        if (lines[i].kind == Line::Kind::Comment && conf::nameIn(lines[i].key))
            found.push_back(i);
    }
    for (std::size_t i = place.begin; i < place.header; ++i) {
        if (lines[i].kind == Line::Kind::Comment && conf::nameIn(lines[i].key))
            found.push_back(i);
    }
    if (name.empty()) {
        std::ranges::sort(found, std::greater());
        for (const std::size_t i : found)
            erase(i, i + 1);
    } else if (found.empty()) {
        insert(place.header + 1, "# Name = " + std::string(name));
    } else {
        const std::size_t i = found.front();
        m_lines[i] = withReplaced(m_lines[i], lines[i], *conf::nameIn(lines[i].key), name);
    }
}

void ConfDocument::addPeerWithoutKey()
{
    const auto isBlank = [](const std::string &line) {
        return line.find_first_not_of(" \t\r\n") == std::string::npos;
    };
    if (!m_lines.empty() && !isBlank(m_lines.back()))
        insert(m_lines.size(), "");
    insert(m_lines.size(), "[Peer]");
}

void ConfDocument::addPeer(const PublicKey &peer, std::string_view name)
{
    addPeerWithoutKey();
    if (!name.empty() && conf::isUsableName(name))
        insert(m_lines.size(), "# Name = " + std::string(name));
    insert(m_lines.size(), "PublicKey = " + peer.toBase64());
}

Result<> ConfDocument::removePeer(const PublicKey &peer)
{
    const auto place = placeOf(peer);
    if (!place)
        return noSuchPeer(peer);
    removeSection(*place);
    return {};
}

Result<> ConfDocument::removePeerAt(std::size_t peer)
{
    const auto place = placeOf(peer);
    if (!place)
        return noSuchPeer(peer);
    removeSection(*place);
    return {};
}

void ConfDocument::removeSection(const Place &place)
{
    const std::vector<Line> lines = conf::linesOf(m_lines);
    const auto isBlank = [&](std::size_t i) { return lines[i].kind == Line::Kind::Blank; };
    // One run of blank lines goes with the section: the one after it, at the end of the text that before it.
    std::size_t begin = place.block;
    std::size_t end = place.end;
    while (end < lines.size() && isBlank(end))
        ++end;
    if (end == lines.size() && begin > 0 && isBlank(begin - 1))
        --begin;
    erase(begin, end);
    // A name that stood apart would otherwise pass to the next peer.
    for (std::size_t i = std::min(begin, place.block); i-- > place.begin;) {
        if (lines[i].kind == Line::Kind::Comment && conf::nameIn(lines[i].key))
            erase(i, i + 1);
    }
}

ConfDocument::Range ConfDocument::movingLines(const Place &place) const
{
    const std::vector<Line> lines = conf::linesOf(m_lines);
    Range range{place.block, place.end};
    for (std::size_t i = place.block; i-- > place.begin;) {
        if (lines[i].kind == Line::Kind::Comment && conf::nameIn(lines[i].key))
            range.begin = i;
    }
    return range;
}

Result<> ConfDocument::swapWithNextPeer(std::size_t peer)
{
    const auto upper = placeOf(peer);
    const auto lower = placeOf(peer + 1);
    if (!upper || !lower)
        return noSuchPeer(peer + 1);
    const Range first = movingLines(*upper);
    const Range second = movingLines(*lower);
    if (!m_lines.back().ends_with('\n'))
        m_lines.back() += lineEnding();
    const auto at = [this](std::size_t i) { return m_lines.begin() + static_cast<std::ptrdiff_t>(i); };
    // first, between, second becomes second, between, first.
    std::rotate(at(first.begin), at(second.begin), at(second.end));
    const std::size_t moved = first.begin + (second.end - second.begin);
    std::rotate(at(moved), at(moved + (first.end - first.begin)), at(second.end));
    return {};
}

} // namespace adit
