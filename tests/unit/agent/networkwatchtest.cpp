// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/networkwatch.h"
#include "mockmanager.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

constexpr auto settle = 50ms;

bool knows(const NetworkWatch &watch, const Network &network)
{
    return waitFor([&] { return watch.network() == network; });
}

Network wifi(const char *ssid)
{
    return {Network::Link::Wifi, QString::fromUtf8(ssid), false};
}

} // namespace

TEST_CASE("Wi-Fi, cable and nothing are told apart, as they come")
{
    TestBus bus;
    MockManager manager(bus);
    NetworkWatch watch(bus.connect(), settle);
    CHECK(knows(watch, Network{}));
    manager.joinWifi(QStringLiteral("Home"));
    CHECK(knows(watch, wifi("Home")));
    manager.joinWifi(QString::fromUtf8("Café"));
    CHECK(knows(watch, wifi("Café")));
    manager.joinWired();
    CHECK(knows(watch, Network{Network::Link::Wired, {}, false}));
    manager.leave();
    CHECK(knows(watch, Network{}));
}

TEST_CASE("A watch that starts later finds the network that is there")
{
    TestBus bus;
    MockManager manager(bus);
    manager.joinWifi(QStringLiteral("Home"));
    NetworkWatch watch(bus.connect(), settle);
    CHECK_FALSE(watch.network());
    CHECK(knows(watch, wifi("Home")));
}

TEST_CASE("A network that costs money is known as such, and a guess counts")
{
    TestBus bus;
    MockManager manager(bus);
    manager.joinWired();
    NetworkWatch watch(bus.connect(), settle);
    REQUIRE(knows(watch, Network{Network::Link::Wired, {}, false}));
    const uint metered = GENERATE(1U, 3U);
    manager.setMetered(metered);
    CHECK(knows(watch, Network{Network::Link::Wired, {}, true}));
}

TEST_CASE("The moment between two networks is not a network of its own")
{
    TestBus bus;
    MockManager manager(bus);
    manager.joinWifi(QStringLiteral("Home"));
    NetworkWatch watch(bus.connect(), 700ms);
    REQUIRE(knows(watch, wifi("Home")));
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    manager.leave();
    manager.joinWifi(QStringLiteral("Work"));
    REQUIRE(knows(watch, wifi("Work")));
    CHECK(changed.count() == 1);
}

TEST_CASE("NetworkManager may come later and go again")
{
    TestBus bus;
    NetworkWatch watch(bus.connect(), settle);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    MockManager manager(bus);
    manager.joinWired();
    REQUIRE(knows(watch, Network{Network::Link::Wired, {}, false}));
    manager.stop();
    CHECK(waitFor([&] { return !watch.network(); }));
    CHECK(changed.count() >= 2);
}

TEST_CASE("Without a bus nothing is known and nothing is said")
{
    const QDBusConnection none(QStringLiteral("there is no such bus"));
    NetworkWatch watch(none, 0ms);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    CHECK_FALSE(changed.wait(100));
    CHECK_FALSE(watch.network());
}
