// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a spec must be, whoever made it: each rule is broken once.
#include "base/tunnelspec.h"
#include "base/limits.h"

#include "support/catch.h"
#include "support/sampletunnel.h"

#include <functional>

using namespace adit;
using namespace adit::test;

namespace {

PublicKey numberedKey(std::uint32_t number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    bytes[31] = 1;
    return PublicKey::fromBytes(bytes);
}

IpPrefix numberedPrefix(std::uint32_t number)
{
    const std::array<std::uint8_t, 4> bytes{10, static_cast<std::uint8_t>(number >> 16),
                                            static_cast<std::uint8_t>(number >> 8),
                                            static_cast<std::uint8_t>(number)};
    return {IpAddress::fromBytes(bytes).value(), 32};
}

} // namespace

TEST_CASE("the sample is valid, and its clone equals it")
{
    const TunnelSpec spec = sampleSpec();
    CHECK(validate(spec));
    CHECK(spec.clone() == spec);
}

TEST_CASE("each broken rule has its error")
{
    using Break = std::function<void(TunnelSpec &)>;
    const auto [what, code, breakIt] = GENERATE(table<std::string, Errc, Break>({
        {"private key of zeros", Errc::InvalidKey,
         [](TunnelSpec &s) { s.privateKey = SecretKey::fromBase64(std::string(43, 'A') + '=').value(); }},
        {"peer key of zeros", Errc::InvalidKey, [](TunnelSpec &s) { s.peers[0].publicKey = {}; }},
        {"preshared key of zeros", Errc::InvalidKey,
         [](TunnelSpec &s) {
             s.peers[0].presharedKey = SecretKey::fromBase64(std::string(43, 'A') + '=').value();
         }},
        {"own key as peer", Errc::PeerIsSelf,
         [](TunnelSpec &s) { s.peers[1].publicKey = s.privateKey.publicKey(); }},
        {"one key twice", Errc::DuplicatePeer,
         [](TunnelSpec &s) { s.peers[1].publicKey = s.peers[0].publicKey; }},
        {"host bits", Errc::InvalidPrefix,
         [](TunnelSpec &s) { s.peers[0].allowedIps = {prefix("10.0.0.1/8")}; }},
        {"prefix in two peers", Errc::DuplicateAllowedIp,
         [](TunnelSpec &s) { s.peers[1].allowedIps = s.peers[0].allowedIps; }},
        {"endpoint port 0", Errc::InvalidEndpoint, [](TunnelSpec &s) { s.peers[0].endpoint->port = 0; }},
        {"endpoint nowhere", Errc::InvalidEndpoint,
         [](TunnelSpec &s) { s.peers[0].endpoint->address = IpAddress(); }},
        {"endpoint text with a line break", Errc::InvalidText,
         [](TunnelSpec &s) { s.peers[0].endpointText = "a\nb:1"; }},
        {"endpoint text too long", Errc::InvalidText,
         [](TunnelSpec &s) { s.peers[0].endpointText = std::string(limits::endpointText + 1, 'a'); }},
        {"domain that is none", Errc::InvalidDomain, [](TunnelSpec &s) { s.dnsDomains = {"a..b"}; }},
        {"MTU too small", Errc::InvalidNumber, [](TunnelSpec &s) { s.mtu = 575; }},
        {"MTU too small for IPv6", Errc::InvalidNumber, [](TunnelSpec &s) { s.mtu = 1279; }},
        {"table without number", Errc::InvalidNumber, [](TunnelSpec &s) { s.table.id = 0; }},
        {"number without table", Errc::InvalidNumber,
         [](TunnelSpec &s) { s.table.kind = RouteTable::Kind::Auto; }},
        {"unknown kind of table", Errc::InvalidNumber,
         [](TunnelSpec &s) { s.table.kind = static_cast<RouteTable::Kind>(3); }},
        {"unknown kill switch", Errc::InvalidNumber,
         [](TunnelSpec &s) { s.killSwitch = static_cast<KillSwitch>(3); }},
        {"unknown forwarding", Errc::InvalidNumber,
         [](TunnelSpec &s) { s.forwarding = static_cast<Forwarding>(3); }},
        {"unknown routing", Errc::InvalidNumber,
         [](TunnelSpec &s) { s.routing = static_cast<RoutingMode>(2); }},
        {"kill switch on a part of the traffic", Errc::KillSwitchNotFull,
         [](TunnelSpec &s) {
             s.table = {};
             s.killSwitch = KillSwitch::Lan;
         }},
        {"kill switch with routes in a table of the user's", Errc::KillSwitchNotFull,
         [](TunnelSpec &s) {
             s.killSwitch = KillSwitch::Strict;
             s.peers[0].allowedIps = {prefix("0.0.0.0/0")};
         }},
    }));
    TunnelSpec spec = sampleSpec();
    breakIt(spec);
    INFO(what);
    const auto result = validate(spec);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == code);
}

TEST_CASE("a kill switch is fine where all of one family goes into the tunnel, as one network or as halves")
{
    TunnelSpec spec = sampleSpec();
    spec.table = {};
    spec.killSwitch = KillSwitch::Strict;
    spec.peers[0].allowedIps = {prefix("128.0.0.0/1")};
    CHECK(validate(spec).error().code == Errc::KillSwitchNotFull);
    spec.peers[1].allowedIps = {prefix("0.0.0.0/1")};
    CHECK(validate(spec));
    spec.peers[0].allowedIps = {prefix("::/0")};
    CHECK(validate(spec));
}

TEST_CASE("an IPv4 tunnel may have an MTU of 576")
{
    TunnelSpec spec = sampleSpec();
    spec.addresses = {prefix("10.7.0.2/24")};
    spec.peers[0].allowedIps = {prefix("10.7.0.0/24")};
    spec.mtu = 576;
    CHECK(validate(spec));
}

TEST_CASE("promise 12: addresses, servers and domains hold up to their limit and not beyond")
{
    TunnelSpec spec = sampleSpec();
    spec.addresses.assign(limits::addresses, prefix("10.7.0.2/24"));
    spec.dnsServers.assign(limits::dnsServers, IpAddress());
    spec.dnsDomains.assign(limits::dnsDomains, "a");
    CHECK(validate(spec));
    const auto field = GENERATE(0, 1, 2);
    if (field == 0)
        spec.addresses.push_back(prefix("10.7.0.2/24"));
    else if (field == 1)
        spec.dnsServers.emplace_back();
    else
        spec.dnsDomains.emplace_back("a");
    CHECK(validate(spec).error().code == Errc::LimitExceeded);
}

TEST_CASE("promise 12: peers and AllowedIPs hold up to their limit and not beyond")
{
    TunnelSpec spec = sampleSpec();
    spec.peers.clear();
    for (std::uint32_t i = 0; i < limits::peers; ++i)
        spec.peers.push_back({.publicKey = numberedKey(i)});
    for (std::uint32_t i = 0; i < limits::allowedIps; ++i)
        spec.peers[i % limits::peers].allowedIps.push_back(numberedPrefix(i));
    CHECK(validate(spec));
    TunnelSpec morePeers = spec.clone();
    morePeers.peers.push_back({.publicKey = numberedKey(limits::peers)});
    CHECK(validate(morePeers).error().code == Errc::LimitExceeded);
    spec.peers[0].allowedIps.push_back(numberedPrefix(limits::allowedIps));
    CHECK(validate(spec).error().code == Errc::LimitExceeded);
}

TEST_CASE("all traffic is /0 or both halves")
{
    const auto [prefixes, v4, v6] = GENERATE(table<std::vector<std::string>, bool, bool>({
        {{"0.0.0.0/0"}, true, false},
        {{"::/0"}, false, true},
        {{"0.0.0.0/1", "128.0.0.0/1"}, true, false},
        {{"::/1", "8000::/1"}, false, true},
        {{"0.0.0.0/1"}, false, false},
        {{"128.0.0.0/1"}, false, false},
        {{"0.0.0.0/1", "8000::/1"}, false, false},
        {{"10.0.0.0/8"}, false, false},
        {{}, false, false},
    }));
    TunnelSpec spec = sampleSpec();
    spec.peers[0].allowedIps.clear();
    spec.peers[1].allowedIps.clear();
    // Halves may be with different peers.
    for (std::size_t i = 0; i < prefixes.size(); ++i)
        spec.peers[i].allowedIps.push_back(prefix(prefixes[i]));
    CHECK(takesAllTraffic(spec, Family::V4) == v4);
    CHECK(takesAllTraffic(spec, Family::V6) == v6);
    CHECK(takesAllTraffic(spec) == (v4 || v6));
}
