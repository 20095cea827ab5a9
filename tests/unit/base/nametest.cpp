// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Names of interfaces and of DNS: our own allow-lists.
#include "base/domainname.h"
#include "base/interfacename.h"

#include "support/catch.h"

using namespace adit;

TEST_CASE("an ordinary interface name is taken as it is")
{
    const auto text = GENERATE(as<std::string>{}, "w", "wg0", "Home_2.a-b", "abcdefghijklmno", "alll", "lo0");
    REQUIRE(InterfaceName::from(text));
    CHECK(InterfaceName::from(text)->text() == text);
}

TEST_CASE("an interface name that is hostile or does not fit is refused")
{
    const auto text =
        GENERATE(as<std::string>{}, "", "abcdefghijklmnop", "0wg", "-wg", ".wg", "_wg", ".", "..", "all",
                 "default", "lo", "a b", "a/b", "../x", "a;reboot", "$(id)", "x%d", "a\nb", "a\tb", "wg0\n",
                 "w\xC3\xA4g", "a:b", "a@b", "a'b", "a\"b", "a\\b", "a*", "a?");
    CHECK(InterfaceName::from(text).error().code == Errc::InvalidName);
}

TEST_CASE("promise 9: each of hundreds of hostile interface names is refused, and its text not repeated")
{
    // What a shell, a printf, a path, a terminal, a URL, nft or the kernel's own name templates would make of
    // it.
    std::vector<std::string> names{
        "wg%d",     "%s%n",     "~root",  "`id`",   "$(reboot)", "${IFS}",   "a|b",          "a&b",
        "a>b",      "../../x",  "/dev/x", "a/../b", "\xff\xfe",  "\xC0\xAF", "\xED\xA0\x80", "a\u202Eb",
        "a\u200Bb", "\uFEFFwg", "-rf",    "--help", ".hidden",   "...",      "wg0 up",       "wg0;up",
        "{wg0}",    "[wg0]",    "(wg0)",  "wg0=",   "wg0,wg1",   "all",      "default"};
    for (int c = 1; c < 256; ++c) {
        const char byte = static_cast<char>(c);
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                             c == '_' || c == '.' || c == '-';
        if (!allowed) {
            for (const char *around : {"", "w", "wg0"})
                names.push_back(around + std::string(1, byte) + around);
        }
    }
    for (const char c : std::string("0123456789_.-"))
        names.push_back(std::string(1, c) + "wg");
    for (const std::size_t length : {16, 17, 255, 256, 4096, 1024 * 1024})
        names.emplace_back(length, 'a');
    REQUIRE(names.size() > 200);
    for (const std::string &name : names) {
        const auto refused = InterfaceName::from(name);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Errc::InvalidName);
        CHECK(refused.error().context.empty());
    }
}

TEST_CASE("promise 10: a NUL or a control character anywhere in a name is refused")
{
    for (int c = 0; c < 32; ++c)
        CHECK_FALSE(InterfaceName::from(std::string("wg") + static_cast<char>(c) + "0"));
    CHECK_FALSE(InterfaceName::from("wg\x7f"));
}

TEST_CASE("the error of a bad name does not repeat it")
{
    CHECK(InterfaceName::from("a\x1b[31mb").error().context.empty());
}

TEST_CASE("DNS names of letters, digits, hyphens and underscores are names")
{
    const auto text =
        GENERATE(as<std::string>{}, "a", "a.b", "vpn.example.org", "vpn.example.org.", "_dmarc.x", "a-b.c",
                 std::string(63, 'a'), std::string(63, 'a') + "." + std::string(63, 'b'));
    CHECK(isDomainName(text));
}

TEST_CASE("what is no DNS name is refused")
{
    const auto text = GENERATE(as<std::string>{}, "", ".", "..", ".a", "a..b", "a..", std::string(64, 'a'),
                               "a b", "a/b", "a?b", "a@b", "a#b", "a:b", "~.", "*.a",
                               "b\xC3\xBC"
                               "cher.example",
                               "a\n");
    CHECK_FALSE(isDomainName(text));
}

TEST_CASE("a DNS name ends at 253 characters, the final dot not counted")
{
    std::string name;
    while (name.size() < 253)
        name += "a.";
    name.resize(253);
    CHECK(isDomainName(name));
    CHECK(isDomainName(name + "."));
    CHECK_FALSE(isDomainName("a" + name));
}
