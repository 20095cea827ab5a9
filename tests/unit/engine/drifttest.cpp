// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What others do to a running tunnel is told, and put right; what they do beside it is left alone.
#include "support/catch.h"
#include "world.h"

using namespace adit;
using namespace adit::test;

namespace {

using Lines = std::vector<std::string>;

// A tunnel that runs, and the machine as it was then.
struct Undisturbed : World
{
    explicit Undisturbed(TunnelSpec wanted) : spec(std::move(wanted))
    {
        REQUIRE(engine.up(spec, alice, Backend::Kernel));
        index = kernel.link(spec.name)->value().index;
        before = kernel.dump();
        kernel.writes.clear();
    }

    Lines drift()
    {
        const auto lines = engine.drift(spec, alice);
        REQUIRE(lines);
        return *lines;
    }
    /// As `ip rule flush`; gives how many of the tunnel's own went.
    std::size_t flushRules()
    {
        std::size_t count = 0;
        const Ledger ledger = ledgers.load(spec.name)->value();
        for (const Rule &rule : ledger.rules) {
            REQUIRE(kernel.removeRule(rule));
            ++count;
        }
        return count;
    }
    /// As `wg set` of another program.
    void write(PeerChange change)
    {
        DeviceChange all;
        all.peers.push_back(std::move(change));
        REQUIRE(kernel.device(Backend::Kernel).write(spec.name, all));
    }
    /// The difference is these steps; repair takes them, and then there is none.
    void putRight(const Lines &expected)
    {
        CHECK(drift() == expected);
        const auto done = engine.repair(spec, alice);
        REQUIRE(done);
        CHECK(*done == expected);
        CHECK(drift().empty());
        CHECK(kernel.dump() == before);
        CHECK(ledgers.load(spec.name)->value().phase == Phase::Active);
    }

    TunnelSpec spec;
    int index = 0;
    std::string before;
};

} // namespace

TEST_CASE("a tunnel that nobody touched does not differ, and a repair of it does nothing")
{
    Undisturbed world(GENERATE(true, false) ? fullTunnel() : simpleTunnel());
    CHECK(world.drift().empty());
    CHECK(world.engine.repair(world.spec, alice)->empty());
    CHECK(world.kernel.writes.empty());
}

TEST_CASE("promise 22: what another program did to the device is told and put right")
{
    Undisturbed world(simpleTunnel());
    const std::string first = peerKey(1).shortText();
    SECTION("a peer that was added")
    {
        world.write({.publicKey = peerKey(9), .allowedIps = {prefix("10.0.0.9/32")}});
        world.putRight({"configure device: remove peer " + peerKey(9).shortText()});
    }
    SECTION("a peer that was removed comes back with its endpoint")
    {
        world.write({.publicKey = peerKey(1), .kind = PeerChange::Kind::Remove});
        world.putRight({"configure device: set peer " + first});
        CHECK(world.kernel.peer(world.spec.name, peerKey(1)).endpoint == endpoint("203.0.113.5"));
    }
    SECTION("AllowedIPs that were added")
    {
        world.write({.publicKey = peerKey(1), .allowedIps = {prefix("10.66.0.0/16")}});
        world.putRight({"configure device: change peer " + first});
    }
    SECTION("AllowedIPs that were taken over by another peer")
    {
        world.write({.publicKey = peerKey(2), .allowedIps = {prefix("192.168.7.0/24")}});
        world.putRight({"configure device: change peer " + first});
    }
    SECTION("a preshared key that was changed")
    {
        world.write({.publicKey = peerKey(1), .presharedKey = key(77)});
        world.putRight({"configure device: change peer " + first});
    }
    SECTION("the private key, port and mark")
    {
        DeviceChange change{.privateKey = key(50), .listenPort = 4000, .fwMark = 77};
        REQUIRE(world.kernel.device(Backend::Kernel).write(world.spec.name, change));
        world.putRight({"configure device: set private key, listen port 51820, firewall mark 0"});
    }
}

TEST_CASE("promise 22: what another program did to interface, addresses, routes and rules is put right")
{
    Undisturbed world(fullTunnel());
    SECTION("the MTU")
    {
        REQUIRE(world.kernel.setLinkMtu(world.index, 1300));
        world.putRight({"set MTU 1420"});
    }
    SECTION("an address")
    {
        REQUIRE(world.kernel.removeAddress(world.index, prefix("fd09::2/128")));
        world.putRight({"add address fd09::2/128"});
    }
    SECTION("a route")
    {
        const auto table = world.ledgers.load(world.spec.name)->value().policy->table;
        REQUIRE(world.kernel.removeRoute({prefix("0.0.0.0/0"), table, world.index}));
        world.putRight({"add route 0.0.0.0/0 in table " + std::to_string(table)});
    }
    SECTION("all rules")
    {
        const std::size_t count = world.flushRules();
        CHECK(count >= 4);
        CHECK(world.drift().size() == count);
        REQUIRE(world.engine.repair(world.spec, alice));
        CHECK(world.drift().empty());
        CHECK(world.kernel.dump() == world.before);
    }
}

TEST_CASE("where peers are now, and counters, are no difference")
{
    Undisturbed world(simpleTunnel());
    PeerState &peer = world.kernel.peer(world.spec.name, peerKey(1));
    peer.endpoint = endpoint("198.51.100.77", 4000);
    peer.rxBytes = 12345;
    peer.lastHandshake = 1700000000;
    CHECK(world.drift().empty());
    // Nor is the address that a name had when the tunnel came up, or was told since.
    world.spec.peers[0].endpoint.reset();
    CHECK(world.drift().empty());
    REQUIRE(world.engine.setEndpoint(world.spec.name, alice, peerKey(1), endpoint("192.0.2.1")));
    CHECK(world.drift().empty());
}

TEST_CASE("another network with a smaller MTU is no difference of the tunnel")
{
    Undisturbed world(GENERATE(true, false) ? fullTunnel() : simpleTunnel());
    world.kernel.pathMtus[endpoint("203.0.113.5").address] = 1300;
    CHECK(world.drift().empty());
}

TEST_CASE("in another network a full tunnel's MTU is found anew when it is asked for, unless it was given")
{
    const std::uint32_t given = GENERATE(0U, 1400U);
    TunnelSpec spec = fullTunnel();
    spec.mtu = given;
    Undisturbed world(std::move(spec));
    world.kernel.pathMtus[endpoint("203.0.113.5").address] = 1400;
    const auto done = world.engine.repair(world.spec, alice, PathMtu::Measured);
    REQUIRE(done);
    CHECK(*done == (given == 0 ? Lines{"set MTU 1320"} : Lines{}));
    CHECK(world.drift().empty());
    CHECK(world.kernel.link(world.spec.name)->value().mtu == (given == 0 ? 1320 : 1400));
}

TEST_CASE("promise 24: what others put beside a tunnel is no difference, and a repair leaves it alone")
{
    Undisturbed world(fullTunnel());
    const PolicyNumbers numbers = *world.ledgers.load(world.spec.name)->value().policy;
    REQUIRE(world.kernel.addRoute({prefix("172.16.0.0/12"), 254, world.index}));
    REQUIRE(world.kernel.addAddress(world.index, prefix("10.77.0.1/24")));
    REQUIRE(world.kernel.addRule({Family::V4, numbers.priority, 0, false, numbers.table, std::nullopt}));
    REQUIRE(world.kernel.addRule({Family::V4, numbers.priority + 7, numbers.mark, false, 254, std::nullopt}));
    const std::string beside = world.kernel.dump();
    CHECK(world.drift().empty());
    REQUIRE(world.kernel.setLinkMtu(world.index, 1300));
    REQUIRE(world.engine.repair(world.spec, alice));
    CHECK(world.kernel.dump() == beside);
}

TEST_CASE("a tunnel whose interface is gone, or is another one, is told as not up and is not touched")
{
    Undisturbed world(fullTunnel());
    REQUIRE(world.kernel.deleteLink(world.index));
    if (GENERATE(true, false))
        world.kernel.addForeignLink(world.spec.name.text(), "wireguard");
    const std::string before = world.kernel.dump();
    CHECK(world.engine.drift(world.spec, alice).error().code == Errc::NotUp);
    CHECK(world.engine.repair(world.spec, alice).error().code == Errc::NotUp);
    CHECK(world.engine.state(world.spec.name, alice) == LinkState::Broken);
    CHECK(world.engine.supervised().empty());
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("a tunnel of another user can be neither compared nor repaired")
{
    Undisturbed world(simpleTunnel());
    CHECK(world.engine.drift(world.spec, bob).error().code == Errc::NotUp);
    CHECK(world.engine.repair(world.spec, bob).error().code == Errc::NotUp);
}

TEST_CASE("a repair that fails at any step leaves the tunnel as others left it, and can be tried again")
{
    for (const Fault fault : {Fault::Refuse, Fault::LoseAck}) {
        for (int call = 1; call < 100; ++call) {
            Undisturbed world(fullTunnel());
            REQUIRE(world.flushRules() > 0);
            REQUIRE(world.kernel.removeAddress(world.index, prefix("10.9.0.2/32")));
            world.write({.publicKey = peerKey(9), .allowedIps = {prefix("10.0.0.9/32")}});
            const std::string disturbed = world.kernel.dump();
            world.kernel.breakAt(call, fault);
            const bool done = world.engine.repair(world.spec, alice).has_value();
            if (!world.kernel.broke())
                break;
            INFO("call " << call << ", fault " << static_cast<int>(fault));
            CHECK(world.kernel.dump() == (done ? world.before : disturbed));
            REQUIRE(world.engine.repair(world.spec, alice));
            CHECK(world.kernel.dump() == world.before);
        }
    }
}

TEST_CASE("promise 21: a tunnel that was changed, disturbed and repaired still comes down completely")
{
    World empty;
    const std::string machine = empty.kernel.dump();
    Undisturbed world(fullTunnel());
    TunnelSpec edited = world.spec.clone();
    edited.addresses.push_back(prefix("10.9.9.9/32"));
    edited.peers.push_back(peer(3, {"10.44.0.0/16"}));
    REQUIRE(world.engine.change(edited, alice));
    REQUIRE(world.kernel.removeAddress(world.index, prefix("10.9.9.9/32")));
    REQUIRE(world.engine.repair(edited, alice));
    REQUIRE(world.engine.down(world.spec.name, alice));
    CHECK(world.kernel.dump() == machine);
}

TEST_CASE("tunnels with policy routing are supervised, those without are not")
{
    Undisturbed world(fullTunnel());
    REQUIRE(world.engine.up(simpleTunnel("adit1"), bob, Backend::Kernel));
    const auto table = world.ledgers.load(world.spec.name)->value().policy->table;
    CHECK(world.engine.supervised() == std::vector<Supervised>{{world.spec.name, alice, world.index, table}});
    REQUIRE(world.engine.down(world.spec.name, alice));
    CHECK(world.engine.supervised().empty());
}
