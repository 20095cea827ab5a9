// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/message.h"
#include "netlink/monitor.h"
#include "unit/netlink/captured.h"

#include <algorithm>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/rtnetlink.h>

using namespace adit;
using namespace adit::netlink;
using adit::test::captured;
using adit::test::recordsIn;

namespace {

template <typename Record, typename Match>
Record theOne(const std::vector<Record> &records, Match match)
{
    REQUIRE(std::ranges::count_if(records, match) == 1);
    return *std::ranges::find_if(records, match);
}

IpPrefix prefixOf(const char *text)
{
    return *IpPrefix::parse(text);
}

// Each message of captured bytes, shortened to every length: read or refused, but never past its end (the
// sanitizers watch).
template <typename Read>
void shortenEach(const std::vector<std::uint8_t> &bytes, Read read)
{
    eachMessage(bytes, [&](const MessageView &message) {
        for (std::size_t length = 0; length < message.payload.size(); ++length) {
            const std::vector<std::uint8_t> copy(
                message.payload.begin(), message.payload.begin() + static_cast<std::ptrdiff_t>(length));
            MessageView cut = message;
            cut.payload = copy;
            (void)read(cut);
        }
        return true;
    });
}

} // namespace

TEST_CASE("links are read from a kernel's dump")
{
    const auto links = recordsIn(captured("links"), readLink);
    const auto tunnel = theOne(links, [](const LinkRecord &link) { return link.name == "tunnel0"; });
    CHECK(tunnel.kind == "wireguard");
    CHECK(tunnel.alias == "adit:test");
    CHECK(tunnel.mtu == 1420);
    CHECK(tunnel.up);
    CHECK(tunnel.index > 1);
    CHECK(theOne(links, [](const LinkRecord &link) { return link.name == "lo"; }).kind.empty());
}

TEST_CASE("addresses are read from a kernel's dump")
{
    const auto addresses = recordsIn(captured("addresses"), readAddress);
    REQUIRE(addresses.size() == 2);
    CHECK(addresses[0].address == prefixOf("10.9.8.7/24"));
    CHECK(addresses[1].address == prefixOf("fd00::9/64"));
    CHECK_FALSE(addresses[0].kernelMade);
}

TEST_CASE("routes are read from a kernel's dump")
{
    const auto routes = recordsIn(captured("routes"), readRoute);
    const auto with = [&](const char *text, std::uint32_t table) {
        return theOne(routes, [&](const RouteRecord &route) {
            return route.destination == prefixOf(text) && route.table == table;
        });
    };
    CHECK(with("10.20.0.0/16", 51820).mtu == 1333);
    CHECK(with("0.0.0.0/0", 51820).type == RTN_UNICAST);
    CHECK(with("fd00:1::/48", RT_TABLE_MAIN).protocol == RTPROT_BOOT);
    CHECK(with("10.9.8.0/24", RT_TABLE_MAIN).protocol == RTPROT_KERNEL);
    CHECK(with("10.9.8.7/32", RT_TABLE_LOCAL).type == RTN_LOCAL);
}

TEST_CASE("rules are read from a kernel's dump, and one that matches on more says so")
{
    const auto rules = recordsIn(captured("rules"), readRule);
    const auto with = [&](std::uint32_t priority) {
        return theOne(rules, [&](const RuleRecord &rule) { return rule.priority == priority; });
    };
    CHECK(with(30100) == RuleRecord{Family::V4, 30100, 0xca6c, true, 51820, {}, RTPROT_UNSPEC, false});
    CHECK(with(30099) == RuleRecord{Family::V4, 30099, 0, false, RT_TABLE_MAIN, 0U, RTPROT_UNSPEC, false});
    CHECK(with(30098).hasMore);
    CHECK_FALSE(with(0).suppressPrefixLength);
}

TEST_CASE("a message of another kind is not taken for a record")
{
    const auto bytes = captured("links");
    Bytes rest(bytes);
    const auto link = nextMessage(rest);
    REQUIRE(link);
    CHECK_FALSE(readAddress(*link));
    CHECK_FALSE(readRoute(*link));
    CHECK_FALSE(readRule(*link));
}

TEST_CASE("promise 18: messages cut at any byte are read or refused")
{
    shortenEach(captured("links"), readLink);
    shortenEach(captured("addresses"), readAddress);
    shortenEach(captured("routes"), readRoute);
    shortenEach(captured("rules"), readRule);
}

TEST_CASE("a prefix longer than its family, or an address of another family, is refused")
{
    const auto bytes = captured("addresses");
    Bytes rest(bytes);
    MessageView message = *nextMessage(rest);
    std::vector<std::uint8_t> payload(message.payload.begin(), message.payload.end());
    message.payload = payload;
    REQUIRE(readAddress(message));
    payload[1] = 33;
    CHECK_FALSE(readAddress(message));
    payload[1] = 24;
    payload[0] = 10; // AF_INET6 with an IPv4 address inside
    CHECK_FALSE(readAddress(message));
    payload[0] = 99;
    CHECK_FALSE(readAddress(message));
}

TEST_CASE("notifications are read as changes, and a datagram that is cut off ends in lost")
{
    const auto bytes = captured("links");
    std::vector<Notification> notifications;
    readNotifications(bytes, notifications);
    REQUIRE(notifications.size() == 2);
    CHECK(std::holds_alternative<Change<LinkRecord>>(notifications[0]));

    notifications.clear();
    readNotifications(Bytes(bytes).first(bytes.size() / 2), notifications);
    REQUIRE_FALSE(notifications.empty());
    CHECK(std::holds_alternative<Lost>(notifications.back()));
}

TEST_CASE("notifications of nftables name the table they are about, whatever changed in it")
{
    const auto about = [](std::uint16_t message, const char *table) {
        Message made(static_cast<std::uint16_t>(NFNL_SUBSYS_NFTABLES << 8 | message), 0);
        made.header(nfgenmsg{NFPROTO_INET, NFNETLINK_V0, 0});
        made.putText(NFTA_TABLE_NAME, table);
        return std::vector<std::uint8_t>(made.bytes().begin(), made.bytes().end());
    };
    std::vector<Notification> news;
    for (const std::uint16_t message : {NFT_MSG_DELTABLE, NFT_MSG_NEWRULE, NFT_MSG_DELCHAIN})
        readTableNotifications(about(message, "adit_home"), news);
    REQUIRE(news.size() == 3);
    for (const Notification &one : news)
        CHECK(std::get<TableTouched>(one).table == "adit_home");

    news.clear();
    readTableNotifications(about(NFT_MSG_NEWGEN, "1"), news);
    CHECK(news.empty());
    const auto whole = about(NFT_MSG_DELTABLE, "adit_home");
    for (std::size_t length = 1; length < whole.size() - 3; ++length) {
        news.clear();
        readTableNotifications(Bytes(whole).first(length), news);
        REQUIRE(news.size() == 1);
        CHECK(std::holds_alternative<Lost>(news.front()));
    }
}
