// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "support/catch.h"
#include "world.h"

#include <cerrno>

using namespace adit;
using namespace adit::test;

namespace {

bool hasLine(const World &world, const std::string &line)
{
    return world.kernel.dump().find(line + "\n") != std::string::npos;
}

} // namespace

TEST_CASE("a tunnel comes up with device, addresses, MTU and routes, and goes without a trace")
{
    World world;
    const std::string before = world.kernel.dump();
    const TunnelSpec spec = simpleTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));

    CHECK(hasLine(world, "link adit0 wireguard 'adit' 1420 up"));
    CHECK(hasLine(world, "address adit0 10.0.0.1/24"));
    CHECK(hasLine(world, "address adit0 fd00::1/64"));
    CHECK(hasLine(world, "route adit0 192.168.7.0/24 254"));
    CHECK(hasLine(world, "route adit0 10.0.0.3/32 254"));
    const DeviceState &device = world.kernel.deviceState(spec.name);
    CHECK(device.listenPort == 51820);
    CHECK(device.privateKey == spec.privateKey.clamped());
    CHECK(device.peers.size() == 2);
    CHECK(world.engine.state(spec.name, alice) == LinkState::Up);
    CHECK(world.engine.backend(spec.name, alice) == Backend::Kernel);

    REQUIRE(world.engine.down(spec.name, alice));
    CHECK(world.kernel.dump() == before);
    CHECK(world.ledgers.names().empty());
    CHECK(world.engine.state(spec.name, alice) == LinkState::Down);
    CHECK(world.engine.down(spec.name, alice).error().code == Errc::NotUp);
}

TEST_CASE("the status tells what runs and holds no key")
{
    World world;
    TunnelSpec spec = simpleTunnel();
    spec.dnsServers = {IpAddress::parse("10.0.0.53").value()};
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    world.kernel.peer(spec.name, peerKey(1)).rxBytes = 77;
    const auto status = world.engine.status(spec.name, alice);
    REQUIRE(status);
    CHECK(status->state == LinkState::Up);
    CHECK(status->upSince > 0);
    CHECK(status->publicKey == spec.privateKey.publicKey());
    CHECK(status->mtu == 1420);
    CHECK(status->addresses == spec.addresses);
    REQUIRE(status->peers.size() == 2);
    CHECK(status->peers[0].hasPresharedKey);
    CHECK_FALSE(status->peers[1].hasPresharedKey);
    CHECK(status->peers[0].rxBytes == 77);
    CHECK(status->warnings == std::vector<Warning>{{Warning::Code::DnsNotApplied, "10.0.0.53"}});
}

TEST_CASE("another user sees a running tunnel as down and cannot touch it or take its name")
{
    World world;
    const TunnelSpec spec = simpleTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    const std::string running = world.kernel.dump();
    CHECK(world.engine.state(spec.name, bob) == LinkState::Down);
    CHECK(world.engine.status(spec.name, bob)->state == LinkState::Down);
    CHECK(world.engine.down(spec.name, bob).error().code == Errc::NotUp);
    CHECK(world.engine.change(spec, bob).error().code == Errc::NotUp);
    CHECK(world.engine.up(spec, bob, Backend::Kernel).error() == Error{Errc::NameTaken, "adit0"});
    CHECK(world.kernel.dump() == running);
}

TEST_CASE("promise 24: a name that a foreign interface has is refused and the interface stays as it is")
{
    World world;
    const std::string before = world.kernel.dump();
    CHECK(world.engine.up(simpleTunnel("foreign0"), alice, Backend::Kernel).error().code == Errc::NameTaken);
    CHECK(world.engine.up(simpleTunnel("eth0"), alice, Backend::Userspace).error().code == Errc::NameTaken);
    CHECK(world.kernel.dump() == before);
    CHECK(world.ledgers.names().empty());
}

TEST_CASE("a tunnel that is up is not brought up twice")
{
    World world;
    REQUIRE(world.engine.up(simpleTunnel(), alice, Backend::Kernel));
    CHECK(world.engine.up(simpleTunnel(), alice, Backend::Kernel).error().code == Errc::AlreadyUp);
}

TEST_CASE("what Adit cannot do yet, or the kernel cannot, is refused before anything is applied")
{
    World world;
    const std::string before = world.kernel.dump();
    TunnelSpec spec = fullTunnel();
    SECTION("a kill switch without nf_tables")
    {
        spec.killSwitch = KillSwitch::Strict;
        world.kernel.hasNfTables = false;
        CHECK(world.engine.up(spec, alice, Backend::Kernel).error().code == Errc::NoFirewall);
    }
    SECTION("a kill switch on a tunnel that does not take all traffic")
    {
        spec.killSwitch = KillSwitch::Lan;
        spec.peers[0].allowedIps = {prefix("10.0.0.0/8")};
        CHECK(world.engine.up(spec, alice, Backend::Kernel).error().code == Errc::KillSwitchNotFull);
    }
    SECTION("no WireGuard in the kernel")
    {
        world.kernel.hasWireGuard = false;
        CHECK(world.engine.up(spec, alice, Backend::Kernel).error().code == Errc::NoWireGuard);
    }
    SECTION("an invalid spec")
    {
        spec.peers[0].publicKey = spec.privateKey.publicKey();
        CHECK(world.engine.up(spec, alice, Backend::Kernel).error().code == Errc::PeerIsSelf);
    }
    CHECK(world.kernel.dump() == before);
    CHECK(world.ledgers.names().empty());
}

TEST_CASE("the MTU is the smallest path MTU less 80, at least 1280, unless it is given")
{
    World world;
    TunnelSpec spec = simpleTunnel();
    spec.peers[1].endpoint = endpoint("198.51.100.1");
    SECTION("smallest of two paths")
    {
        world.kernel.pathMtus[endpoint("198.51.100.1").address] = 1492;
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(hasLine(world, "link adit0 wireguard 'adit' 1412 up"));
    }
    SECTION("never below what IPv6 needs")
    {
        world.kernel.pathMtus[endpoint("198.51.100.1").address] = 1300;
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(hasLine(world, "link adit0 wireguard 'adit' 1280 up"));
    }
    SECTION("given")
    {
        spec.mtu = 1400;
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(hasLine(world, "link adit0 wireguard 'adit' 1400 up"));
    }
}

TEST_CASE("with IPv6 disabled its addresses, routes and rules are left out with a warning")
{
    World world;
    world.kernel.hasIpv6 = false;
    const bool full = GENERATE(false, true);
    const TunnelSpec spec = full ? fullTunnel() : simpleTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.kernel.dump().find("address adit0 fd") == std::string::npos);
    CHECK(world.kernel.dump().find("route adit0 fd") == std::string::npos);
    CHECK(world.kernel.dump().find("rule 6") == std::string::npos);
    const auto status = world.engine.status(spec.name, alice);
    REQUIRE(status->warnings.size() == 1);
    CHECK(status->warnings[0].code == Warning::Code::Ipv6Disabled);
}

TEST_CASE("Table decides where routes go")
{
    World world;
    TunnelSpec spec = simpleTunnel();
    SECTION("off")
    {
        spec.table = {RouteTable::Kind::Off, 0};
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(world.kernel.dump().find("route") == std::string::npos);
    }
    SECTION("a number, without rules even for a full tunnel")
    {
        spec = fullTunnel();
        spec.table = {RouteTable::Kind::Id, 77};
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK(hasLine(world, "route adit0 0.0.0.0/0 77"));
        CHECK(world.kernel.dump().find("suppress") == std::string::npos);
        CHECK(world.kernel.deviceState(spec.name).fwMark == 0);
    }
    SECTION("auto leaves the connected network to the kernel")
    {
        spec.peers[0].allowedIps.push_back(prefix("10.0.0.0/24"));
        REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
        CHECK_FALSE(hasLine(world, "route adit0 10.0.0.0/24 254"));
    }
}

TEST_CASE("two full tunnels have rules of their own, and closing one leaves the other's as they were")
{
    World world;
    const std::string empty = world.kernel.dump();
    REQUIRE(world.engine.up(fullTunnel("adit0"), alice, Backend::Kernel));
    const std::string one = world.kernel.dump();
    TunnelSpec second = fullTunnel("adit1");
    second.addresses = {prefix("10.8.0.2/32")};
    REQUIRE(world.engine.up(second, bob, Backend::Kernel));
    CHECK(world.kernel.rules()->size() == 1 + 4 + 4);
    CHECK(world.kernel.deviceState(named("adit0")).fwMark != world.kernel.deviceState(second.name).fwMark);
    REQUIRE(world.engine.down(second.name, bob));
    CHECK(world.kernel.dump() == one);
    REQUIRE(world.engine.down(named("adit0"), alice));
    CHECK(world.kernel.dump() == empty);
}

TEST_CASE("policy numbers are the same each time, and beside what others use")
{
    World world;
    const auto free = choosePolicyNumbers(named("adit0"), {});
    REQUIRE(free);
    CHECK(*free == choosePolicyNumbers(named("adit0"), {}).value());
    MachineFacts facts;
    facts.routeTables = {free->table};
    facts.rules = {{Family::V4, free->priority + 1, 1, false, 1, std::nullopt}};
    const auto beside = choosePolicyNumbers(named("adit0"), facts);
    REQUIRE(beside);
    CHECK(beside->table != free->table);
    CHECK(beside->priority > free->priority + 1);
}

TEST_CASE("conflicts with a running tunnel are found before anything is applied")
{
    World world;
    REQUIRE(world.engine.up(simpleTunnel("adit0"), alice, Backend::Kernel));
    const std::string running = world.kernel.dump();
    TunnelSpec spec{.name = named("adit1"), .privateKey = key(2)};
    spec.addresses = {prefix("10.5.0.1/24")};
    spec.peers.push_back(peer(5, {"10.5.0.2/32"}));
    Error expected{Errc::PortInUse, "51820"};
    SECTION("listen port")
    {
        spec.listenPort = 51820;
    }
    SECTION("address, whatever its prefix length")
    {
        spec.addresses.push_back(prefix("10.0.0.1/32"));
        expected = {Errc::AddressInUse, "10.0.0.1"};
    }
    SECTION("equal AllowedIPs")
    {
        spec.peers[0].allowedIps.push_back(prefix("192.168.7.0/24"));
        expected = {Errc::PrefixInUse, "192.168.7.0/24"};
    }
    const auto refused = world.engine.up(spec, alice, Backend::Kernel);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == expected);
    CHECK(world.kernel.dump() == running);
}

TEST_CASE("a narrower prefix inside another tunnel's is ordinary routing")
{
    World world;
    REQUIRE(world.engine.up(simpleTunnel("adit0"), alice, Backend::Kernel));
    TunnelSpec spec{.name = named("adit1"), .privateKey = key(2)};
    spec.peers.push_back(peer(5, {"192.168.7.128/25"}));
    CHECK(world.engine.up(spec, alice, Backend::Kernel));
}

TEST_CASE("a port that another program has is told as such and leaves nothing")
{
    World world;
    world.kernel.portsInUse = {51820};
    const std::string before = world.kernel.dump();
    const auto refused = world.engine.up(simpleTunnel(), alice, Backend::Kernel);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{Errc::PortInUse, "51820", EADDRINUSE});
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("a route that the kernel acknowledged but did not make is a mismatch, and all is undone")
{
    World world;
    world.kernel.swallowedRoutes = {prefix("192.168.7.0/24")};
    const std::string before = world.kernel.dump();
    const auto refused = world.engine.up(simpleTunnel(), alice, Backend::Kernel);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{Errc::KernelMismatch, "add route 192.168.7.0/24 in table 254"});
    CHECK(world.kernel.dump() == before);
}

TEST_CASE("a foreign interface that took the name of a broken tunnel is left alone")
{
    World world;
    const TunnelSpec spec = fullTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    const int index = world.kernel.link(spec.name)->value().index;
    REQUIRE(world.kernel.deleteLink(index));
    CHECK(world.engine.state(spec.name, alice) == LinkState::Broken);
    world.kernel.addForeignLink("adit0", "wireguard");
    CHECK(world.engine.state(spec.name, alice) == LinkState::Broken);
    CHECK(world.engine.status(spec.name, alice)->state == LinkState::Broken);
    CHECK(world.engine.change(spec, alice).error().code == Errc::NotUp);
    REQUIRE(world.engine.down(spec.name, alice));
    CHECK(hasLine(world, "link adit0 wireguard '' 1500 down"));
    CHECK(world.kernel.rules()->size() == 1);
    CHECK(world.engine.up(spec, alice, Backend::Kernel).error().code == Errc::NameTaken);
}

TEST_CASE("a broken tunnel comes up again when its name is free")
{
    World world;
    const TunnelSpec spec = fullTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    const std::string running = world.kernel.dump();
    REQUIRE(world.kernel.deleteLink(world.kernel.link(spec.name)->value().index));
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.kernel.dump() == running);
}

TEST_CASE("over a userspace device the same is done except for making and deleting the interface")
{
    World world;
    world.kernel.addForeignLink("adit0", "tun");
    const TunnelSpec spec = fullTunnel();
    REQUIRE(world.engine.up(spec, alice, Backend::Userspace));
    CHECK(hasLine(world, "link adit0 tun 'adit' 1420 up"));
    CHECK(world.kernel.rules()->size() == 5);
    REQUIRE(world.engine.down(spec.name, alice));
    CHECK(hasLine(world, "link adit0 tun '' 1420 up"));
    CHECK(world.kernel.rules()->size() == 1);
    CHECK(world.kernel.dump().find("address adit0") == std::string::npos);
    CHECK(world.kernel.dump().find("route adit0") == std::string::npos);
    CHECK(world.kernel.deviceState(spec.name).peers.empty());
    CHECK(world.kernel.deviceState(spec.name).privateKey->isZero());
}
