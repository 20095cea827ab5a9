// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agentfixture.h"

#include <QDir>

#include <fstream>
#include <set>

using namespace adit;
using namespace adit::test;

TEST_CASE_METHOD(AgentFixture, "who the helper is, is known after the first look")
{
    start();
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Present; }));
    CHECK(fleet.helper().info.version == "1.2.3");
    CHECK(fleet.helper().info.backend == Backend::Kernel);
}

TEST_CASE_METHOD(AgentFixture, "a helper that is not there is missing, and profiles can still be written")
{
    small->end();
    fleet.start(Attention::Background);
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Missing; }));
    CHECK(fleet.helper().error->code == Errc::HelperMissing);
    REQUIRE(fleet.add(home, profileText()));
    CHECK(tunnel(home).state == TunnelState::Off);
    CHECK(bringUp(home).error().code == Errc::HelperMissing);

    small->comeBack();
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Present; }));
    CHECK(log.events().back().text == QStringLiteral("Adit's helper answers again."));
    REQUIRE(bringUp(home));
    CHECK(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
}

TEST_CASE_METHOD(AgentFixture, "nothing is asked while nothing is up, also when the idle helper ends")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    small->approve(specOf(home, profileText()));
    start(Attention::Watched);
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Present; }));
    const int before = small->calls(QStringLiteral("List"));
    small->end();
    handleEvents(std::chrono::milliseconds(1500));
    CHECK(small->calls(QStringLiteral("List")) == before);
    CHECK(fleet.helper().kind == HelperState::Kind::Present);
}

TEST_CASE_METHOD(AgentFixture, "a helper that was killed under a tunnel is asked again once it is back")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    small->approve(specOf(home, profileText()), LinkState::Up);
    start();
    small->end();
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Missing; }));
    CHECK(tunnel(home).state == TunnelState::WaitingForHandshake); // it goes on without the helper
    CHECK(events(Event::Kind::Down) == 0);
    small->comeBack();
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Present; }));
}

TEST_CASE_METHOD(AgentFixture, "somebody who started the helper and a tunnel by it is noticed")
{
    REQUIRE(store.save(home, profileText(), Overwrite::Refuse));
    small->approve(specOf(home, profileText()));
    start();
    small->end();
    small->setState(home, LinkState::Up); // nobody hears it
    small->comeBack();
    CHECK(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
}

TEST_CASE_METHOD(AgentFixture, "only tunnels that changed are told")
{
    QDir().mkpath(QString::fromStdString(store.folder()));
    for (int i = 0; i < 200; ++i)
        std::ofstream(store.pathOf(named("wg" + std::to_string(i)))) << profileText();
    const InterfaceName one = named("wg7");
    small->approve(specOf(named("wg8"), profileText()));
    small->approve(specOf(one, profileText()), LinkState::Up);
    start(Attention::Watched);
    const auto profile = tunnel(named("wg8")).profile;
    std::set<InterfaceName> told;
    int lists = 0;
    QObject::connect(&fleet, &Fleet::tunnelChanged, &fleet,
                     [&](const InterfaceName &name) { told.insert(name); });
    QObject::connect(&fleet, &Fleet::listChanged, &fleet, [&] { ++lists; });
    small->status(one).peers.front().rxBytes += 1000;
    waitForLook();
    waitForLook();
    CHECK(told == std::set<InterfaceName>{one});
    CHECK(lists == 0);
    CHECK(tunnel(one).assessment.rxBytes == 1000);
    CHECK(tunnel(named("wg8")).profile == profile); // not read again
}
