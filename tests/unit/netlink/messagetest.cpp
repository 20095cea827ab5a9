// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/message.h"
#include "netlink/route.h"
#include "netlink/rule.h"
#include "support/catch.h"

#include <linux/rtnetlink.h>

using namespace adit;
using namespace adit::netlink;

namespace {

MessageView viewOf(const Message &message)
{
    Bytes rest = message.bytes();
    const auto view = nextMessage(rest);
    REQUIRE(view);
    CHECK(rest.empty());
    return *view;
}

} // namespace

TEST_CASE("every request asks for an ack")
{
    const MessageView view = viewOf(Message(RTM_NEWLINK, NLM_F_CREATE));
    CHECK(view.type == RTM_NEWLINK);
    CHECK(view.flags == (NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE));
}

TEST_CASE("what is put into a message is read out of it, nested too")
{
    Message message(99, 0);
    message.header(std::uint32_t{0x01020304});
    message.putU8(1, 8);
    const std::size_t nest = message.open(2);
    message.putText(3, "tunnel0");
    message.close(nest);
    message.setSequence(77);

    const MessageView view = viewOf(message);
    CHECK(view.sequence == 77);
    Bytes rest = view.payload;
    std::uint32_t header = 0;
    REQUIRE(takeHeader(rest, header));
    CHECK(header == 0x01020304);
    std::string text;
    CHECK(eachAttribute(rest, [&](const Attribute &attribute) {
        return attribute.type != 2 || eachAttribute(attribute.data, [&](const Attribute &inner) {
                   return inner.type == 3 && inner.read(text);
               });
    }));
    CHECK(text == "tunnel0");
}

TEST_CASE("what does not fit is left out, and the message says so")
{
    Message message(99, 0, 64);
    message.header(std::uint32_t{0});
    message.put(1, std::vector<std::uint8_t>(40));
    REQUIRE(message.whole());
    CHECK(message.room() == 0);
    message.putU8(2, 1);
    CHECK_FALSE(message.whole());
    CHECK(message.open(3) == 0);
    message.close(0);
    CHECK(message.bytes().size() == 64);
}

TEST_CASE("a route and a rule read back as they were written, with our protocol number")
{
    const auto destination = GENERATE(as<std::string>{}, "10.20.0.0/16", "0.0.0.0/0", "fd00:1::/48", "::/0");
    const auto table = GENERATE(1U, 254U, 255U, 256U, 51820U, 0xffffffffU);
    const IpPrefix prefix = *IpPrefix::parse(destination);
    const Message routeMessage = routeCreation(prefix, table, 7);
    CHECK(readRoute(viewOf(routeMessage)) == RouteRecord{prefix, table, 7, ownProtocol, RTN_UNICAST, 0});

    const RuleRecord rule{prefix.address.family(), 30100, 0xca6c, true, table, 0U, ownProtocol, false};
    const Message ruleMessage = ruleCreation(rule);
    CHECK(readRule(viewOf(ruleMessage)) == rule);
}

TEST_CASE("a deletion is known to hit what differs only in what the kernel does not compare")
{
    const RuleRecord wanted{Family::V4, 30100, 0, false, 51820, {}, ownProtocol, false};
    RuleRecord other = wanted;
    CHECK(deletionMatches(wanted, other));
    other.invert = true;
    CHECK(deletionMatches(wanted, other));
    other.suppressPrefixLength = 0;
    other.fwMark = 5;
    CHECK(deletionMatches(wanted, other));
    CHECK_FALSE(deletionMatches(other, wanted));
    other.priority = 30101;
    CHECK_FALSE(deletionMatches(wanted, other));
    RuleRecord foreign = wanted;
    foreign.protocol = RTPROT_BOOT;
    CHECK_FALSE(deletionMatches(wanted, foreign));
}
