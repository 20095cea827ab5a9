// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Rules at work: a mock NetworkManager on one side, a fleet with its helper on the other.
#include "agent/ondemand.h"
#include "agentfixture.h"
#include "mockmanager.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;

namespace {

struct RulesFixture : AgentFixture
{
    RulesFixture()
    {
        REQUIRE(fleet.add(home, profileText()));
        fleet.reload();
    }

    void setRules(const QStringList &rules) { settings.setRules(QStringLiteral("home"), rules); }
    bool knowsWifi(const char *ssid)
    {
        return waitFor([&] { return watch.network() && watch.network()->ssid == QLatin1String(ssid); });
    }
    bool becomes(TunnelState state)
    {
        return waitFor([&] { return hasState(home, state); });
    }

    MockManager manager{bus};
    Settings settings{folder.filePath(QStringLiteral("adit.ini"))};
    NetworkWatch watch{bus.connect(), std::chrono::milliseconds(50)};
    OnDemand onDemand{fleet, watch, settings, log};
};

} // namespace

TEST_CASE_METHOD(RulesFixture,
                 "A rule brings a tunnel up and takes it down with the network, and says so in the log")
{
    setRules({QStringLiteral("down wifi Home"), QStringLiteral("up wifi")});
    small->approve(specOf(home, profileText()));
    start();
    manager.joinWifi(QStringLiteral("Cafe"));
    REQUIRE(becomes(TunnelState::WaitingForHandshake));
    CHECK_FALSE(small->lastCall(QStringLiteral("Up")).isInteractiveAuthorizationAllowed());
    CHECK(std::ranges::any_of(log.events(), [&](const Event &event) {
        return event.tunnel == home && event.text.contains(QString::fromUtf8("Wi-Fi “Cafe”"));
    }));
    manager.joinWifi(QStringLiteral("Home"));
    CHECK(becomes(TunnelState::Off));
}

TEST_CASE_METHOD(RulesFixture, "What is switched by hand holds until the network changes")
{
    setRules({QStringLiteral("up wifi")});
    small->approve(specOf(home, profileText()));
    start();
    manager.joinWifi(QStringLiteral("Cafe"));
    REQUIRE(becomes(TunnelState::WaitingForHandshake));
    fleet.bringDown(home);
    REQUIRE(becomes(TunnelState::Off));
    // While nothing is up, only somebody's attention brings another look.
    fleet.setAttention(Attention::Watched);
    waitForLook();
    handleEvents(std::chrono::milliseconds(300));
    CHECK(hasState(home, TunnelState::Off));
    manager.joinWifi(QStringLiteral("Other"));
    CHECK(becomes(TunnelState::WaitingForHandshake));
}

TEST_CASE_METHOD(RulesFixture,
                 "A rule asks nobody for a password: a tunnel that was never approved stays down")
{
    setRules({QStringLiteral("up any")});
    small->refusal = Error{Errc::NotAuthorized, "home"};
    start();
    manager.joinWifi(QStringLiteral("Cafe"));
    REQUIRE(waitFor([&] { return small->calls(QStringLiteral("Install")) > 0; }));
    CHECK_FALSE(small->lastCall(QStringLiteral("Install")).isInteractiveAuthorizationAllowed());
    CHECK(waitFor([&] { return events(Event::Kind::Failed) == 1; }));
}

TEST_CASE_METHOD(RulesFixture, "The network that is there at the start counts once the tunnels are known")
{
    setRules({QStringLiteral("up wifi Cafe")});
    manager.joinWifi(QStringLiteral("Cafe"));
    REQUIRE(knowsWifi("Cafe"));
    small->approve(specOf(home, profileText()));
    CHECK(small->calls(QStringLiteral("Up")) == 0);
    start();
    CHECK(becomes(TunnelState::WaitingForHandshake));
}

TEST_CASE_METHOD(RulesFixture, "A tunnel that is up already is not brought up again")
{
    setRules({QStringLiteral("up wifi")});
    small->approve(specOf(home, profileText()), LinkState::Up);
    start();
    manager.joinWifi(QStringLiteral("Cafe"));
    REQUIRE(knowsWifi("Cafe"));
    handleEvents(std::chrono::milliseconds(100));
    CHECK(small->calls(QStringLiteral("Up")) == 0);
}

TEST_CASE_METHOD(RulesFixture, "Rules follow a tunnel to its new name and go with it")
{
    setRules({QStringLiteral("up wifi")});
    onDemand.rename(home, named("house"));
    CHECK(settings.tunnelsWithRules() == QStringList{QStringLiteral("house")});
    CHECK(settings.rules(QStringLiteral("house")) == QStringList{QStringLiteral("up wifi")});
    onDemand.forget(named("house"));
    CHECK(settings.tunnelsWithRules().isEmpty());
}
