// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which news of the machine make the supervisor look at a tunnel.
#include "service/supervisor.h"
#include "support/catch.h"

#include <linux/rtnetlink.h>

using namespace adit;
using namespace adit::netlink;

namespace {

const Supervised tunnel{*InterfaceName::from("home"), 1000, 7, 5000};

// What comes and what goes concerns a tunnel alike.
template <typename Record>
bool matters(const Record &record)
{
    const bool coming = concerns(Change<Record>{Change<Record>::Kind::Present, record}, tunnel);
    const bool going = concerns(Change<Record>{Change<Record>::Kind::Gone, record}, tunnel);
    REQUIRE(coming == going);
    return coming;
}

IpPrefix prefix(const std::string &text)
{
    return *IpPrefix::parse(text);
}

} // namespace

TEST_CASE("of interfaces only its own concerns a tunnel")
{
    CHECK(matters(LinkRecord{.index = 7}));
    CHECK_FALSE(matters(LinkRecord{.index = 8}));
}

TEST_CASE("routes of its table, out of its interface, and of this machine's networks concern a tunnel")
{
    CHECK(matters(RouteRecord{.destination = prefix("10.0.0.0/8"), .table = 5000, .linkIndex = 2}));
    CHECK(matters(RouteRecord{.destination = prefix("10.0.0.0/8"), .table = 254, .linkIndex = 7}));
    CHECK(matters(RouteRecord{.destination = prefix("0.0.0.0/0"), .table = 254, .linkIndex = 2}));
    CHECK(matters(RouteRecord{
        .destination = prefix("10.0.0.0/8"), .table = 254, .linkIndex = 2, .protocol = RTPROT_KERNEL}));
}

TEST_CASE("the routes of a router's daemon do not concern a tunnel")
{
    CHECK_FALSE(matters(RouteRecord{
        .destination = prefix("10.0.0.0/8"), .table = 254, .linkIndex = 2, .protocol = RTPROT_STATIC}));
    CHECK_FALSE(matters(RouteRecord{.destination = prefix("0.0.0.0/0"), .table = 5001, .linkIndex = 2}));
}

TEST_CASE("addresses, rules and lost news concern every tunnel, tables only by its name")
{
    CHECK(matters(AddressRecord{.linkIndex = 2, .address = prefix("192.0.2.1/24")}));
    CHECK(matters(RuleRecord{}));
    CHECK(concerns(Lost{}, tunnel));
    CHECK(concerns(TableTouched{"adit_home"}, tunnel));
    CHECK_FALSE(concerns(TableTouched{"adit_home2"}, tunnel));
    CHECK_FALSE(concerns(TableTouched{"filter"}, tunnel));
}

TEST_CASE("what happens to other interfaces' networks is nobody's doing to the tunnel")
{
    using Address = Change<AddressRecord>;
    using Way = Change<RouteRecord>;
    const auto isOthers = [](const Notification &news) { return isAboutOthersNetworks(news, {tunnel}); };
    CHECK(isOthers(Address{.record = {.linkIndex = 2, .address = prefix("192.0.2.1/24")}}));
    CHECK_FALSE(isOthers(Address{.record = {.linkIndex = 7, .address = prefix("192.0.2.1/24")}}));
    CHECK(isOthers(Way{.record = {.destination = prefix("0.0.0.0/0"), .table = 254, .linkIndex = 2}}));
    CHECK_FALSE(isOthers(Way{.record = {.destination = prefix("0.0.0.0/0"), .table = 254, .linkIndex = 7}}));
    CHECK_FALSE(isOthers(Way{.record = {.destination = prefix("0.0.0.0/0"), .table = 5000, .linkIndex = 2}}));
    CHECK_FALSE(isOthers(Change<RuleRecord>{}));
    CHECK_FALSE(isOthers(Lost{}));
}
