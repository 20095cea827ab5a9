// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What counts for a file as a whole: encodings, sections, lines that are none, limits, and that no key of a
// file ever comes back in a message.
#include "readingtext.h"

#include "base/limits.h"
#include "support/catch.h"

#include <ctime>

using namespace adit;
using namespace adit::test;
using Catch::Matchers::StartsWith;

namespace {

std::string utf16(const std::string &ascii, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : ascii) {
        bytes += bigEndian ? '\0' : c;
        bytes += bigEndian ? c : '\0';
    }
    return bytes;
}

std::string peerKey(std::uint32_t number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    bytes[31] = 1;
    return PublicKey::fromBytes(bytes).toBase64();
}

} // namespace

TEST_CASE("one text in any encoding is one tunnel")
{
    const std::string text = peerConf("AllowedIPs = 10.0.0.0/8");
    const auto plain = readConf(text);
    REQUIRE(plain.tunnel);
    std::string crlf;
    for (const char c : text)
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const auto bytes = GENERATE_COPY(as<std::string>{}, "\xEF\xBB\xBF" + text, crlf, utf16(text, true),
                                     utf16(text, false), utf16(crlf, false), text.substr(0, text.size() - 1));
    const auto reading = readConf(bytes);
    CHECK(said(reading).empty());
    REQUIRE(reading.tunnel);
    CHECK(*reading.tunnel == *plain.tunnel);
}

TEST_CASE("columns count characters and the BOM is none")
{
    CHECK_THAT(said(readConf("\xEF\xBB\xBFMTU = 1\n")),
               StartsWith("1:1 error MTU stands before any section\n"));
    CHECK_THAT(said(readConf(peerConf("AllowedIPs = \xC3\xA4\xC3\xB6, x"))), StartsWith("6:14 error "));
    CHECK_THAT(said(readConf(peerConf("AllowedIPs = \xC3\xA4\xC3\xB6, x"))),
               Catch::Matchers::ContainsSubstring("6:18 error \"x\" is not an IP address"));
}

TEST_CASE("a file without an interface, or with two, is wrong")
{
    CHECK(said(readConf("")) == "1:1 error there is no [Interface] section\n");
    CHECK(said(readConf(interfaceConf("") + "[Interface]\nMTU = 1\n")) ==
          "4:1 error a second [Interface] section\n"
          "5:7 error MTU must be a number from 576 to 65535, not \"1\"\n");
    CHECK(said(readConf("[Interface]\n")) == "1:1 error [Interface] has no PrivateKey\n");
}

TEST_CASE("headers and keys are read in any case, and peers may come first")
{
    const auto reading = readConf("[PEER]\npublickey=" + peerKeyText +
                                  "\n[interface] # me\nPRIVATEKEY=" + privateKeyText + "\n");
    CHECK(said(reading).empty());
    CHECK(reading.tunnel);
}

TEST_CASE("lines that are no dialect are errors with a hint where one is near")
{
    const auto [lines, expected] = GENERATE(table<std::string, std::string>({
        {"[I nterface]", "4:1 error a second [Interface] section\n4:1 error a space inside a section header "
                         "(write [Interface])\n"},
        {"[Peer ]\nPublicKey = " + peerKeyText, "4:1 error a space inside a section header (write [Peer])\n"},
        {"[Pear]\nPublicKey = x", "4:1 error \"[Pear]\" is not a section header (the sections are"},
        {"[Peer", "4:1 error \"[Peer\" is not a section header"},
        {"[Peer] x", "4:1 error \"[Peer] x\" is not a section header"},
        {"Listen Port = 1", "4:1 error a space inside a key name (write ListenPort)\n"},
        {"LisenPort = 1",
         "4:1 error \"LisenPort\" is not a key that Adit knows (did you mean ListenPort?)\n"},
        {"Jc = 4", "4:1 error \"Jc\" is not a key that Adit knows\n"},
        {"; comment = 1", "4:1 error this is not a key that Adit knows\n"},
        {"; comment", "4:1 error this line is neither a section header nor `Key = Value`\n"},
        {"ListenPort 51820",
         "4:1 error this line is neither a section header nor `Key = Value` (write ListenPort = ...)\n"},
        {"ListenPort: 51820",
         "4:1 error this line is neither a section header nor `Key = Value` (write ListenPort"},
        {"= 1", "4:1 error this is not a key that Adit knows\n"},
        {std::string("MTU = 1\0", 8), "4:8 error a NUL character; this is not a text file\n"},
        {std::string("# \0", 3), "4:3 error a NUL character"},
        {"MTU = 1400\r", "4:7 error the value of MTU holds a character that is not text"},
    }));
    std::string text = interfaceConf("") + lines + "\n";
    if (lines.ends_with('\r'))
        text.insert(text.size() - 1, "\r");
    const auto reading = readConf(text);
    INFO(lines);
    CHECK_THAT(said(reading), StartsWith(expected));
    CHECK_FALSE(reading.tunnel);
}

TEST_CASE("a key before any section says so")
{
    CHECK_THAT(said(readConf("MTU = 1400\n" + interfaceConf(""))),
               StartsWith("1:1 error MTU stands before any section"));
}

TEST_CASE("all errors of a file are told in the order of their places")
{
    CHECK(said(readConf("[Peer]\nEndpoint = a\n[Interface]\nMTU = 1\nFoo = 1\n")) ==
          "1:1 error this [Peer] has no PublicKey\n"
          "2:12 error Endpoint \"a\": the port is missing (write HOST:PORT)\n"
          "3:1 error [Interface] has no PrivateKey\n"
          "4:7 error MTU must be a number from 576 to 65535, not \"1\"\n"
          "5:1 error \"Foo\" is not a key that Adit knows\n");
}

TEST_CASE("a diagnostic is written as compilers write theirs")
{
    const Diagnostic error{
        .line = 3, .column = 7, .message = std::string("wrong"), .hint = std::string("do this")};
    CHECK(format(error, "a.conf") == "a.conf:3:7: error: wrong\na.conf:3:7: hint: do this");
    const Diagnostic warning{.severity = Diagnostic::Severity::Warning, .message = std::string("odd")};
    CHECK(format(warning, "a.conf") == "a.conf:1:1: warning: odd");
    CHECK(hasErrors({warning, error}));
    CHECK_FALSE(hasErrors({warning}));
}

TEST_CASE("the text of a key never comes back, wherever it stands")
{
    const std::string key = privateKeyText;
    const std::string half = key.substr(20);
    const auto line =
        GENERATE_COPY(as<std::string>{}, "PrivatKey = " + key, "Private Key = " + key, "PrivateKey " + key,
                      "PrivateKey: " + key, "PrivateKey = " + key + "x", "PrivateKey = " + key.substr(0, 20),
                      "PresharedKey = " + half, key, half, key.substr(0, 20) + "\n" + half,
                      "Endpoint = " + key, "AllowedIPs = " + key, "AllowedIPs = 10.0.0.0/8 " + half,
                      "Address = " + key, "DNS = " + key, "MTU = " + key, "Table = " + key,
                      "SaveConfig = " + key, "PersistentKeepalive = " + key, "[" + key + "]", "[" + half,
                      "# Name = " + key + "\x01", "#@ " + key + " = 1", "#@ KillSwitch = " + key,
                      half + " = 1", "PublicKey = " + key + "=", "FwMark = " + key, "ListenPort = " + key);
    for (const std::string section : {"[Interface]\n", "[Peer]\n", "", "[Foo]\n"}) {
        for (const Diagnostic &d : readConf(section + line + "\n").diagnostics) {
            INFO(section << line << ": " << d.message.english() << " / " << d.hint.english());
            for (std::size_t i = 0; i + 8 <= key.size(); ++i) {
                CHECK(d.message.english().find(key.substr(i, 8)) == std::string::npos);
                CHECK(d.hint.english().find(key.substr(i, 8)) == std::string::npos);
            }
        }
    }
}

TEST_CASE("an endpoint that the tunnel itself would lead to is told, where nothing routes around it")
{
    const std::string inside =
        "the packets that carry the tunnel would go into the tunnel (take its address out of AllowedIPs)\n";
    const auto told = [](const std::string &allowed, const std::string &endpoint,
                         const std::string &line = {}) {
        return said(readConf(interfaceConf(line) + "[Peer]\nPublicKey = " + peerKeyText +
                             "\nAllowedIPs = " + allowed + "\nEndpoint = " + endpoint + "\n"));
    };
    CHECK(told("10.0.0.0/8, 10.1.0.0/16", "10.1.2.3:1") ==
          "7:12 warning the endpoint lies in 10.1.0.0/16 of AllowedIPs: " + inside);
    CHECK(told("2001:db8::/32", "[2001:db8::1]:1") ==
          "7:12 warning the endpoint lies in 2001:db8::/32 of AllowedIPs: " + inside);
    CHECK(told("::/0, 10.1.2.3/32", "10.1.2.3:1") ==
          "7:12 warning the endpoint lies in 10.1.2.3/32 of AllowedIPs: " + inside);
    // Elsewhere, by name, around the tunnel, and routed by somebody else.
    CHECK(told("10.0.0.0/8", "11.1.2.3:1").empty());
    CHECK(told("10.0.0.0/8", "vpn.example:1").empty());
    CHECK(told("0.0.0.0/0", "10.1.2.3:1").empty());
    CHECK(told("0.0.0.0/1, 128.0.0.0/1", "10.1.2.3:1").empty());
    CHECK(told("10.0.0.0/8", "10.1.2.3:1", "Table = off").empty());
    CHECK(told("10.0.0.0/8", "10.1.2.3:1", "Table = 1234").empty());
}

TEST_CASE("sizes hold up to their limit and not beyond")
{
    std::string file = interfaceConf("");
    file += "#" + std::string(limits::fileBytes - file.size() - 1, 'x');
    CHECK(readConf(file).tunnel);
    CHECK(said(readConf(file + "x")) == "1:1 error the file is larger than 1 MiB\n");

    std::string peers = interfaceConf("");
    for (std::uint32_t i = 0; i < limits::peers; ++i)
        peers += "[Peer]\nPublicKey = " + peerKey(i) + "\n";
    CHECK(readConf(peers).tunnel);
    CHECK(said(readConf(peers + "[Peer]\nPublicKey = " + peerKey(limits::peers) + "\n[Peer]\n")) ==
          "8196:1 error more than 4096 peers\n");
}

TEST_CASE("AllowedIPs hold up to their limit and not beyond")
{
    std::string value = "::";
    for (std::size_t i = 1; i < limits::allowedIps; ++i)
        value += ",::";
    CHECK(readConf(peerConf("AllowedIPs = " + value)).tunnel);
    CHECK_THAT(said(readConf(peerConf("AllowedIPs = " + value + ",::"))),
               Catch::Matchers::ContainsSubstring("more than 65536 AllowedIPs"));
}

TEST_CASE("a megabyte of errors is told in bounded time and space")
{
    const auto piece = GENERATE(as<std::string>{}, "x\n", "x=\n", "[Peer]\n", "[Interface]\n", "[x]\n",
                                "#@\n", "a,", "1/1,", "\n", "#@ a=b\n", "# Name=x\n");
    std::string text = peerConf("AllowedIPs = ");
    text.pop_back();
    while (text.size() + piece.size() <= limits::fileBytes)
        text += piece;
    [[maybe_unused]] const std::clock_t start = std::clock(); // of this process: other programs may be busy
    const auto reading = readConf(text);
    CHECK(reading.diagnostics.size() <= 2002);
#ifndef __SANITIZE_ADDRESS__ // which multiplies it
    CHECK(std::clock() - start < 5 * CLOCKS_PER_SEC);
#endif
}
