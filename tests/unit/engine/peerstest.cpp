// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Changes of single peers of a running tunnel: what they touch, what they look at, and when they are more.
#include "support/catch.h"
#include "world.h"

using namespace adit;
using namespace adit::test;

namespace {

TunnelSpec crowd(unsigned peers)
{
    TunnelSpec spec{.name = named("adit0"), .privateKey = key(1)};
    spec.addresses = {prefix("10.0.0.1/32")};
    for (unsigned i = 1; i <= peers; ++i) {
        const std::string host = "10.1." + std::to_string(i / 256) + "." + std::to_string(i % 256) + "/32";
        spec.peers.push_back(peer(i, {host.c_str()}));
        spec.peers.back().endpoint = endpoint("203.0.113.5", static_cast<std::uint16_t>(i));
    }
    return spec;
}

// A running tunnel whose peers all have a session.
struct RunningCrowd : World
{
    explicit RunningCrowd(const TunnelSpec &spec)
    {
        REQUIRE(engine.up(spec, alice, Backend::Kernel));
        for (const PeerSpec &p : spec.peers) {
            kernel.peer(spec.name, p.publicKey).rxBytes = 1000;
            kernel.peer(spec.name, p.publicKey).lastHandshake = 1700000000;
        }
        kernel.writes.clear();
        kernel.calls = 0;
    }

    const PeerChange &onlyPeer() const
    {
        REQUIRE(kernel.writes.size() == 1);
        REQUIRE(kernel.writes.front().peers.size() == 1);
        return kernel.writes.front().peers.front();
    }
};

} // namespace

TEST_CASE(
    "one peer of many that comes or goes is one write and one route, and the calls are as many for any crowd")
{
    const TunnelSpec spec = crowd(GENERATE(10U, 1000U));
    RunningCrowd world(spec);
    TunnelSpec more = spec.clone();
    more.peers.push_back(peer(2000, {"10.2.0.1/32"}));
    const std::string before = world.kernel.dump();

    REQUIRE(world.engine.changePeers(spec, more, {peerKey(2000)}, alice));
    CHECK(world.onlyPeer().publicKey == peerKey(2000));
    CHECK(world.kernel.dump().find("route adit0 10.2.0.1/32 254") != std::string::npos);
    // Link, IPv6, device, write, route, device again.
    CHECK(world.kernel.calls == 6);
    CHECK(world.kernel.peer(spec.name, peerKey(5)).rxBytes == 1000);
    CHECK(world.engine.describePlan(more, alice)->empty());

    world.kernel.writes.clear();
    REQUIRE(world.engine.changePeers(more, spec, {peerKey(2000)}, alice));
    CHECK(world.onlyPeer().kind == PeerChange::Kind::Remove);
    CHECK(world.kernel.dump() == before);
    CHECK(world.engine.describePlan(spec, alice)->empty());
}

TEST_CASE("a peer that roamed keeps its endpoint when something else of it changes")
{
    const TunnelSpec spec = crowd(3);
    RunningCrowd world(spec);
    world.kernel.peer(spec.name, peerKey(2)).endpoint = endpoint("198.51.100.77", 4000);
    TunnelSpec next = spec.clone();
    next.peers[1].keepalive = 25;
    REQUIRE(world.engine.changePeers(spec, next, {peerKey(2)}, alice));
    CHECK(world.onlyPeer().keepalive == 25);
    CHECK_FALSE(world.onlyPeer().endpoint);
    CHECK(world.kernel.peer(spec.name, peerKey(2)).endpoint == endpoint("198.51.100.77", 4000));
    CHECK(world.kernel.peer(spec.name, peerKey(2)).rxBytes == 1000);
}

TEST_CASE("what is wrong with other peers is not looked at, and is left to a change of the whole")
{
    const TunnelSpec spec = crowd(3);
    RunningCrowd world(spec);
    world.kernel.peer(spec.name, peerKey(1)).keepalive = 99;
    TunnelSpec next = spec.clone();
    next.peers.pop_back();
    REQUIRE(world.engine.changePeers(spec, next, {peerKey(3)}, alice));
    CHECK(world.kernel.peer(spec.name, peerKey(1)).keepalive == 99);
    REQUIRE(world.engine.change(next, alice));
    CHECK(world.kernel.peer(spec.name, peerKey(1)).keepalive == 0);
}

TEST_CASE("a peer that makes the tunnel take all traffic, or needs a smaller MTU, changes the whole tunnel")
{
    const TunnelSpec spec = crowd(3);
    RunningCrowd world(spec);
    TunnelSpec next = spec.clone();
    next.peers.push_back(peer(9, {}));
    SECTION("all traffic")
    {
        next.peers.back().allowedIps = {prefix("0.0.0.0/0")};
        REQUIRE(world.engine.changePeers(spec, next, {peerKey(9)}, alice));
        CHECK(world.kernel.rules()->size() == 3);
    }
    SECTION("a smaller MTU")
    {
        world.kernel.pathMtus[IpAddress::parse("203.0.113.9").value()] = 1400;
        next.peers.back().endpoint = endpoint("203.0.113.9");
        REQUIRE(world.engine.changePeers(spec, next, {peerKey(9)}, alice));
        CHECK(world.kernel.dump().find("link adit0 wireguard 'adit' 1320 up") != std::string::npos);
    }
    CHECK(world.engine.describePlan(next, alice)->empty());
}

TEST_CASE("in a full tunnel the route of a new peer goes where the others are")
{
    const TunnelSpec spec = fullTunnel();
    RunningCrowd world(spec);
    TunnelSpec next = spec.clone();
    next.peers.push_back(peer(2, {"10.4.0.0/16"}));
    REQUIRE(world.engine.changePeers(spec, next, {peerKey(2)}, alice));
    CHECK(world.engine.describePlan(next, alice)->empty());
    CHECK(world.kernel.dump().find("route adit0 10.4.0.0/16 254") == std::string::npos);
}

TEST_CASE("a route that somebody made already is taken as it is")
{
    const TunnelSpec spec = crowd(3);
    RunningCrowd world(spec);
    const int index = world.kernel.link(spec.name)->value().index;
    REQUIRE(world.kernel.addRoute({prefix("10.2.0.1/32"), 254, index}));
    TunnelSpec next = spec.clone();
    next.peers.push_back(peer(9, {"10.2.0.1/32"}));
    REQUIRE(world.engine.changePeers(spec, next, {peerKey(9)}, alice));
    CHECK(world.engine.describePlan(next, alice)->empty());
}

TEST_CASE(
    "a network of another tunnel of Adit is refused, and so is a tunnel that is not up or another user's")
{
    const TunnelSpec spec = crowd(3);
    RunningCrowd world(spec);
    TunnelSpec other{.name = named("adit1"), .privateKey = key(2)};
    other.peers.push_back(peer(20, {"10.2.0.0/16"}));
    REQUIRE(world.engine.up(other, bob, Backend::Kernel));
    const std::string before = world.kernel.dump();
    TunnelSpec next = spec.clone();
    next.peers.push_back(peer(9, {"10.2.0.0/16"}));
    const auto change = [&](uid_t owner) {
        return world.engine.changePeers(spec, next, {peerKey(9)}, owner).error().code;
    };
    CHECK(change(alice) == Errc::PrefixInUse);
    CHECK(change(bob) == Errc::NotUp);
    CHECK(world.kernel.dump() == before);
    REQUIRE(world.engine.down(spec.name, alice));
    CHECK(change(alice) == Errc::NotUp);
}
