// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/publicendpoint.h"

#include "support/catch.h"

using namespace adit;
using namespace adit::gui;

TEST_CASE("an address of this machine is read as people write it")
{
    const auto [typed, read] = GENERATE(table<const char *, std::string>({
        {"vpn.example.org", "vpn.example.org:51820"},
        {" vpn.example.org:4500 ", "vpn.example.org:4500"},
        {"192.0.2.1", "192.0.2.1:51820"},
        {"192.0.2.1:1", "192.0.2.1:1"},
        {"2001:db8::1", "[2001:db8::1]:51820"},
        {"[2001:db8::1]", "[2001:db8::1]:51820"},
        {"[2001:db8::1]:4500", "[2001:db8::1]:4500"},
    }));
    const auto endpoint = parsePublicEndpoint(typed, 51820);
    REQUIRE(endpoint);
    CHECK(endpoint->toString() == read);
}

TEST_CASE("what is no address is refused")
{
    const char *typed = GENERATE("", " ", "https://example.org", "a b", "vpn.example.org:0",
                                 "vpn.example.org:70000", ":51820", "a@b", "x\ny");
    CAPTURE(typed);
    CHECK_FALSE(parsePublicEndpoint(typed, 51820));
}
