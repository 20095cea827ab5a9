// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The switches that stand before the first network is configured, and how a tunnel comes up behind its own.
#include "service/earlyhold.h"
#include "support/catch.h"
#include "unit/engine/world.h"

using namespace adit;
using namespace adit::test;

namespace {

struct Boot
{
    void approve(const char *name, KillSwitch killSwitch, BootStart start)
    {
        TunnelSpec spec = fullTunnel(name);
        spec.killSwitch = killSwitch;
        spec.privateKey = key(static_cast<std::uint8_t>(name[0]));
        REQUIRE(store.save(alice, spec));
        REQUIRE(store.setBoot(alice, spec.name, start));
    }

    World world;
    TemporaryDirectory approved;
    TunnelStore store{approved.path()};
};

} // namespace

TEST_CASE("early, strict switches of tunnels that come up with the machine stand, and no other")
{
    Boot boot;
    boot.approve("home", KillSwitch::Strict, BootStart::Yes);
    boot.approve("lan", KillSwitch::Lan, BootStart::Yes);
    boot.approve("open", KillSwitch::Off, BootStart::Yes);
    boot.approve("later", KillSwitch::Strict, BootStart::No);
    CHECK(holdEarly(boot.store, boot.world.engine));
    REQUIRE(boot.world.kernel.firewalls.size() == 1);
    CHECK(boot.world.kernel.firewalls.at("home").starts_with("switch strict"));
    CHECK(boot.world.engine.state(named("home"), alice) == LinkState::Broken);
    CHECK(boot.world.engine.supervised().size() == 1);

    const std::string held = boot.world.kernel.dump();
    CHECK(holdEarly(boot.store, boot.world.engine));
    CHECK(boot.world.kernel.dump() == held);
    CHECK(boot.world.restartAndRecover(nullptr).empty());
    CHECK(boot.world.kernel.dump() == held);
}

TEST_CASE("a tunnel comes up behind its early switch, which is never away, and goes without a trace")
{
    Boot boot;
    const std::string before = boot.world.kernel.dump();
    boot.approve("home", KillSwitch::Strict, BootStart::Yes);
    REQUIRE(holdEarly(boot.store, boot.world.engine));
    boot.world.kernel.onCall = [&] { CHECK(boot.world.kernel.firewalls.contains("home")); };
    const TunnelSpec spec = boot.store.load(alice, named("home")).value();
    REQUIRE(boot.world.engine.up(spec, alice, Backend::Kernel));
    boot.world.kernel.onCall = nullptr;
    CHECK(boot.world.engine.drift(spec, alice)->empty());
    REQUIRE(boot.world.engine.down(spec.name, alice));
    CHECK(boot.world.kernel.dump() == before);
}

TEST_CASE("what cannot be put up early is told, and nothing of it is left")
{
    Boot boot;
    boot.approve("home", KillSwitch::Strict, BootStart::Yes);
    SECTION("somebody else's table")
    {
        boot.world.kernel.firewalls["home"] = "somebody's";
        CHECK_FALSE(holdEarly(boot.store, boot.world.engine));
        CHECK(boot.world.kernel.firewalls.at("home") == "somebody's");
        CHECK(boot.world.engine.names().empty());
    }
    SECTION("the kernel fails at any call")
    {
        const std::string before = boot.world.kernel.dump();
        const Fault fault = GENERATE(Fault::Refuse, Fault::LoseAck);
        bool broke = true;
        for (int call = 1; broke; ++call) {
            boot.world.kernel.breakAt(call, fault, 12);
            const bool held = holdEarly(boot.store, boot.world.engine);
            broke = boot.world.kernel.broke();
            CHECK(held == !broke);
            CHECK((boot.world.kernel.dump() == before) == broke);
            CHECK(boot.world.engine.names().empty() == broke);
            REQUIRE(call < 100);
        }
    }
}
