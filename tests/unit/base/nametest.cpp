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

TEST_CASE("a NUL or a control character anywhere in a name is refused")
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
