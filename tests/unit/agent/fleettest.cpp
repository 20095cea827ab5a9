// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agentfixture.h"

#include <QFile>

#include <ctime>

using namespace adit;
using namespace adit::test;
using Origin = FleetTunnel::Origin;

TEST_CASE_METHOD(AgentFixture, "a fleet has the profiles in natural order, with what is approved of them")
{
    for (const char *name : {"wg10", "wg2", "home"})
        REQUIRE(store.save(named(name), profileText(), Overwrite::Refuse));
    small->approve(specOf(home, profileText()));
    small->approve(specOf(named("wg2"), profileText("10.9.0.77/32")));
    small->approve(specOf(named("gone"), profileText()));
    start();
    std::vector<std::string> names;
    for (const FleetTunnel &tunnel : fleet.tunnels()) {
        if (tunnel.origin != Origin::Foreign)
            names.push_back(tunnel.name.text());
    }
    CHECK(names == std::vector<std::string>{"gone", "home", "wg2", "wg10"});
    CHECK(tunnel(home).approval == Approval::Current);
    CHECK(tunnel(named("wg2")).approval == Approval::Changed);
    CHECK(tunnel(named("wg10")).approval == Approval::None);
    CHECK(tunnel(named("gone")).origin == Origin::ApprovedOnly);
    CHECK(tunnel(named("gone")).profile == nullptr);
    CHECK(tunnel(home).profile->tunnel);
}

TEST_CASE_METHOD(AgentFixture,
                 "a profile that does not read is there with its diagnostics and is not brought up")
{
    REQUIRE(store.save(home, "[Interface]\nPrivateKey = no\n", Overwrite::Refuse));
    start();
    CHECK_FALSE(tunnel(home).profile->tunnel);
    CHECK_FALSE(tunnel(home).profile->diagnostics.empty());
    CHECK(bringUp(home).error().code == Errc::InvalidConfig);
    CHECK(tunnel(home).state == TunnelState::Failed);
    CHECK(tunnel(home).failure->code == Errc::InvalidConfig);
    CHECK(small->calls(QStringLiteral("Install")) == 0);
}

TEST_CASE_METHOD(AgentFixture, "what is written into the folder by others is noticed, also in place")
{
    start();
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse)); // makes the folder too
    REQUIRE(waitFor([&] { return fleet.find(home) != nullptr; }));
    const auto before = tunnel(home).profile;

    QFile file(QString::fromStdString(store.pathOf(home)));
    REQUIRE(file.open(QIODevice::Append));
    file.write("# a remark\n");
    file.close();
    REQUIRE(waitFor([&] { return tunnel(home).profile != before; }));
    CHECK(tunnel(home).profile->text.view().ends_with("# a remark\n"));

    REQUIRE(store.remove(home));
    CHECK(waitFor([&] { return fleet.find(home) == nullptr; }));
    CHECK(events(Event::Kind::Changed) == 3); // added, changed, deleted
}

TEST_CASE_METHOD(AgentFixture, "bringing up approves, activates, and waits for a handshake")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    start(Attention::Watched);
    std::vector<TunnelState> seen;
    QObject::connect(&fleet, &Fleet::tunnelChanged, &fleet, [&](const InterfaceName &name) {
        if (seen.empty() || seen.back() != tunnel(name).state)
            seen.push_back(tunnel(name).state);
    });
    REQUIRE(bringUp(home));
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
    CHECK(seen == std::vector{TunnelState::Activating, TunnelState::WaitingForHandshake});
    CHECK(tunnel(home).approval == Approval::Current);

    small->status(home).peers.front().lastHandshake = std::time(nullptr);
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::Connected); }));
    CHECK(events(Event::Kind::Up) == 1);
    CHECK(events(Event::Kind::Connected) == 1);
    CHECK_FALSE(log.events().back().atStart);
    CHECK(log.events().back().text == QStringLiteral("home is connected."));
}

TEST_CASE_METHOD(AgentFixture, "what the first look finds is no news")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    small->approve(specOf(home, profileText()), LinkState::Up);
    small->status(home).peers.front().lastHandshake = std::time(nullptr);
    start();
    REQUIRE(events(Event::Kind::Connected) == 1);
    CHECK(std::ranges::all_of(log.events(), &Event::atStart));
    small->setState(home, LinkState::Down);
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::Off); }));
    CHECK(events(Event::Kind::Down) == 1);
    CHECK_FALSE(log.events().back().atStart);
}

TEST_CASE_METHOD(AgentFixture, "a peer that no longer answers is a connection lost, once")
{
    REQUIRE(store.save(home, profileText() + "PersistentKeepalive = 25\n", Overwrite::Refuse));
    small->approve(specOf(home, profileText() + "PersistentKeepalive = 25\n"), LinkState::Up);
    small->status(home).peers.front().lastHandshake = std::time(nullptr);
    start(Attention::Watched);
    small->status(home).peers.front().lastHandshake -= 200;
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::Stale); }));
    waitForLook();
    CHECK(events(Event::Kind::Lost) == 1);
}

TEST_CASE_METHOD(AgentFixture, "a refusal is a failure until the next request or another profile")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    start();
    small->refusal = Error{Errc::PortInUse, "51820"};
    CHECK(bringUp(home).error().code == Errc::PortInUse);
    CHECK(tunnel(home).state == TunnelState::Failed);
    CHECK(tunnel(home).failure->code == Errc::PortInUse);
    CHECK(events(Event::Kind::Failed) == 1);

    SECTION("the next request")
    {
        small->refusal.reset();
        REQUIRE(bringUp(home));
        CHECK_FALSE(tunnel(home).failure);
        CHECK(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
    }
    SECTION("another profile")
    {
        REQUIRE(fleet.add(home, profileText("10.9.0.9/32"), Overwrite::Replace));
        CHECK_FALSE(tunnel(home).failure);
        CHECK(tunnel(home).state == TunnelState::Off);
    }
    SECTION("somebody else brought it up")
    {
        small->approve(specOf(home, profileText()));
        small->setState(home, LinkState::Up);
        REQUIRE(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
        CHECK_FALSE(tunnel(home).failure);
    }
}

TEST_CASE_METHOD(AgentFixture, "a prompt that a person closed is no failure")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    start();
    small->refusal = Error{Errc::AuthorizationDismissed, {}};
    CHECK(bringUp(home).error().code == Errc::AuthorizationDismissed);
    CHECK(tunnel(home).state == TunnelState::Off);
    CHECK_FALSE(tunnel(home).failure);
    CHECK(events(Event::Kind::Failed) == 0);
}

TEST_CASE_METHOD(AgentFixture,
                 "one request at a time: a second one is refused and does not disturb the first")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    start();
    small->holdsBack = true;
    std::optional<Result<>> first;
    fleet.bringUp(home, Interaction::Allow, [&](const Result<> &result) { first = result; });
    REQUIRE(waitFor([&] { return small->calls(QStringLiteral("Install")) == 1; }));
    CHECK(outcome([&](Fleet::Done done) { fleet.bringDown(home, std::move(done)); }).error().code ==
          Errc::TooManyCalls);
    CHECK(tunnel(home).state == TunnelState::Activating);
    CHECK_FALSE(first);
    small->release();
    REQUIRE(waitFor([&] { return first.has_value(); }));
    CHECK(first->has_value());
    CHECK(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
}

TEST_CASE_METHOD(AgentFixture, "taking down passes through Deactivating and ends in Off")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    small->approve(specOf(home, profileText()), LinkState::Up);
    start();
    small->holdsBack = true;
    std::optional<Result<>> down;
    fleet.bringDown(home, [&](const Result<> &result) { down = result; });
    CHECK(tunnel(home).state == TunnelState::Deactivating);
    REQUIRE(waitFor([&] { return small->calls(QStringLiteral("Down")) == 1; }));
    small->release();
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::Off); }));
    CHECK(down->has_value());
}

TEST_CASE_METHOD(AgentFixture, "a fleet may go while a request and a look are under way")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    bool answered = false;
    {
        Fleet shortLived(client, resolver, store, log);
        shortLived.start(Attention::Watched);
        shortLived.bringUp(home, Interaction::Forbid, [&](const Result<> &) { answered = true; });
    }
    REQUIRE(waitFor([&] { return small->calls(QStringLiteral("Up")) == 1; }));
    start();
    CHECK_FALSE(answered);
}
