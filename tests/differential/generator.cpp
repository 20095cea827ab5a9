// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "generator.h"

#include "base/keys.h"

#include <array>
#include <span>
#include <utility>

namespace adit::test {

namespace {

// What people and programs get wrong, and edges of what is right.
const std::vector<std::string> oddValues{"",
                                         "0",
                                         "00",
                                         "-1",
                                         "+1",
                                         "65535",
                                         "65536",
                                         "666666666",
                                         "off",
                                         "OFF",
                                         "on",
                                         "http",
                                         "0x10",
                                         "0X10",
                                         "0x",
                                         "4294967295",
                                         "x",
                                         "10/8",
                                         "010.0.0.1",
                                         "10.0.0.1/",
                                         "10.0.0.0/33",
                                         "::/129",
                                         "10.0.0.0/8",
                                         "0.0.0.0/0",
                                         "::/0",
                                         "1.2.3.4:0",
                                         "[::1]:1",
                                         "::1:51820",
                                         "[192.0.2.1]:1",
                                         "localhost:1",
                                         "10.1:1",
                                         "+10.0.0.0/8",
                                         "a,,b",
                                         ",",
                                         "10.0.0.0/8,",
                                         "10.0.0.0 /8",
                                         "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                                         "true",
                                         "host:",
                                         "vpn.example.org:51820",
                                         "vpn.example.org",
                                         "[fd00::1]51820",
                                         "1.2.3.4:99999"};

std::vector<std::string> splitLines(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1);
        lines.push_back(text.substr(begin, end - begin + 1));
        begin = end + 1;
    }
    return lines;
}

} // namespace

std::string ConfGenerator::key()
{
    std::array<std::uint8_t, keyBytes> bytes{};
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(below(256));
    return PublicKey::fromBytes(bytes).toBase64();
}

std::string ConfGenerator::number(std::uint64_t most)
{
    const std::string digits = std::to_string(oneIn(4) ? (oneIn(2) ? most : 0) : m_random() % (most + 1));
    return oneIn(10) ? "00" + digits : digits;
}

std::string ConfGenerator::ipv4()
{
    // Few networks, so that peers get the same ones.
    return "10." + std::to_string(below(4)) + '.' + std::to_string(below(3)) + '.' +
           std::to_string(below(256));
}

std::string ConfGenerator::ipv6()
{
    return pick({"fd00::", "FD00:0:0:1::", "2001:db8::1:", "fe80::"}) + std::to_string(below(9999));
}

std::string ConfGenerator::prefix()
{
    const bool v4 = oneIn(2);
    const std::string address = v4 ? ipv4() : ipv6();
    return oneIn(4) ? address : address + '/' + std::to_string(below(v4 ? 33 : 129));
}

std::string ConfGenerator::prefixes(std::size_t most)
{
    std::string list = prefix();
    for (std::size_t i = below(most); i > 0; --i)
        list += pick({",", ", ", " ,\t"}) + prefix();
    return list;
}

std::string ConfGenerator::endpoint()
{
    const std::string port = ':' + std::to_string(1 + below(65535));
    switch (below(3)) {
    case 0: return "192.0.2." + std::to_string(below(256)) + port;
    case 1: return '[' + ipv6() + ']' + port;
    default: return "vpn.example.org" + port;
    }
}

std::string ConfGenerator::spelled(const std::string &name)
{
    std::string result = name;
    if (oneIn(5)) {
        for (char &c : result)
            c = static_cast<char>(oneIn(2) ? std::tolower(c) : std::toupper(c));
    }
    return result;
}

std::string ConfGenerator::assignment(const std::string &name, const std::string &value)
{
    const std::string comment = oneIn(8) ? pick({" # why", "#", "\t# a = b"}) : "";
    return pick({"", "", "", "  ", "\t"}) + spelled(name) + pick({" = ", " = ", "=", "\t= ", " =  "}) +
           value + comment;
}

std::vector<std::string> ConfGenerator::interfaceLines()
{
    std::vector<std::string> lines{assignment("PrivateKey", key())};
    const auto maybe = [&](const std::string &name, const std::string &value) {
        if (oneIn(2))
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(below(lines.size() + 1)),
                         assignment(name, value));
    };
    maybe("ListenPort", number(65535));
    maybe("FwMark", pick({"off", number(4294967295), "0xca6c", "0xFFFFFFFF", "0x0"}));
    maybe("Address", prefixes(3));
    maybe("DNS", pick({"1.1.1.1", "fd00::1, home.example", "9.9.9.9 corp.example"}));
    maybe("MTU", pick({"1280", "1420", "65535"}));
    maybe("Table", pick({"auto", "off", "main", "1000"}));
    maybe("SaveConfig", pick({"true", "false"}));
    maybe("PostUp", pick({"echo %i", "iptables -A FORWARD -i %i -j ACCEPT; true"}));
    lines.insert(lines.begin(), spelled("[Interface]") + pick({"", "", " ", " # this one"}));
    return lines;
}

std::vector<std::string> ConfGenerator::peerLines()
{
    std::vector<std::string> lines{assignment("PublicKey", key())};
    const auto maybe = [&](const std::string &name, const std::string &value) {
        if (oneIn(2))
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(below(lines.size() + 1)),
                         assignment(name, value));
    };
    maybe("PresharedKey", oneIn(5) ? std::string(43, 'A') + '=' : key());
    maybe("AllowedIPs", prefixes(4));
    maybe("AllowedIPs", prefixes(2));
    maybe("Endpoint", endpoint());
    maybe("PersistentKeepalive", pick({"off", "25", number(65535)}));
    lines.insert(lines.begin(), spelled("[Peer]"));
    if (oneIn(4))
        lines.insert(lines.begin(),
                     pick({"# Name = Pixel 9", "### Client x", "#@ KillSwitch = lan", "# [Peer]"}));
    return lines;
}

std::string ConfGenerator::joined(std::vector<std::string> lines)
{
    const std::string ending = oneIn(8) ? "\r\n" : "\n";
    std::string text;
    for (const std::string &line : lines) {
        text += line + ending;
        if (oneIn(12))
            text += pick({"", "  ", "# a comment"}) + ending;
    }
    return text;
}

std::string ConfGenerator::valid()
{
    std::vector<std::string> lines = interfaceLines();
    for (std::size_t i = below(5); i > 0; --i) {
        for (std::string &line : peerLines())
            lines.push_back(std::move(line));
    }
    return joined(std::move(lines));
}

void ConfGenerator::mutateCharacter(std::string &line)
{
    static const std::string alphabet = " \t#=,[]/:+-._%0123456789abcdefxyzABCXYZ";
    const std::size_t at = below(line.size());
    const char c = alphabet[below(alphabet.size())];
    switch (below(3)) {
    case 0: line[at] = c; break;
    case 1: line.insert(at, 1, c); break;
    default: line.erase(at, 1); break;
    }
}

void ConfGenerator::mutate(std::vector<std::string> &lines)
{
    const std::size_t at = below(lines.size());
    std::string &line = lines[at];
    const std::size_t equals = line.find('=');
    switch (below(6)) {
    case 0: lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), std::string(line)); break;
    case 1:
        if (lines.size() > 1)
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    case 2: std::swap(line, lines[below(lines.size())]); break;
    case 3:
        if (equals != std::string::npos)
            line = line.substr(0, equals + 1) + ' ' + pick(oddValues) + '\n';
        break;
    default: mutateCharacter(line); break;
    }
}

std::string ConfGenerator::mutated()
{
    std::vector<std::string> lines = splitLines(valid());
    for (std::size_t i = 1 + below(3); i > 0; --i)
        mutate(lines);
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

} // namespace adit::test
