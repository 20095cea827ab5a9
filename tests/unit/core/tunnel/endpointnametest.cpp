// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Endpoints as people write them.
#include "core/tunnel/tunnel.h"

#include "support/catch.h"

using namespace adit;

TEST_CASE("an endpoint is split, told from a literal address, and written back")
{
    const auto [text, host, port, literal, back] =
        GENERATE(table<std::string, std::string, std::uint16_t, bool, std::string>({
            {"host:1", "host", 1, false, "host:1"},
            {"a_b.example.org.:65535", "a_b.example.org.", 65535, false, "a_b.example.org.:65535"},
            {"192.0.2.1:00080", "192.0.2.1", 80, true, "192.0.2.1:80"},
            {"[FD00:0::1]:51820", "fd00::1", 51820, true, "[fd00::1]:51820"},
            {"[fe80::1%eth0]:51820", "fe80::1%eth0", 51820, false, "[fe80::1%eth0]:51820"},
            {"[fe80::1%3]:51820", "fe80::1%3", 51820, false, "[fe80::1%3]:51820"},
            {"[::ffff:192.0.2.1]:1", "::ffff:192.0.2.1", 1, true, "[::ffff:192.0.2.1]:1"},
            {"4ever.example:1", "4ever.example", 1, false, "4ever.example:1"},
        }));
    const auto name = EndpointName::parse(text);
    REQUIRE(name);
    CHECK(name->host == host);
    CHECK(name->port == port);
    CHECK(name->literal().has_value() == literal);
    CHECK(name->toString() == back);
    CHECK(EndpointName::parse(name->toString()) == name);
}

TEST_CASE("what is no endpoint is refused with a reason")
{
    const auto text = GENERATE(
        as<std::string>{}, "", ":", ":1", "host", "host:", "host:0", "host:65536", "host:666666666",
        "host:-1", "host:+1", "host: 1", "host:0x50", "host:http", "fd00::1:51820", "::1", "[fd00::1]",
        "[fd00::1]:", "[fd00::1]51820", "[192.0.2.1]:1", "[host]:1", "[]:1", "[:1", "]:1", "[fe80::1%]:1",
        "[fe80::1%a/b]:1", "[fe80::1%all]:1", "[fd00::1]x:1", "x[fd00::1]:1", "ho st:1", "host/path:1",
        "user@host:1", "host?x:1", "host#x:1", "a..b:1", ".a:1", "300.1.1.1:1", "10.1:1", "010.0.0.1:1",
        "1:1", "a.0x7f:1", "0.0.0.0:1", "[::]:1", "h\xC3\xB6st:1", "a\nb:1", std::string("a\0b:1", 5),
        std::string(64, 'a') + ":1", "[fd00::1%eth0%eth1]:1");
    const auto name = EndpointName::parse(text);
    INFO(text);
    REQUIRE_FALSE(name);
    CHECK((name.error().code == Errc::InvalidEndpoint || name.error().code == Errc::InvalidNumber));
    CHECK_FALSE(name.error().context.empty());
}

TEST_CASE("a bad port is a bad number")
{
    CHECK(EndpointName::parse("host:0").error().code == Errc::InvalidNumber);
    CHECK(EndpointName::parse("host").error().code == Errc::InvalidEndpoint);
}
