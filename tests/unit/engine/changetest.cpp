// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "support/catch.h"
#include "support/processortime.h"
#include "world.h"

#include <chrono>

using namespace adit;
using namespace adit::test;

namespace {

// A running tunnel whose peers all have a session.
struct RunningTunnel : World
{
    explicit RunningTunnel(const TunnelSpec &spec)
    {
        REQUIRE(engine.up(spec, alice, Backend::Kernel));
        for (const PeerSpec &p : spec.peers) {
            kernel.peer(spec.name, p.publicKey).rxBytes = 1000;
            kernel.peer(spec.name, p.publicKey).lastHandshake = 1700000000;
        }
        kernel.writes.clear();
    }

    /// The one write that the change may cost.
    const DeviceChange &onlyWrite() const
    {
        REQUIRE(kernel.writes.size() == 1);
        return kernel.writes.front();
    }
};

TunnelSpec idleCrowd(unsigned peers)
{
    TunnelSpec spec{.name = named("adit0"), .privateKey = key(1)};
    spec.listenPort = 51820;
    spec.addresses = {prefix("10.0.0.1/32")};
    for (unsigned i = 1; i <= peers; ++i) {
        const std::string host = "10.1." + std::to_string(i / 256) + "." + std::to_string(i % 256) + "/32";
        spec.peers.push_back(peer(i, {host.c_str()}));
    }
    return spec;
}

} // namespace

TEST_CASE("adding one peer of a thousand is one write that names only that peer, and its route")
{
    TunnelSpec spec = idleCrowd(1000);
    RunningTunnel world(spec);
    spec.peers.push_back(peer(2000, {"10.2.0.1/32"}));
    const auto plan = world.engine.describePlan(spec, alice);
    REQUIRE(plan);
    CHECK(*plan == std::vector<std::string>{"configure device: set peer " + peerKey(2000).shortText(),
                                            "add route 10.2.0.1/32 in table 254"});
    const auto start = processorTime();
    REQUIRE(world.engine.change(spec, alice));
    // Far above what it takes; far below what comparing each with each would.
    CHECK(processorTime() - start < std::chrono::seconds(5));
    const DeviceChange &write = world.onlyWrite();
    REQUIRE(write.peers.size() == 1);
    CHECK(write.peers[0].publicKey == peerKey(2000));
    CHECK_FALSE(write.privateKey);
    CHECK_FALSE(write.replacePeers);
    CHECK(world.kernel.peer(spec.name, peerKey(500)).rxBytes == 1000);
}

TEST_CASE("removing a peer names only that peer and takes its routes with it")
{
    TunnelSpec spec = idleCrowd(10);
    RunningTunnel world(spec);
    spec.peers.erase(spec.peers.begin() + 4);
    REQUIRE(world.engine.change(spec, alice));
    REQUIRE(world.onlyWrite().peers.size() == 1);
    CHECK(world.onlyWrite().peers[0].kind == PeerChange::Kind::Remove);
    CHECK(world.onlyWrite().peers[0].publicKey == peerKey(5));
    CHECK(world.kernel.dump().find("10.1.0.5/32") == std::string::npos);
}

TEST_CASE("changing one thing of a peer writes that thing only")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    SECTION("keepalive")
    {
        spec.peers[0].keepalive = 15;
        REQUIRE(world.engine.change(spec, alice));
        const PeerChange &change = world.onlyWrite().peers.at(0);
        CHECK(change.kind == PeerChange::Kind::Update);
        CHECK(change.keepalive == 15);
        CHECK_FALSE(change.presharedKey);
        CHECK_FALSE(change.endpoint);
        CHECK_FALSE(change.replaceAllowedIps);
        CHECK(change.allowedIps.empty());
    }
    SECTION("a preshared key that goes")
    {
        spec.peers[0].presharedKey.reset();
        REQUIRE(world.engine.change(spec, alice));
        CHECK(world.onlyWrite().peers.at(0).presharedKey->isZero());
    }
    SECTION("one more AllowedIP is added without touching the others")
    {
        spec.peers[1].allowedIps.push_back(prefix("192.168.9.0/24"));
        REQUIRE(world.engine.change(spec, alice));
        const PeerChange &change = world.onlyWrite().peers.at(0);
        CHECK_FALSE(change.replaceAllowedIps);
        CHECK(change.allowedIps == std::vector{prefix("192.168.9.0/24")});
    }
    SECTION("the private key, with all sessions' peers unnamed")
    {
        spec.privateKey = key(4);
        REQUIRE(world.engine.change(spec, alice));
        CHECK(world.onlyWrite().peers.empty());
        CHECK(world.kernel.deviceState(spec.name).privateKey == key(4).clamped());
    }
    SECTION("listen port and firewall mark")
    {
        spec.listenPort = 51821;
        spec.fwMark = 99;
        REQUIRE(world.engine.change(spec, alice));
        CHECK(world.onlyWrite().peers.empty());
        CHECK(world.kernel.deviceState(spec.name).listenPort == 51821);
        CHECK(world.kernel.deviceState(spec.name).fwMark == 99);
    }
    CHECK(world.kernel.peer(spec.name, peerKey(2)).rxBytes == 1000);
}

TEST_CASE("a change to the same spec writes nothing")
{
    const TunnelSpec spec = fullTunnel();
    RunningTunnel world(spec);
    const std::string before = world.kernel.dump();
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.kernel.writes.empty());
    CHECK(world.kernel.dump() == before);
    CHECK(world.engine.describePlan(spec, alice)->empty());
}

TEST_CASE("an AllowedIP that moves to another peer interrupts neither")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    SECTION("one moves")
    {
        spec.peers[1].allowedIps.push_back(prefix("192.168.7.0/24"));
        spec.peers[0].allowedIps.pop_back();
        REQUIRE(world.engine.change(spec, alice));
        REQUIRE(world.onlyWrite().peers.size() == 1);
        CHECK(world.onlyWrite().peers[0].publicKey == peerKey(2));
        CHECK_FALSE(world.onlyWrite().peers[0].replaceAllowedIps);
    }
    SECTION("two peers swap")
    {
        std::swap(spec.peers[0].allowedIps, spec.peers[1].allowedIps);
        REQUIRE(world.engine.change(spec, alice));
    }
    SECTION("one goes for good, and one moves")
    {
        spec.peers[1].allowedIps = {prefix("192.168.7.0/24")};
        spec.peers[0].allowedIps = {prefix("10.0.0.3/32")};
        REQUIRE(world.engine.change(spec, alice));
    }
    SECTION("a peer goes and another takes over what it had")
    {
        spec.peers[1].allowedIps = spec.peers[0].allowedIps;
        spec.peers.erase(spec.peers.begin());
        REQUIRE(world.engine.change(spec, alice));
    }
    World fresh;
    REQUIRE(fresh.engine.up(spec, alice, Backend::Kernel));
    for (const PeerSpec &p : spec.peers)
        fresh.kernel.peer(spec.name, p.publicKey).rxBytes = 1000;
    CHECK(world.kernel.dump() == fresh.kernel.dump());
}

TEST_CASE("a peer that roamed keeps its endpoint while others change")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    world.kernel.peer(spec.name, peerKey(1)).endpoint = endpoint("198.51.100.77", 4000);
    spec.peers[1].keepalive = 5;
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.onlyWrite().peers.size() == 1);
    CHECK(world.kernel.peer(spec.name, peerKey(1)).endpoint == endpoint("198.51.100.77", 4000));

    spec.peers[0].endpoint = endpoint("203.0.113.6");
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.kernel.peer(spec.name, peerKey(1)).endpoint == endpoint("203.0.113.6"));
}

TEST_CASE("an endpoint that shall go stays where the peer was last seen, and goes if it never answered")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    const bool answered = GENERATE(true, false);
    if (!answered)
        world.kernel.peer(spec.name, peerKey(1)).lastHandshake = 0;
    spec.peers[0].endpoint.reset();
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.kernel.peer(spec.name, peerKey(1)).endpoint.has_value() == answered);
}

TEST_CASE("setEndpoint tells one peer's endpoint and nothing else")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    REQUIRE(world.engine.setEndpoint(spec.name, alice, peerKey(1), endpoint("192.0.2.1")));
    REQUIRE(world.onlyWrite().peers.size() == 1);
    CHECK(world.onlyWrite().peers[0].kind == PeerChange::Kind::Update);
    CHECK(world.onlyWrite().peers[0].allowedIps.empty());
    CHECK(world.kernel.peer(spec.name, peerKey(1)).endpoint == endpoint("192.0.2.1"));
    CHECK(world.engine.setEndpoint(spec.name, alice, peerKey(77), endpoint("192.0.2.1")).error().code ==
          Errc::NoSuchPeer);
    CHECK(world.engine.setEndpoint(spec.name, bob, peerKey(1), endpoint("192.0.2.1")).error().code ==
          Errc::NotUp);
}

TEST_CASE("routes and addresses that others put on the interface are left alone")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    const int index = world.kernel.link(spec.name)->value().index;
    REQUIRE(world.kernel.addRoute({prefix("172.16.0.0/12"), 254, index}));
    REQUIRE(world.kernel.addAddress(index, prefix("10.77.0.1/24")));
    spec.peers.pop_back();
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.kernel.dump().find("route adit0 172.16.0.0/12 254") != std::string::npos);
    CHECK(world.kernel.dump().find("address adit0 10.77.0.1/24") != std::string::npos);
}

TEST_CASE("a tunnel that stops taking all traffic clears its mark only after its rules are gone")
{
    TunnelSpec spec = fullTunnel();
    RunningTunnel world(spec);
    spec.peers[0].allowedIps = {prefix("10.4.0.0/16")};
    const auto plan = world.engine.describePlan(spec, alice);
    REQUIRE(plan);
    CHECK(plan->back() == "configure device: firewall mark 0");
    CHECK(plan->front().find("firewall mark") == std::string::npos);
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.kernel.rules()->size() == 1);
    CHECK(world.kernel.deviceState(spec.name).fwMark == 0);
}

TEST_CASE("the MTU of a running full tunnel is not measured through the tunnel itself")
{
    TunnelSpec spec = fullTunnel();
    RunningTunnel world(spec);
    world.kernel.pathMtus[spec.peers[0].endpoint->address] = 1420;
    spec.peers[0].keepalive = 7;
    REQUIRE(world.engine.change(spec, alice));
    CHECK(world.kernel.dump().find("link adit0 wireguard 'adit' 1420 up") != std::string::npos);
}

TEST_CASE("a change that conflicts with another tunnel, or whose port is taken, changes nothing")
{
    TunnelSpec spec = simpleTunnel();
    RunningTunnel world(spec);
    TunnelSpec other{.name = named("adit1"), .privateKey = key(2)};
    other.listenPort = 60000;
    REQUIRE(world.engine.up(other, bob, Backend::Kernel));
    world.kernel.portsInUse = {60001};
    const std::string before = world.kernel.dump();
    spec.listenPort = GENERATE(60000, 60001);
    const auto refused = world.engine.change(spec, alice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::PortInUse);
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("a plan says what would be done, changes nothing and shows no key")
{
    World world;
    const std::string before = world.kernel.dump();
    const TunnelSpec spec = simpleTunnel();
    const auto plan = world.engine.describePlan(spec, alice);
    REQUIRE(plan);
    CHECK(plan->front() == "create WireGuard interface adit0");
    CHECK(plan->at(1) == "mark adit0 as made by Adit");
    CHECK(plan->back() == "add route fd00:7::/64 in table 254");
    for (const std::string &line : *plan) {
        CHECK(line.find(spec.privateKey.reveal().view()) == std::string::npos);
        CHECK(line.find(spec.peers[0].presharedKey->reveal().view()) == std::string::npos);
    }
    CHECK(world.kernel.dump() == before);
    CHECK(world.ledgers.names().empty());
    CHECK(world.engine.describePlan(simpleTunnel("foreign0"), alice).error().code == Errc::NameTaken);
}
