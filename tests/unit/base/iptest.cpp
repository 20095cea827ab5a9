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
