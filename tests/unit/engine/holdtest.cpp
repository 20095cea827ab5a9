// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Kill switches whose tunnel is not there: they hold on against others, and can be taken away.
#include "support/catch.h"
#include "world.h"

using namespace adit;
using namespace adit::test;

namespace {

TunnelSpec behindSwitch()
{
    TunnelSpec spec = fullTunnel();
    spec.killSwitch = KillSwitch::Strict;
    return spec;
}

/// A tunnel with this switch whose interface somebody deleted.
void breakTunnel(World &world, const TunnelSpec &spec)
{
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    REQUIRE(world.kernel.deleteLink(world.kernel.link(spec.name).value()->index));
}

} // namespace

TEST_CASE("promise 22: the switch of a broken tunnel is put back where others took it away or changed it")
{
    World world;
    breakTunnel(world, behindSwitch());
    const std::string whole = world.kernel.dump();
    const auto watched = world.engine.supervised();
    REQUIRE(watched.size() == 1);
    CHECK(watched.front() == Supervised{.name = named("adit0"), .owner = alice});
    const auto held = world.engine.heldSwitch(named("adit0"));
    REQUIRE(held);
    CHECK(world.engine.lackOf(*held)->empty());

    if (GENERATE(false, true))
        world.kernel.firewalls.clear();
    else
        world.kernel.firewalls["adit0"] += " tampered";
    CHECK(world.engine.lackOf(*held)->size() == 1);
    CHECK(world.engine.putBack(*held)->size() == 1);
    CHECK(world.kernel.dump() == whole);
    CHECK(world.engine.lackOf(*world.engine.heldSwitch(named("adit0")))->empty());
    CHECK(world.engine.putBack(*held)->empty());

    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.engine.supervised().empty());
    CHECK(world.kernel.firewalls.empty());
}

TEST_CASE(
    "nothing is held where there is no switch, where the tunnel is up, and where it was on its way down")
{
    World world;
    SECTION("no switch")
    {
        breakTunnel(world, fullTunnel());
        CHECK_FALSE(world.engine.heldSwitch(named("adit0")));
        CHECK(world.engine.supervised().empty());
    }
    SECTION("up")
    {
        REQUIRE(world.engine.up(behindSwitch(), alice, Backend::Kernel));
        CHECK_FALSE(world.engine.heldSwitch(named("adit0")));
        CHECK(world.engine.supervised().front().linkIndex != 0);
    }
    SECTION("on its way down")
    {
        breakTunnel(world, behindSwitch());
        Ledger ledger = world.ledgers.load(named("adit0")).value().value();
        ledger.phase = Phase::Deactivating;
        REQUIRE(world.ledgers.save(ledger));
        CHECK_FALSE(world.engine.heldSwitch(named("adit0")));
    }
}

TEST_CASE("a switch that cannot be put back is still missing, and the next attempt puts it back")
{
    World world;
    breakTunnel(world, behindSwitch());
    const std::string whole = world.kernel.dump();
    for (int call = 1; call <= 3; ++call) {
        world.kernel.firewalls.clear();
        const auto held = world.engine.heldSwitch(named("adit0"));
        world.kernel.breakAt(call, Fault::Refuse, 12);
        CHECK_FALSE(world.engine.putBack(*held));
        CHECK(world.kernel.broke());
        CHECK(world.engine.putBack(*held).has_value());
        CHECK(world.kernel.dump() == whole);
    }
}

TEST_CASE("promise 24: a table without a ledger is told, nothing comes up over it, and it can be released")
{
    World world;
    const std::string before = world.kernel.dump();
    REQUIRE(world.engine.up(behindSwitch(), alice, Backend::Kernel));
    CHECK(world.engine.strays().empty());
    CHECK(world.engine.releaseStray(named("adit0")).error().code == Errc::NotUp);
    REQUIRE(world.ledgers.remove(named("adit0")));
    CHECK(world.engine.strays() == std::vector{named("adit0")});
    CHECK(world.engine.up(behindSwitch(), alice, Backend::Kernel).error().code == Errc::NameTaken);

    SECTION("with the interface that bears our mark")
    {
        REQUIRE(world.engine.releaseStray(named("adit0")));
    }
    SECTION("without an interface of somebody else by that name")
    {
        REQUIRE(world.kernel.setLinkAlias(world.kernel.link(named("adit0")).value()->index, "theirs"));
        REQUIRE(world.engine.releaseStray(named("adit0")));
        CHECK(world.kernel.link(named("adit0")).value().has_value());
    }
    CHECK(world.kernel.firewalls.empty());
    CHECK(world.engine.strays().empty());
    CHECK(world.engine.releaseStray(named("adit0")).error().code == Errc::NotUp);
}
