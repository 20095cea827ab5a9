// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/service/hostilevalues.h"

#include <array>

namespace adit::test {

namespace {

std::size_t alignmentOf(char type)
{
    switch (type) {
    case 'y':
    case 'g':
    case 'v': return 1;
    case 'n':
    case 'q': return 2;
    case 'x':
    case 't':
    case 'd':
    case '(':
    case '{': return 8;
    default: return 4;
    }
}

} // namespace

std::string_view firstType(std::string_view signature)
{
    std::size_t end = 0;
    while (signature[end] == 'a')
        ++end;
    std::size_t open = 0;
    do {
        const char c = signature[end++];
        open += c == '(' || c == '{' ? 1 : 0;
        open -= c == ')' || c == '}' ? 1 : 0;
    } while (open > 0);
    return signature.substr(0, end);
}

std::string HostileValues::body(std::string_view signature, std::uint32_t descriptors)
{
    m_out.clear();
    m_descriptors = descriptors;
    values(signature, Bytes::Key);
    return m_out;
}

std::string HostileValues::signature()
{
    static constexpr std::array parts{"y",     "b",      "q",      "u",         "t",         "d",     "s",
                                      "o",     "g",      "ay",     "as",        "aay",       "v",     "av",
                                      "a{sv}", "(ayqu)", "a(ayy)", "(sa(ayy))", "((((s))))", "aaaay", "h"};
    std::string made;
    for (std::size_t i = below(5); i > 0; --i)
        made += parts.at(below(parts.size()));
    return made;
}

std::string HostileValues::text()
{
    static const std::vector<std::string> words{"fuzz0",
                                                "fuzz1",
                                                "fuzz2",
                                                "",
                                                "lo",
                                                "all",
                                                "../fuzz0",
                                                "a;reboot",
                                                "$(id)",
                                                "x%d%s%n",
                                                "fuzz0\n",
                                                "\x1b[31mfuzz",
                                                "fuzz\xE2\x80\xAE"
                                                "0",
                                                "vpn.example:51820",
                                                "[fd00::1]:1",
                                                "example.org",
                                                "~.",
                                                ".",
                                                std::string(16, 'a'),
                                                std::string(64, 'f'),
                                                std::string(255, 'x'),
                                                std::string(70'000, 'y')};
    return words.at(below(words.size()));
}

void HostileValues::number(std::uint64_t value, std::size_t bytes)
{
    align(bytes);
    for (std::size_t i = 0; i < bytes; ++i)
        m_out += static_cast<char>(value >> (8 * i));
}

std::uint64_t HostileValues::anyNumber()
{
    if (decent())
        return 0;
    static constexpr std::array<std::uint64_t, 14> ends{
        1, 2, 3, 32, 128, 575, 1280, 65535, 65536, 51820, 1 << 24, 0x7fffffff, 0xffffffff, ~0ULL};
    return below(3) == 0 ? m_random() : ends.at(below(ends.size()));
}

void HostileValues::string(const std::string &text)
{
    number(text.size(), 4);
    m_out += text;
    m_out += '\0';
}

void HostileValues::values(std::string_view signature, Bytes meaning)
{
    while (!signature.empty()) {
        const std::string_view type = firstType(signature);
        value(type, meaning);
        signature.remove_prefix(type.size());
    }
}

void HostileValues::value(std::string_view type, Bytes meaning)
{
    if (type[0] == 'a')
        return array(type.substr(1), meaning);
    if (type[0] == '(' || type[0] == '{') {
        align(8);
        // An endpoint and a prefix begin with an address, everything else with a key.
        const bool address = type == "(ayqu)" || type == "(ayy)";
        return values(type.substr(1, type.size() - 2), address ? Bytes::Address : Bytes::Key);
    }
    basic(type[0]);
}

void HostileValues::basic(char type)
{
    switch (type) {
    case 'b': return number(decent() ? 0 : below(2), 4);
    case 'y': return number(decent() ? 32 : anyNumber(), 1);
    case 'n':
    case 'q': return number(anyNumber(), 2);
    case 'x':
    case 't':
    case 'd': return number(anyNumber(), 8);
    case 's': return string(decent() ? "fuzz" + std::to_string(below(3)) : text());
    case 'o': return string("/org/adit/Helper1");
    case 'h': return number(m_descriptors > 0 ? below(m_descriptors) : 0, 4);
    case 'g': m_out += std::string("\2ay\0", 4); return;
    case 'v': m_out += std::string("\1s\0", 3); return string(text());
    default: return number(anyNumber(), 4);
    }
}

std::size_t HostileValues::countOf(std::string_view element, Bytes meaning)
{
    if (element == "y" && decent())
        return meaning == Bytes::Key ? 32 : 4 * below(2);
    if (decent())
        return below(3);
    static constexpr std::array<std::size_t, 10> counts{0, 1, 3, 5, 16, 17, 33, 65, 300, 5000};
    return counts.at(below(counts.size()));
}

void HostileValues::array(std::string_view element, Bytes meaning)
{
    std::size_t count = countOf(element, meaning);
    align(4);
    const std::size_t length = m_out.size();
    number(0, 4);
    align(alignmentOf(element[0]));
    const std::size_t start = m_out.size();
    // A message may have 128 MiB; what is more than 64 KiB of one list adds nothing but time.
    for (; count > 0 && m_out.size() - start < 65'536; --count)
        value(element, element == "ay" ? Bytes::Address : meaning);
    const std::size_t size = m_out.size() - start;
    for (std::size_t i = 0; i < 4; ++i)
        m_out[length + i] = static_cast<char>(size >> (8 * i));
}

} // namespace adit::test
