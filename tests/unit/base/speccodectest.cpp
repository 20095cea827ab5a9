// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A spec as bytes and as fingerprint.
#include "base/speccodec.h"

#include "support/catch.h"
#include "support/sampletunnel.h"

#include <functional>

using namespace adit;
using namespace adit::test;

TEST_CASE("a spec survives the way through bytes")
{
    const TunnelSpec spec = sampleSpec();
    ByteWriter out;
    encode(out, spec);
    ByteReader in(out.bytes());
    const auto again = decodeTunnelSpec(in);
    REQUIRE(again);
    CHECK(in.finished());
    CHECK(*again == spec);
}

TEST_CASE("a spec cut off at any byte is no spec")
{
    ByteWriter out;
    encode(out, sampleSpec());
    for (std::size_t length = 0; length < out.bytes().size(); ++length) {
        ByteReader in(out.bytes().first(length));
        CHECK_FALSE(decodeTunnelSpec(in));
    }
}

TEST_CASE("the fingerprint is 64 hex digits and the same for equal specs")
{
    const std::string hex = fingerprint(sampleSpec());
    CHECK(hex.size() == 64);
    CHECK(hex.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(fingerprint(sampleSpec().clone()) == hex);
}

TEST_CASE("the fingerprint does not move with the address that a name resolves to")
{
    TunnelSpec spec = sampleSpec();
    const std::string before = fingerprint(spec);
    spec.peers[0].endpoint.reset();
    CHECK(fingerprint(spec) == before);
    spec.peers[0].endpoint = Endpoint{IpAddress::parse("203.0.113.9").value(), 51820, 0};
    CHECK(fingerprint(spec) == before);
}

TEST_CASE("every field that is approved moves the fingerprint")
{
    using Change = std::function<void(TunnelSpec &)>;
    const auto [what, change] = GENERATE(table<std::string, Change>({
        {"name", [](TunnelSpec &s) { s.name = InterfaceName::from("work").value(); }},
        {"private key", [](TunnelSpec &s) { s.privateKey = SecretKey::generatePrivate(); }},
        {"listen port", [](TunnelSpec &s) { s.listenPort = 1; }},
        {"fwmark", [](TunnelSpec &s) { s.fwMark = 1; }},
        {"address", [](TunnelSpec &s) { s.addresses.pop_back(); }},
        {"DNS server", [](TunnelSpec &s) { s.dnsServers.clear(); }},
        {"DNS domain", [](TunnelSpec &s) { s.dnsDomains[0] += "x"; }},
        {"MTU", [](TunnelSpec &s) { s.mtu = 1400; }},
        {"table", [](TunnelSpec &s) { s.table.id = 101; }},
        {"kind of table", [](TunnelSpec &s) { s.table = {}; }},
        {"kill switch", [](TunnelSpec &s) { s.killSwitch = KillSwitch::Lan; }},
        {"routing", [](TunnelSpec &s) { s.routing = RoutingMode::Strict; }},
        {"forwarding", [](TunnelSpec &s) { s.forwarding = Forwarding::Routed; }},
        {"dynamic peers", [](TunnelSpec &s) { s.dynamicPeers = false; }},
        {"peer", [](TunnelSpec &s) { s.peers.pop_back(); }},
        {"peer key", [](TunnelSpec &s) { s.peers[1].publicKey = {}; }},
        {"preshared key", [](TunnelSpec &s) { s.peers[0].presharedKey = SecretKey::generatePreshared(); }},
        {"no preshared key", [](TunnelSpec &s) { s.peers[0].presharedKey.reset(); }},
        {"endpoint text", [](TunnelSpec &s) { s.peers[0].endpointText = "evil.example:51820"; }},
        {"keepalive", [](TunnelSpec &s) { s.peers[0].keepalive = 0; }},
        {"AllowedIPs", [](TunnelSpec &s) { s.peers[0].allowedIps.push_back(prefix("0.0.0.0/0")); }},
        {"owner of AllowedIPs",
         [](TunnelSpec &s) { std::swap(s.peers[0].allowedIps, s.peers[1].allowedIps); }},
    }));
    TunnelSpec spec = sampleSpec();
    change(spec);
    INFO(what);
    CHECK(fingerprint(spec) != fingerprint(sampleSpec()));
}
