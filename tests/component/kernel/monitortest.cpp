// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The monitor against the running kernel.
#include "netlink/monitor.h"
#include "component/kernel/kernelfixture.h"

#include <algorithm>
#include <poll.h>
#include <set>

using namespace adit;
using namespace adit::test;
using namespace adit::netlink;

namespace {

// Takes what the kernel has told so far; the kernel queues it before the request that caused it is acked.
template <typename Record, typename Match>
bool told(const std::vector<Notification> &notifications, typename Change<Record>::Kind kind, Match match)
{
    return std::ranges::any_of(notifications, [&](const Notification &notification) {
        const auto *change = std::get_if<Change<Record>>(&notification);
        return change != nullptr && change->kind == kind && match(change->record);
    });
}

} // namespace

TEST_CASE_METHOD(KernelFixture, "the monitor's descriptor is readable only when there is something to tell")
{
    Monitor monitor = valueOf(Monitor::open());
    pollfd watched{monitor.fd(), POLLIN, 0};
    CHECK(poll(&watched, 1, 0) == 0);
    CHECK(valueOf(monitor.take()).empty());
    REQUIRE(kernel->setLinkAlias(index, "changed"));
    CHECK(poll(&watched, 1, 1000) == 1);
    CHECK_FALSE(valueOf(monitor.take()).empty());
}

TEST_CASE_METHOD(KernelFixture, "a link that changes and vanishes is told")
{
    Monitor monitor = valueOf(Monitor::open());
    REQUIRE(kernel->setLinkAlias(index, "changed"));
    CHECK(told<LinkRecord>(
        valueOf(monitor.take()), Change<LinkRecord>::Kind::Present,
        [&](const LinkRecord &link) { return link.alias == "changed" && link.index == index; }));
    REQUIRE(kernel->deleteLink(index));
    CHECK(told<LinkRecord>(valueOf(monitor.take()), Change<LinkRecord>::Kind::Gone,
                           [](const LinkRecord &link) { return link.name == "port0"; }));
}

TEST_CASE_METHOD(KernelFixture, "addresses, routes and rules that come and go are told")
{
    Monitor monitor = valueOf(Monitor::open());
    const IpPrefix address = prefixOf("10.9.8.1/24");
    const Route route{prefixOf("fd00:1::/48"), 99, index};
    const Rule rule{Family::V6, 30100, 0xca6c, true, 51820, {}};
    const auto sameAddress = [&](const AddressRecord &record) { return record.address == address; };
    const auto sameRoute = [&](const RouteRecord &record) {
        return record.destination == route.destination && record.table == 99 && record.linkIndex == index;
    };
    const auto sameRule = [&](const RuleRecord &record) { return record.priority == 30100 && record.invert; };

    REQUIRE(kernel->addAddress(index, address));
    REQUIRE(kernel->addRoute(route));
    REQUIRE(kernel->addRule(rule));
    const auto added = valueOf(monitor.take());
    CHECK(told<AddressRecord>(added, Change<AddressRecord>::Kind::Present, sameAddress));
    CHECK(told<RouteRecord>(added, Change<RouteRecord>::Kind::Present, sameRoute));
    CHECK(told<RuleRecord>(added, Change<RuleRecord>::Kind::Present, sameRule));

    REQUIRE(kernel->removeAddress(index, address));
    REQUIRE(kernel->removeRoute(route));
    REQUIRE(kernel->removeRule(rule));
    const auto removed = valueOf(monitor.take());
    CHECK(told<AddressRecord>(removed, Change<AddressRecord>::Kind::Gone, sameAddress));
    CHECK(told<RouteRecord>(removed, Change<RouteRecord>::Kind::Gone, sameRoute));
    CHECK(told<RuleRecord>(removed, Change<RuleRecord>::Kind::Gone, sameRule));
}

TEST_CASE_METHOD(KernelFixture, "a queue that ran over is told as lost, and telling goes on")
{
    Monitor monitor = valueOf(Monitor::open());
    // Changes enough for any queue: every one is a notification that nobody fetches.
    const Route route{prefixOf("10.20.0.0/16"), 99, index};
    for (int i = 0; i < 8000; ++i) {
        REQUIRE(kernel->addRoute(route));
        REQUIRE(kernel->removeRoute(route));
    }
    const auto isLost = [](const Notification &notification) {
        return std::holds_alternative<Lost>(notification);
    };
    CHECK(std::ranges::any_of(valueOf(monitor.take()), isLost));

    REQUIRE(kernel->setLinkAlias(index, "afterwards"));
    CHECK(told<LinkRecord>(valueOf(monitor.take()), Change<LinkRecord>::Kind::Present,
                           [](const LinkRecord &link) { return link.alias == "afterwards"; }));
}

TEST_CASE("a table of nftables is told by its name when something in it changes, and when all is flushed")
{
    enterOwnNamespace();
    Monitor monitor = valueOf(Monitor::openTables());
    const auto touched = [&](const char *command) {
        run(command);
        std::set<std::string> names;
        for (const Notification &one : valueOf(monitor.take()))
            names.insert(std::get<TableTouched>(one).table);
        return names;
    };
    using Names = std::set<std::string>;
    CHECK(touched("nft add table inet adit_home") == Names{"adit_home"});
    CHECK(touched("nft add chain inet adit_home out '{ type filter hook output priority 0; }'") ==
          Names{"adit_home"});
    CHECK(touched("nft add rule inet adit_home out counter") == Names{"adit_home"});
    CHECK(touched("nft add table ip other") == Names{"other"});
    CHECK(touched("nft flush ruleset") == Names{"adit_home", "other"});
    CHECK(touched("nft list ruleset").empty());
}
