// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Hubs from nothing: what is proposed keeps away from what is there.
#include "core/phone/hub.h"

#include "core/conf/confreader.h"
#include "core/conf/confwriter.h"
#include "core/phone/portrange.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

#include <random>

using namespace adit;
using namespace adit::test;

namespace {

SecretKey key()
{
    return SecretKey::fromBase64(privateKeyText).value();
}

// Dice that always show the lowest number.
std::uint32_t lowest(std::uint32_t)
{
    return 0;
}

std::uint32_t highest(std::uint32_t below)
{
    return below - 1;
}

} // namespace

TEST_CASE("a hub has the first address of two private networks, and its key")
{
    const auto low = proposeHub({}, key(), lowest);
    REQUIRE(low);
    CHECK(low->addresses == std::vector{prefix("10.0.0.1/24"), prefix("fd00::1/64")});
    CHECK(low->privateKey == key());
    CHECK(low->peers.empty());
    const auto high = proposeHub({}, key(), highest);
    REQUIRE(high);
    CHECK(high->addresses == std::vector{prefix("10.255.255.1/24"), prefix("fdff:ffff:ffff::1/64")});
}

TEST_CASE("a hub keeps away from networks that are taken")
{
    const HubSurroundings narrow{{prefix("10.0.0.0/16"), prefix("10.1.0.77/32"), prefix("192.168.0.0/16")},
                                 {}};
    const auto hub = proposeHub(narrow, key(), lowest);
    REQUIRE(hub);
    CHECK(hub->addresses[0] == prefix("10.1.1.1/24"));
    const HubSurroundings oneLeft{
        {prefix("10.0.0.0/9"), prefix("10.128.0.0/10"), prefix("10.192.0.0/11"), prefix("10.224.0.0/12"),
         prefix("10.240.0.0/13"), prefix("10.248.0.0/14"), prefix("10.252.0.0/15"), prefix("10.254.0.0/16"),
         prefix("10.255.0.0/17"), prefix("10.255.128.0/18"), prefix("10.255.192.0/19"),
         prefix("10.255.224.0/20"), prefix("10.255.240.0/21"), prefix("10.255.248.0/22"),
         prefix("10.255.252.0/23"), prefix("10.255.255.0/24")},
        {}};
    CHECK(proposeHub(oneLeft, key(), systemDice())->addresses[0] == prefix("10.255.254.1/24"));
}

TEST_CASE("when everything is taken, that is said")
{
    CHECK(proposeHub({{prefix("10.0.0.0/8")}, {}}, key(), lowest).error() ==
          Error{Errc::LimitExceeded, "no free network in 10.0.0.0/8"});
    CHECK(proposeHub({{prefix("0.0.0.0/0")}, {}}, key(), lowest).error().code == Errc::LimitExceeded);
    CHECK(proposeHub({{prefix("fc00::/7")}, {}}, key(), systemDice()).error() ==
          Error{Errc::LimitExceeded, "no free network in fd00::/8"});
}

TEST_CASE("the port of a hub is the first of a range that no profile has and that is free on this machine")
{
    const PortRange range;
    CHECK(range.toString() == "51820-51899");
    const auto any = [](std::uint16_t) { return true; };
    CHECK(firstFreePort(range, {}, any) == 51820);
    CHECK(firstFreePort(range, {51821, 51820, 80}, any) == 51822);
    CHECK(firstFreePort(range, {51820}, [](std::uint16_t port) { return port != 51821; }) == 51822);
    CHECK(firstFreePort({65534, 65535}, {65534}, any) == 65535);
    CHECK(firstFreePort({65534, 65535}, {65534, 65535}, any) == std::nullopt);
    CHECK(firstFreePort(range, {}, [](std::uint16_t) { return false; }) == std::nullopt);
}

TEST_CASE("a range of ports is read as it is written, and nothing else is")
{
    for (const char *text : {"51820-51899", "1-65535", "7-7"})
        CHECK(PortRange::parse(text).value().toString() == text);
    CHECK(PortRange::parse("7") == PortRange{7, 7});
    for (const char *text :
         {"", "-", "1-", "-1", "0-5", "5-4", "1-65536", "1-2-3", "a-b", "1 - 2", "+1-2", "0"})
        CHECK(PortRange::parse(text) == std::nullopt);
}

TEST_CASE("hubs among random networks overlap none, and are valid profiles")
{
    std::mt19937 random(7);
    const Dice dice = [&](std::uint32_t below) { return static_cast<std::uint32_t>(random() % below); };
    for (int round = 0; round < 50; ++round) {
        HubSurroundings around;
        for (int i = 0; i < 40; ++i) {
            const std::array<std::uint8_t, 4> bytes{10, static_cast<std::uint8_t>(random()),
                                                    static_cast<std::uint8_t>(random()),
                                                    static_cast<std::uint8_t>(random())};
            around.networks.push_back(
                {IpAddress::fromBytes(bytes).value(), static_cast<std::uint8_t>(12 + random() % 21)});
        }
        const auto hub = proposeHub(around, key(), dice);
        REQUIRE(hub);
        for (const IpPrefix &network : around.networks) {
            CHECK_FALSE(network.overlaps(hub->addresses[0]));
        }
        const auto reading = readConf(writeConf(*hub, ConfStyle::Full).view());
        CHECK(reading.diagnostics.empty());
        REQUIRE(reading.tunnel);
        CHECK(*reading.tunnel == *hub);
    }
}

TEST_CASE("the system's dice stay in range and differ")
{
    const Dice dice = systemDice();
    CHECK(dice(1) == 0);
    std::uint32_t seen = 0;
    for (int i = 0; i < 200; ++i) {
        const std::uint32_t value = dice(4);
        REQUIRE(value < 4);
        seen |= 1U << value;
    }
    CHECK(seen == 0xf);
}
