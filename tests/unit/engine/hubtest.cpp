// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A machine that forwards for the peers of a tunnel: which settings it turns on, what it masquerades, and
// that all of it is given back, whoever else needs it or changed it meanwhile.
#include "support/catch.h"
#include "world.h"

#include <algorithm>

using namespace adit;
using namespace adit::test;

namespace {

const Sysctl forwardV4{Sysctl::Key::ForwardV4};
const Sysctl forwardV6{Sysctl::Key::ForwardV6};
const Sysctl listens{Sysctl::Key::AcceptRa, "eth0"};

TunnelSpec hub(Forwarding forwarding = Forwarding::Masqueraded, const std::string &name = "adit0")
{
    TunnelSpec spec{.name = named(name), .privateKey = key(1)};
    spec.addresses = {prefix("10.20.0.1/24"), prefix("fd20::1/64")};
    spec.peers.push_back(peer(1, {"10.20.0.2/32", "fd20::2/128"}));
    spec.forwarding = forwarding;
    return spec;
}

TunnelSpec otherHub()
{
    TunnelSpec spec = hub(Forwarding::Routed, "adit1");
    spec.addresses = {prefix("10.21.0.1/24"), prefix("fd21::1/64")};
    spec.peers[0].allowedIps = {prefix("10.21.0.2/32")};
    return spec;
}

} // namespace

TEST_CASE("a hub forwards and masquerades, and down gives every setting back")
{
    World world;
    const std::string before = world.kernel.dump();
    REQUIRE(world.engine.up(hub(), alice, Backend::Kernel));
    CHECK(world.kernel.sysctls[forwardV4] == 1);
    CHECK(world.kernel.sysctls[forwardV6] == 1);
    CHECK(shows(world, "firewall adit0 switch off mark 0 from 0 masquerades\n"));
    CHECK(world.engine.describePlan(hub(), alice)->empty());
    CHECK(world.engine.drift(hub(), alice)->empty());
    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("links that listen to routers go on doing so while this machine is one")
{
    World world;
    REQUIRE(world.engine.up(hub(), alice, Backend::Kernel));
    CHECK(world.kernel.sysctls[listens] == 2);
    CHECK(world.kernel.sysctls[{Sysctl::Key::AcceptRa, "default"}] == 2);
    CHECK_FALSE(world.kernel.routersLost);
    SECTION("what a network service set meanwhile is its own")
    {
        world.kernel.sysctls[listens] = 0;
        CHECK(world.engine.drift(hub(), alice)->empty());
        REQUIRE(world.engine.down(named("adit0"), alice));
        CHECK(world.kernel.sysctls[listens] == 0);
    }
    SECTION("a link that went away is nobody's business")
    {
        std::erase_if(world.kernel.sysctls, [](const auto &entry) { return entry.first.link == "eth0"; });
        REQUIRE(world.engine.down(named("adit0"), alice));
        CHECK(world.kernel.sysctls[forwardV6] == 0);
    }
}

TEST_CASE("a machine that forwards already is left as it is")
{
    World world;
    world.kernel.sysctls[forwardV4] = 1;
    world.kernel.sysctls[forwardV6] = 1;
    const Sysctls before = world.kernel.sysctls;
    REQUIRE(world.engine.up(hub(), alice, Backend::Kernel));
    CHECK(world.kernel.sysctls == before);
    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.kernel.sysctls == before);
}

TEST_CASE("only the families that the tunnel has are forwarded")
{
    World world;
    TunnelSpec spec = hub(Forwarding::Routed);
    spec.addresses.pop_back();
    spec.peers[0].allowedIps.pop_back();
    const TunnelSpec before = spec.clone();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.kernel.sysctls[forwardV4] == 1);
    CHECK(world.kernel.sysctls[forwardV6] == 0);
    CHECK_FALSE(shows(world, "firewall"));
    SECTION("a peer that brings the other family brings its forwarding, and takes it along")
    {
        spec.peers.push_back(peer(2, {"fd20::3/128"}));
        REQUIRE(world.engine.changePeers(before, spec, {peerKey(2)}, alice));
        CHECK(world.kernel.sysctls[forwardV6] == 1);
        REQUIRE(world.engine.changePeers(spec, before, {peerKey(2)}, alice));
        CHECK(world.kernel.sysctls[forwardV6] == 0);
        CHECK(world.kernel.sysctls[listens] == 1);
    }
    SECTION("and without IPv6 on this machine there is none of it")
    {
        World old;
        old.kernel.hasIpv6 = false;
        REQUIRE(old.engine.up(hub(), alice, Backend::Kernel));
        CHECK(old.kernel.sysctls[forwardV6] == 0);
    }
}

TEST_CASE("of two hubs the last one to go gives the settings back, whichever it is")
{
    const std::uint32_t original = GENERATE(0U, 1U);
    const bool firstGoesFirst = GENERATE(false, true);
    World world;
    world.kernel.sysctls[forwardV4] = original;
    const std::string before = world.kernel.dump();
    REQUIRE(world.engine.up(hub(), alice, Backend::Kernel));
    REQUIRE(world.engine.up(otherHub(), alice, Backend::Kernel));
    REQUIRE(world.engine.down(named(firstGoesFirst ? "adit0" : "adit1"), alice));
    CHECK(world.kernel.sysctls[forwardV4] == 1);
    CHECK(world.kernel.sysctls[forwardV6] == 1);
    CHECK(world.kernel.sysctls[listens] == 2);
    REQUIRE(world.engine.down(named(firstGoesFirst ? "adit1" : "adit0"), alice));
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("a running tunnel becomes a hub and no hub again, and nothing else about it moves")
{
    World world;
    REQUIRE(world.engine.up(hub(Forwarding::Off), alice, Backend::Kernel));
    const std::string plain = world.kernel.dump();
    const auto plan = world.engine.describePlan(hub(), alice);
    REQUIRE(plan);
    CHECK(*plan ==
          std::vector<std::string>{
              "put up a firewall: masquerade what leaves the tunnel for others",
              "set net.ipv4.conf.all.forwarding to 1",
              "set net.ipv6.conf.all.forwarding to 1, and go on listening to routers on default, eth0"});
    world.kernel.writes.clear();
    REQUIRE(world.engine.change(hub(), alice));
    REQUIRE(world.engine.change(hub(Forwarding::Off), alice));
    CHECK(world.kernel.writes.empty());
    CHECK(world.kernel.dump() == plain);
}

TEST_CASE("forwarding that somebody turned off is drift, is repaired, and still goes back to what it was")
{
    World world;
    const std::string before = world.kernel.dump();
    REQUIRE(world.engine.up(hub(), alice, Backend::Kernel));
    const std::string whole = world.kernel.dump();
    REQUIRE(world.kernel.setSysctl(forwardV4, 0));
    world.kernel.firewalls.clear();
    CHECK(world.engine.drift(hub(), alice)->size() == 2);
    REQUIRE(world.engine.repair(hub(), alice));
    CHECK(world.kernel.dump() == whole);
    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("without nf_tables a hub cannot masquerade, and says so; it can forward")
{
    World world;
    world.kernel.hasNfTables = false;
    const std::string before = world.kernel.dump();
    CHECK(world.engine.up(hub(), alice, Backend::Kernel).error() == Error{Errc::NoFirewall, "adit0"});
    CHECK(world.kernel.dump() == before);
    REQUIRE(world.engine.up(hub(Forwarding::Routed), alice, Backend::Kernel));
    CHECK(world.engine.status(named("adit0"), alice)->warnings.empty());
}

TEST_CASE("a hub that masquerades is watched over, since a firewall that is loaded anew takes that away")
{
    World world;
    REQUIRE(world.engine.up(hub(Forwarding::Routed), alice, Backend::Kernel));
    CHECK(world.engine.supervised().empty());
    REQUIRE(world.engine.change(hub(), alice));
    REQUIRE(world.engine.supervised().size() == 1);
    CHECK(world.engine.supervised().front().table == 0);
}

TEST_CASE("a full tunnel behind a kill switch may be a hub: one table does both")
{
    World world;
    const std::string before = world.kernel.dump();
    TunnelSpec spec = fullTunnel();
    spec.killSwitch = KillSwitch::Strict;
    spec.forwarding = Forwarding::Masqueraded;
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(shows(world, "firewall adit0 switch strict mark "));
    CHECK(shows(world, " masquerades\n"));
    CHECK(world.kernel.sysctls[{Sysctl::Key::SrcValidMark}] == 1);
    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.kernel.dump() == before);
}
