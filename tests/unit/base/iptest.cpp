// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Addresses and prefixes.
#include "base/ip.h"

#include "support/catch.h"

using namespace adit;

TEST_CASE("a prefix is read and written canonically")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"10.0.0.1", "10.0.0.1/32"},
        {"10.0.0.0/8", "10.0.0.0/8"},
        {"::/0", "::/0"},
        {"FD00:0:0::1/064", "fd00::1/64"},
    }));
    const auto prefix = IpPrefix::parse(text);
    REQUIRE(prefix);
    CHECK(prefix->toString() == expected);
}

TEST_CASE("what is no prefix is refused")
{
    const auto text =
        GENERATE(as<std::string>{}, "", "/", "10/8", "010.0.0.1", "10.0.0.1/33", "::/129", "10.0.0.1/",
                 "10.0.0.1/-1", "10.0.0.1/+8", "10.0.0.1/8 ", "host/8", "fe80::1%eth0/64");
    CHECK_FALSE(IpPrefix::parse(text));
}

TEST_CASE("prefixes contain and overlap as their bits say")
{
    const auto prefix = [](const char *text) { return IpPrefix::parse(text).value(); };
    CHECK(prefix("10.0.0.0/8").contains(IpAddress::parse("10.255.0.1").value()));
    CHECK_FALSE(prefix("10.0.0.0/8").contains(IpAddress::parse("11.0.0.1").value()));
    CHECK_FALSE(prefix("0.0.0.0/0").contains(IpAddress::parse("::1").value()));
    CHECK(prefix("10.0.0.0/8").overlaps(prefix("10.1.0.0/16")));
    CHECK(prefix("10.1.0.0/16").overlaps(prefix("10.0.0.0/8")));
    CHECK_FALSE(prefix("10.1.0.0/16").overlaps(prefix("10.2.0.0/16")));
    CHECK_FALSE(prefix("::/0").overlaps(prefix("0.0.0.0/0")));
}

TEST_CASE("host bits are seen and cleared at every length")
{
    for (unsigned length = 0; length <= 128; ++length) {
        const auto all = IpAddress::parse("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff").value();
        const auto prefix = IpPrefix::from(all, length).value();
        CHECK(prefix.hasHostBits() == (length < 128));
        CHECK_FALSE(prefix.network().hasHostBits());
        CHECK(prefix.network().contains(all));
    }
}

TEST_CASE("special addresses are told")
{
    const auto address = [](const char *text) { return IpAddress::parse(text).value(); };
    CHECK(address("0.0.0.0").isUnspecified());
    CHECK(address("::").isUnspecified());
    CHECK_FALSE(address("::1").isUnspecified());
    CHECK(address("169.254.1.1").isLinkLocal());
    CHECK(address("fe80::1").isLinkLocal());
    CHECK(address("febf::1").isLinkLocal());
    CHECK_FALSE(address("fec0::1").isLinkLocal());
}

TEST_CASE("an endpoint is written with brackets and the number of its scope")
{
    const auto address = [](const char *text) { return IpAddress::parse(text).value(); };
    CHECK(Endpoint{address("192.0.2.1"), 1, 0}.toString() == "192.0.2.1:1");
    CHECK(Endpoint{address("fd00::1"), 65535, 0}.toString() == "[fd00::1]:65535");
    CHECK(Endpoint{address("fe80::1"), 51820, 3}.toString() == "[fe80::1%3]:51820");
}
