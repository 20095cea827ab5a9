// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/restore.h"
#include "agentfixture.h"

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

const QString up = QStringLiteral("Up");

struct RestoreFixture : AgentFixture
{
    RestoreFixture()
    {
        for (const InterfaceName &name : {home, office}) {
            REQUIRE(store.save(name, profileText(), Overwrite::Refuse));
            small->approve(specOf(name, profileText()));
        }
    }
    bool isUp(const InterfaceName &name)
    {
        return waitFor([&] { return hasState(name, TunnelState::WaitingForHandshake); });
    }

    InterfaceName office = named("office");
    SystemEvents events{bus.connect()};
    Settings settings{folder.filePath(QStringLiteral("adit.ini"))};
    Restore restore{fleet, settings, events};
};

} // namespace

TEST_CASE_METHOD(RestoreFixture, "nothing comes up unless it was chosen")
{
    settings.setLastTunnels({QStringLiteral("home")});
    settings.setChosenTunnels({QStringLiteral("home")});
    start();
    handleEvents(100ms);
    CHECK(small->calls(up) == 0);
    CHECK(settings.lastTunnels().isEmpty()); // none is up now
}

TEST_CASE_METHOD(RestoreFixture, "the tunnels of the last session come up again")
{
    settings.setAtStart(Settings::AtStart::Last);
    settings.setLastTunnels({QStringLiteral("home"), QStringLiteral("deleted"), QStringLiteral("no name")});
    start();
    REQUIRE(isUp(home));
    CHECK(small->calls(up) == 1);
    CHECK_FALSE(small->lastCall(up).isInteractiveAuthorizationAllowed());
    CHECK(settings.lastTunnels() == QStringList{QStringLiteral("home")});
}

TEST_CASE_METHOD(RestoreFixture, "chosen tunnels come up, but not by a prompt")
{
    settings.setAtStart(Settings::AtStart::Chosen);
    settings.setChosenTunnels({QStringLiteral("home"), QStringLiteral("office")});
    REQUIRE(store.save(office, profileText("10.9.0.99/32"), Overwrite::Replace)); // changed since approval
    start();
    REQUIRE(isUp(home));
    CHECK_FALSE(small->lastCall(QStringLiteral("Install")).isInteractiveAuthorizationAllowed());
}

TEST_CASE_METHOD(RestoreFixture, "what goes up and down is remembered, until the session ends")
{
    settings.setAtStart(Settings::AtStart::Last);
    start();
    REQUIRE(bringUp(home));
    REQUIRE(bringUp(office));
    REQUIRE(isUp(office));
    CHECK(settings.lastTunnels() == QStringList{QStringLiteral("home"), QStringLiteral("office")});
    REQUIRE(outcome([&](Fleet::Done done) { fleet.bringDown(home, std::move(done)); }));
    CHECK(waitFor([&] { return settings.lastTunnels() == QStringList{QStringLiteral("office")}; }));
    restore.stop();
    small->setState(office, LinkState::Down);
    REQUIRE(waitFor([&] { return hasState(office, TunnelState::Off); }));
    CHECK(settings.lastTunnels() == QStringList{QStringLiteral("office")});
}

TEST_CASE_METHOD(RestoreFixture, "one that failed is tried again with the network, and the next time")
{
    settings.setAtStart(Settings::AtStart::Last);
    settings.setLastTunnels({QStringLiteral("home")});
    small->refusal = Error{Errc::EndpointUnresolved, "vpn.example.org:51820"};
    start();
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::Failed); }));
    handleEvents(50ms);
    CHECK(settings.lastTunnels() == QStringList{QStringLiteral("home")});
    small->refusal.reset();
    emit events.defaultRouteChanged();
    CHECK(isUp(home));
}
