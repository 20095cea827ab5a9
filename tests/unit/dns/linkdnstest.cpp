// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/linkdns.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

using namespace adit;
using namespace adit::test;

namespace {

const std::vector<LinkDomain> searchOnly{{"home.example", LinkDomain::Use::Search}};
const std::vector<LinkDomain> allNames{{"home.example", LinkDomain::Use::Search},
                                       {".", LinkDomain::Use::RouteOnly}};

TunnelSpec routed(const std::vector<std::string> &allowedIps)
{
    TunnelSpec spec = sampleSpec();
    spec.table = {};
    spec.peers[0].allowedIps.clear();
    for (const std::string &text : allowedIps)
        spec.peers[0].allowedIps.push_back(prefix(text));
    return spec;
}

} // namespace

TEST_CASE("a split tunnel's servers are asked for names of its domains only")
{
    const TunnelSpec spec = routed({"10.7.0.0/24", "0.0.0.0/1"});
    CHECK(linkDns(spec) == LinkDns{spec.dnsServers, searchOnly, DefaultRoute::No});
}

TEST_CASE("a full tunnel's servers are asked for every name")
{
    const auto allowedIps = GENERATE(std::vector<std::string>{"0.0.0.0/0"}, std::vector<std::string>{"::/0"},
                                     std::vector<std::string>{"0.0.0.0/0", "::/0"},
                                     std::vector<std::string>{"0.0.0.0/1", "128.0.0.0/1"});
    const TunnelSpec spec = routed(allowedIps);
    CHECK(linkDns(spec) == LinkDns{spec.dnsServers, allNames, DefaultRoute::Yes});
}

TEST_CASE("where Adit does not bring all traffic into the tunnel, neither does it all names")
{
    TunnelSpec spec = routed({"0.0.0.0/0"});
    spec.table = GENERATE(RouteTable{RouteTable::Kind::Off, 0}, RouteTable{RouteTable::Kind::Id, 100});
    CHECK(linkDns(spec) == LinkDns{spec.dnsServers, searchOnly, DefaultRoute::No});
}

TEST_CASE("domains without a server are nothing that a link could have")
{
    TunnelSpec spec = routed({"0.0.0.0/0"});
    spec.dnsServers.clear();
    CHECK(linkDns(spec) == LinkDns());
    CHECK(namesDns(spec));
    spec.dnsDomains.clear();
    CHECK_FALSE(namesDns(spec));
}

TEST_CASE("the resolver has to be told of what matters to it, and of nothing else")
{
    const TunnelSpec spec = routed({"10.7.0.0/24"});
    TunnelSpec other = spec.clone();
    other.mtu = 1300;
    other.peers[0].allowedIps.push_back(prefix("10.9.0.0/24"));
    CHECK(haveSameDns(spec, other));

    SECTION("a server")
    {
        other.dnsServers.push_back(IpAddress::parse("fd00:7::1").value());
    }
    SECTION("the order of servers")
    {
        other.dnsServers.insert(other.dnsServers.begin(), IpAddress::parse("10.7.0.9").value());
    }
    SECTION("a domain")
    {
        other.dnsDomains = {"other.example"};
    }
    SECTION("all traffic")
    {
        other.peers[1].allowedIps.push_back(prefix("::/0"));
    }
    CHECK_FALSE(haveSameDns(spec, other));
}

TEST_CASE("all traffic does not matter to a tunnel without a server")
{
    TunnelSpec spec = routed({"10.7.0.0/24"});
    TunnelSpec other = routed({"0.0.0.0/0"});
    spec.dnsServers.clear();
    other.dnsServers.clear();
    CHECK(haveSameDns(spec, other));
}
