// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What is missing of a tunnel's DNS stays noted until somebody tells that it is there.
#include "support/catch.h"
#include "world.h"

using namespace adit;
using namespace adit::test;

namespace {

TunnelSpec tunnelWithDns()
{
    TunnelSpec spec = simpleTunnel();
    spec.dnsServers = {IpAddress::parse("10.0.0.53").value()};
    return spec;
}

std::vector<Warning> warningsOf(TunnelEngine &engine)
{
    return engine.status(named("adit0"), alice)->warnings;
}

} // namespace

TEST_CASE("a tunnel that came up lacks its DNS until it is told otherwise")
{
    World world;
    const TunnelSpec spec = tunnelWithDns();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.engine.lacksDns(spec.name, alice));
    REQUIRE(world.engine.noteDns(spec.name, alice, std::nullopt));
    CHECK_FALSE(world.engine.lacksDns(spec.name, alice));
    CHECK(warningsOf(world.engine).empty());

    REQUIRE(world.engine.noteDns(spec.name, alice, "first"));
    REQUIRE(world.engine.noteDns(spec.name, alice, "second"));
    CHECK(warningsOf(world.engine) == std::vector<Warning>{{Warning::Code::DnsNotApplied, "second"}});
}

TEST_CASE("what was noted of the DNS outlives changes and the engine")
{
    const auto noted = GENERATE(std::optional<std::string>(), std::optional<std::string>("why"));
    World world;
    TunnelSpec spec = tunnelWithDns();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    REQUIRE(world.engine.noteDns(spec.name, alice, noted));
    spec.mtu = 1300;
    REQUIRE(world.engine.change(spec, alice));
    TunnelSpec after = spec.clone();
    after.peers[1].keepalive = 7;
    REQUIRE(world.engine.changePeers(spec, after, {after.peers[1].publicKey}, alice));
    CHECK(world.engine.lacksDns(spec.name, alice) == noted.has_value());

    TunnelEngine next(world.kernel, world.ledgers);
    CHECK(next.lacksDns(spec.name, alice) == noted.has_value());
}

TEST_CASE("other warnings stay as they are")
{
    World world;
    world.kernel.hasIpv6 = false;
    const TunnelSpec spec = tunnelWithDns();
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    REQUIRE(world.engine.noteDns(spec.name, alice, std::nullopt));
    REQUIRE(warningsOf(world.engine).size() == 1);
    CHECK(warningsOf(world.engine)[0].code == Warning::Code::Ipv6Disabled);
}

TEST_CASE("only the owner's tunnel that is up and whose interface is ours has a link for DNS")
{
    World world;
    const TunnelSpec spec = tunnelWithDns();
    CHECK_FALSE(world.engine.linkIndex(spec.name, alice));
    CHECK(world.engine.noteDns(spec.name, alice, "why").error().code == Errc::NotUp);
    REQUIRE(world.engine.up(spec, alice, Backend::Kernel));
    CHECK(world.engine.names() == std::vector{spec.name});
    CHECK(world.engine.linkIndex(spec.name, alice) == world.kernel.link(spec.name).value()->index);
    CHECK_FALSE(world.engine.linkIndex(spec.name, bob));
    CHECK_FALSE(world.engine.lacksDns(spec.name, bob));
    CHECK(world.engine.noteDns(spec.name, bob, std::nullopt).error().code == Errc::NotUp);

    REQUIRE(world.kernel.deleteLink(world.kernel.link(spec.name).value()->index));
    CHECK_FALSE(world.engine.linkIndex(spec.name, alice));
}
