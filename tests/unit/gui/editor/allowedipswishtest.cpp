// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The AllowedIPs tool's arithmetic.
#include "gui/editor/allowedipswish.h"
#include "core/tunnel/fieldtext.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::gui;

namespace {

using Start = AllowedIpsWish::Start;
using Private = AllowedIpsWish::PrivateNetworks;

std::string result(const AllowedIpsWish &wish, const QString &current = {}, const char *dns = nullptr)
{
    std::vector<IpAddress> servers;
    if (dns)
        servers.push_back(IpAddress::parse(dns).value());
    const auto prefixes = allowedIpsFor(wish, prefixesIn(current).value(), servers);
    return prefixes ? fieldtext::prefixes(*prefixes) : "error: " + prefixes.error().context;
}

} // namespace

TEST_CASE("everything, less what is excluded")
{
    CHECK(result({.start = Start::Everything}) == "0.0.0.0/0, ::/0");
    CHECK(result({.excluded = "10.0.0.0/9"}, "10.0.0.0/8") == "10.128.0.0/9");
    CHECK(result({.excluded = "10.0.0.1 , 10.0.0.2/31"}, "10.0.0.0/30") == "10.0.0.0/32");
    CHECK(result({.excluded = "10.0.0.0/33"}, "10.0.0.0/8") == "error: 10.0.0.0/33");
}

TEST_CASE("private networks leave, a name server among them stays")
{
    const AllowedIpsWish wish{.start = Start::Current, .privateNetworks = Private::Exclude};
    CHECK(result(wish, "10.0.0.0/8, 8.8.8.0/24") == "8.8.8.0/24");
    CHECK(result(wish, "10.0.0.0/8, 8.8.8.0/24", "10.0.0.53") == "8.8.8.0/24, 10.0.0.53/32");
}

TEST_CASE("what prefixes mean for routes is said")
{
    const auto text = [](const QString &list, RouteTable table = {}) {
        return routesText(prefixesIn(list).value(), table).toStdString();
    };
    CHECK(text("0.0.0.0/0, ::/0") == "All traffic goes through the tunnel.");
    CHECK(text("0.0.0.0/1, 128.0.0.0/1") == "All IPv4 traffic goes through the tunnel.");
    CHECK_THAT(text("10.0.0.0/8, 192.168.0.0/16"), Catch::Matchers::ContainsSubstring("2"));
    CHECK_THAT(text("10.0.0.0/8", {RouteTable::Kind::Id, 7}), Catch::Matchers::ContainsSubstring("table 7"));
    CHECK(text("10.0.0.0/8", {RouteTable::Kind::Off, 0}) == "Table is off: no routes are made.");
    CHECK(text("") == "No address is left: nothing goes to this peer.");
}
