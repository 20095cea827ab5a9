// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/systemevents.h"
#include "support/catch.h"
#include "unit/client/testbus.h"

#include <QDBusMessage>

#include <cstring>
#include <linux/rtnetlink.h>
#include <vector>

using namespace adit;
using namespace adit::test;

namespace {

using Bytes = std::vector<std::byte>;

template <typename Payload>
Bytes message(std::uint16_t type, const Payload &payload)
{
    Bytes bytes(NLMSG_SPACE(sizeof(payload)));
    nlmsghdr header{};
    header.nlmsg_len = NLMSG_LENGTH(sizeof(payload));
    header.nlmsg_type = type;
    std::memcpy(bytes.data(), &header, sizeof(header));
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &payload, sizeof(payload));
    return bytes;
}

rtmsg route(unsigned char length, unsigned char table)
{
    rtmsg route{};
    route.rtm_dst_len = length;
    route.rtm_table = table;
    route.rtm_type = RTN_UNICAST;
    return route;
}

Bytes operator+(Bytes a, const Bytes &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

TEST_CASE("a default route in the main table is news, other routes are not")
{
    CHECK(newsIn(message(RTM_NEWROUTE, route(0, RT_TABLE_MAIN))).defaultRoute);
    CHECK(newsIn(message(RTM_DELROUTE, route(0, RT_TABLE_MAIN))).defaultRoute);
    CHECK_FALSE(newsIn(message(RTM_NEWROUTE, route(24, RT_TABLE_MAIN))).defaultRoute);
    CHECK_FALSE(newsIn(message(RTM_NEWROUTE, route(0, 51))).defaultRoute);
}

TEST_CASE("several messages in one block are all read")
{
    const auto block = message(RTM_NEWROUTE, route(24, RT_TABLE_MAIN)) + message(RTM_NEWLINK, ifinfomsg{}) +
                       message(RTM_NEWROUTE, route(0, RT_TABLE_MAIN));
    CHECK(newsIn(block) == KernelNews{true, true});
}

TEST_CASE("a block that is cut off anywhere is read as far as it goes")
{
    const auto block = message(RTM_NEWLINK, ifinfomsg{}) + message(RTM_NEWROUTE, route(0, RT_TABLE_MAIN));
    for (std::size_t length = 0; length < block.size(); ++length) {
        const auto news = newsIn(std::span(block).first(length));
        CHECK_FALSE(news.defaultRoute);
        CHECK(news.interfaces == (length >= NLMSG_LENGTH(sizeof(ifinfomsg))));
    }
}

TEST_CASE("waking up is told, falling asleep is not")
{
    TestBus bus;
    SystemEvents events(bus.connect());
    const auto logind = bus.connect();
    int resumed = 0;
    QObject::connect(&events, &SystemEvents::resumed, [&] { ++resumed; });
    for (const bool begins : {true, false}) {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                 QStringLiteral("org.freedesktop.login1.Manager"),
                                                 QStringLiteral("PrepareForSleep"));
        signal << begins;
        REQUIRE(logind.send(signal));
    }
    REQUIRE(waitFor([&] { return resumed > 0; }));
    CHECK(resumed == 1);
}
