// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/text.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace adit::conf {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded
{
    char32_t point;
    std::size_t length;
    bool valid;
};

// One code point at the front of a text that is not empty; a broken sequence is one byte long.
Decoded decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || length > text.size())
        return {replacement, 1, false};
    char32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {replacement, 1, false};
        point = (point << 6) | (byte(i) & 0x3FU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return {replacement, 1, false};
    return {point, length, true};
}

void appendUtf8(std::string &out, char32_t point)
{
    const auto put = [&](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

void utf16ToUtf8(std::string_view bytes, bool bigEndian, std::string &out)
{
    const auto unit = [&](std::size_t i) -> char32_t {
        const auto first = static_cast<std::uint8_t>(bytes[i]);
        const auto second = static_cast<std::uint8_t>(bytes[i + 1]);
        return bigEndian ? (first << 8) | second : (second << 8) | first;
    };
    // Never grows in the loop, so that no unwiped copy of a key is left behind.
    out.reserve(bytes.size() / 2 * 3 + 3);
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        char32_t point = unit(i);
        if (point >= 0xD800 && point <= 0xDFFF) {
            const bool pair =
                point < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) <= 0xDFFF;
            point = pair ? 0x10000 + ((point - 0xD800) << 10) + (unit(i + 2) - 0xDC00) : replacement;
            i += pair ? 2 : 0;
        }
        appendUtf8(out, point);
    }
    if (i < bytes.size())
        appendUtf8(out, replacement);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// A key in base64, whole or broken over lines, must not come back in a message.
bool couldBeKey(std::string_view text)
{
    constexpr std::size_t longestWord = 31;
    std::size_t run = 0;
    for (const char c : text) {
        const char l = lower(c);
        const bool base64 = (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
        run = base64 ? run + 1 : 0;
        if (run > longestWord || c == '=')
            return true;
    }
    return false;
}

bool turnsDirection(char32_t point)
{
    return point == 0x061C || (point >= 0x200E && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

} // namespace

std::string_view asUtf8(std::string_view bytes, std::string &storage)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return bytes.substr(3);
    const bool little = bytes.starts_with("\xFF\xFE");
    if (!little && !bytes.starts_with("\xFE\xFF"))
        return bytes;
    utf16ToUtf8(bytes.substr(2), !little, storage);
    return storage;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (!next.valid)
            return false;
        text.remove_prefix(next.length);
    }
    return true;
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

bool isShowable(std::string_view text)
{
    if (hasControl(text) || text.find('\t') != std::string_view::npos)
        return false;
    while (!text.empty()) {
        const Decoded next = decode(text);
        const bool c1 = next.point >= 0x80 && next.point < 0xA0;
        if (!next.valid || c1 || turnsDirection(next.point))
            return false;
        text.remove_prefix(next.length);
    }
    return true;
}

std::size_t countCharacters(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        text.remove_prefix(decode(text).length);
        ++count;
    }
    return count;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    return text;
}

std::string squeezed(std::string_view text)
{
    std::string result;
    std::ranges::copy_if(text, std::back_inserter(result), [](char c) { return !isBlank(c); });
    return result;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

Sentence shown(std::string_view text)
{
    constexpr std::size_t longest = 80;
    if (text.empty() || text.size() > longest || couldBeKey(text) || !isShowable(text))
        return ADIT_SENTENCE("core", "this value");
    return '"' + std::string(text) + '"';
}

} // namespace adit::conf
