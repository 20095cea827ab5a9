// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Random tunnels: whatever the way from one to another, the end is as if it had come up freshly.
#include "support/catch.h"
#include "world.h"

#include <random>

using namespace adit;
using namespace adit::test;

namespace {

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    TunnelSpec tunnel()
    {
        TunnelSpec spec{.name = named("adit0"), .privateKey = key(static_cast<std::uint8_t>(1 + below(3)))};
        spec.listenPort = static_cast<std::uint16_t>(51820 + below(3));
        spec.fwMark = below(3) == 0 ? 7 : 0;
        spec.mtu = below(2) == 0 ? 0 : static_cast<std::uint16_t>(1300 + below(100));
        if (below(5) == 0)
            spec.table = {RouteTable::Kind::Off, 0};
        else if (below(5) == 0)
            spec.table = {RouteTable::Kind::Id, 500};
        for (const char *text : {"10.0.0.1/24", "10.0.0.2/24", "10.3.0.1/32", "fd00::1/64", "fd00::2/64"}) {
            if (below(2) == 0)
                spec.addresses.push_back(prefix(text));
        }
        for (unsigned i = 1; i <= 4; ++i) {
            if (below(3) != 0)
                spec.peers.push_back(somePeer(i));
        }
        if (!spec.peers.empty())
            spreadAllowedIps(spec);
        spec.routing = below(2) == 0 ? RoutingMode::Lan : RoutingMode::Strict;
        if (usesPolicyRouting(spec))
            spec.killSwitch = static_cast<KillSwitch>(below(3));
        return spec;
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

private:
    PeerSpec somePeer(unsigned number)
    {
        PeerSpec result = peer(number, {});
        if (below(2) == 0)
            result.presharedKey = key(static_cast<std::uint8_t>(20 + below(2)));
        if (below(2) == 0)
            result.endpoint = endpoint("203.0.113." + std::to_string(1 + below(2)));
        result.keepalive = static_cast<std::uint16_t>(below(2) * 25);
        return result;
    }

    void spreadAllowedIps(TunnelSpec &spec)
    {
        for (const char *text : {"10.0.0.0/24", "10.0.0.7/32", "10.1.0.0/16", "192.168.0.0/16", "fd00::/64",
                                 "fd01::/64", "0.0.0.0/1", "128.0.0.0/1", "::/0"}) {
            if (below(2) == 0)
                spec.peers[below(static_cast<unsigned>(spec.peers.size()))].allowedIps.push_back(
                    prefix(text));
        }
    }

    std::mt19937 m_random;
};

std::string freshly(const TunnelSpec &spec)
{
    World world;
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    return world.kernel.dump();
}

} // namespace

TEST_CASE("a chain of changes ends as if the last tunnel had come up freshly, and goes without a trace")
{
    for (unsigned seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        Generator generate(seed);
        World world;
        const std::string empty = world.kernel.dump();
        const TunnelSpec first = generate.tunnel();
        REQUIRE(world.engine.up(first, alice, Backend::Kernel));
        const std::string start = world.kernel.dump();
        const TunnelSpec second = generate.tunnel();
        const auto changed = world.engine.change(second, alice);
        INFO((changed ? std::string() : changed.error().context));
        REQUIRE(changed);
        CHECK(world.kernel.dump() == freshly(second));
        REQUIRE(world.engine.change(first, alice));
        CHECK(world.kernel.dump() == start);
        REQUIRE(world.engine.down(first.name, alice));
        CHECK(world.kernel.dump() == empty);
    }
}

TEST_CASE("a chain of changes of single peers ends as if the last tunnel had come up freshly")
{
    for (unsigned seed = 2000; seed <= 2200; ++seed) {
        INFO("seed " << seed);
        Generator generate(seed);
        World world;
        TunnelSpec now = generate.tunnel();
        REQUIRE(world.engine.up(now, alice, Backend::Kernel));
        for (int round = 0; round < 4; ++round) {
            TunnelSpec next = now.clone();
            next.peers = generate.tunnel().peers;
            if (!usesPolicyRouting(next) && next.killSwitch != KillSwitch::Off)
                continue;
            std::set<PublicKey> keys;
            for (const PeerSpec &p : next.peers)
                keys.insert(p.publicKey);
            for (const PeerSpec &p : now.peers)
                keys.insert(p.publicKey);
            const auto changed = world.engine.changePeers(now, next, keys, alice);
            INFO((changed ? std::string() : changed.error().context));
            REQUIRE(changed);
            CHECK(world.kernel.dump() == freshly(next));
            CHECK(world.engine.describePlan(next, alice)->empty());
            now = std::move(next);
        }
    }
}

TEST_CASE("a random change that fails anywhere leaves the tunnel as it was")
{
    for (unsigned seed = 1000; seed <= 1300; ++seed) {
        Generator generate(seed);
        World world;
        const TunnelSpec first = generate.tunnel();
        REQUIRE(world.engine.up(first, alice, Backend::Kernel));
        const std::string start = world.kernel.dump();
        const int k = 1 + static_cast<int>(generate.below(30));
        INFO("seed " << seed << ", call " << k);
        world.kernel.breakAt(k, generate.below(2) == 0 ? Fault::Refuse : Fault::LoseAck, 12);
        const TunnelSpec second = generate.tunnel();
        const auto changed = world.engine.change(second, alice);
        CHECK(world.kernel.dump() == (changed ? freshly(second) : start));
    }
}
