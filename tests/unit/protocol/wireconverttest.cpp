// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Specs and statuses on the wire: what goes in comes out, and what is wrong is refused by name.
#include "protocol/wireconvert.h"
#include "base/limits.h"
#include "support/catch.h"

#include <functional>

using namespace adit;

namespace {

IpPrefix prefix(const char *text)
{
    return *IpPrefix::parse(text);
}

TunnelSpec fullSpec()
{
    TunnelSpec spec{.name = *InterfaceName::from("home-1.x_y"), .privateKey = SecretKey::generatePrivate()};
    spec.listenPort = 51820;
    spec.fwMark = 0xffffffff;
    spec.addresses = {prefix("10.0.0.2/24"), prefix("fd00::2/64")};
    spec.dnsServers = {*IpAddress::parse("10.0.0.1"), *IpAddress::parse("fd00::1")};
    spec.dnsDomains = {"example.org", "lan"};
    spec.mtu = 1420;
    spec.table = {RouteTable::Kind::Id, 1234};
    spec.routing = RoutingMode::Lan;
    spec.forwarding = GENERATE(Forwarding::Off, Forwarding::Routed, Forwarding::Masqueraded);
    spec.dynamicPeers = true;
    PeerSpec first{.publicKey = SecretKey::generatePrivate().publicKey(),
                   .presharedKey = SecretKey::generatePreshared(),
                   .endpoint = Endpoint{*IpAddress::parse("fe80::1"), 51820, 3},
                   .endpointText = "[fe80::1%eth0]:51820",
                   .keepalive = 25,
                   .allowedIps = {prefix("0.0.0.0/0"), prefix("::/0")}};
    spec.peers.push_back(std::move(first));
    spec.peers.push_back(PeerSpec{.publicKey = SecretKey::generatePrivate().publicKey()});
    spec.peers.push_back(PeerSpec{.publicKey = SecretKey::generatePrivate().publicKey(),
                                  .presharedKey = SecretKey::generatePreshared()});
    return spec;
}

Errc refusal(const std::function<void(wire::Tunnel &)> &spoil)
{
    const TunnelSpec spec = fullSpec();
    wire::Tunnel tunnel = wire::toWire(spec);
    spoil(tunnel);
    const auto parsed = wire::fromWire(tunnel, wire::secretsOf(spec));
    REQUIRE_FALSE(parsed);
    return parsed.error().code;
}

} // namespace

TEST_CASE("a kill switch of either kind comes back")
{
    TunnelSpec spec = fullSpec();
    spec.table = {};
    spec.killSwitch = GENERATE(KillSwitch::Lan, KillSwitch::Strict);
    const auto back = wire::fromWire(wire::toWire(spec), wire::secretsOf(spec));
    REQUIRE(back);
    CHECK(*back == spec);
}

TEST_CASE("a spec with everything in it comes back equal, keys included")
{
    const TunnelSpec spec = fullSpec();
    const wire::Tunnel tunnel = wire::toWire(spec);
    CHECK(wire::secretCount(tunnel) == 3);
    const auto back = wire::fromWire(tunnel, wire::secretsOf(spec));
    REQUIRE(back);
    CHECK(*back == spec);
}

TEST_CASE("preshared keys go to the peers that say they have one, in order")
{
    const TunnelSpec spec = fullSpec();
    const auto peers = std::span<const PeerSpec>(spec.peers);
    const auto back = wire::fromWire(wire::toWire(peers), wire::secretsOf(peers));
    REQUIRE(back);
    CHECK(*back == spec.peers);
}

TEST_CASE("a number of keys that does not fit is refused")
{
    const TunnelSpec spec = fullSpec();
    for (const std::size_t count : {0U, 1U, 2U, 4U}) {
        std::vector<SecretKey> keys;
        for (std::size_t i = 0; i < count; ++i)
            keys.push_back(SecretKey::generatePreshared());
        const auto parsed = wire::fromWire(wire::toWire(spec), std::move(keys));
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == Errc::SecretsMalformed);
    }
}

TEST_CASE("each broken field is refused by the error that names it")
{
    CHECK(refusal([](auto &t) { t.name = "a b"; }) == Errc::InvalidName);
    CHECK(refusal([](auto &t) { t.name = QString(1'000'000, 'a'); }) == Errc::InvalidName);
    CHECK(refusal([](auto &t) { t.addresses[0].address = "abc"; }) == Errc::InvalidAddress);
    CHECK(refusal([](auto &t) { t.addresses[0].length = 33; }) == Errc::InvalidPrefix);
    CHECK(refusal([](auto &t) { t.addresses[1].length = 129; }) == Errc::InvalidPrefix);
    CHECK(refusal([](auto &t) { t.dnsServers[0] = ""; }) == Errc::InvalidAddress);
    CHECK(refusal([](auto &t) { t.dnsDomains[0] = "a b"; }) == Errc::InvalidDomain);
    CHECK(refusal([](auto &t) { t.dnsDomains[0] = QString(255, 'a'); }) == Errc::InvalidDomain);
    CHECK(refusal([](auto &t) { t.mtu = 1279; }) == Errc::InvalidNumber);
    CHECK(refusal([](auto &t) { t.tableKind = 7; }) == Errc::InvalidNumber);
    CHECK(refusal([](auto &t) { t.tableId = 0; }) == Errc::InvalidNumber);
    CHECK(refusal([](auto &t) { t.killSwitch = 3; }) == Errc::InvalidNumber);
    CHECK(refusal([](auto &t) { t.killSwitch = 1; }) == Errc::KillSwitchNotFull);
    CHECK(refusal([](auto &t) { t.routing = 2; }) == Errc::InvalidNumber);
    CHECK(refusal([](auto &t) { t.forwarding = 3; }) == Errc::InvalidNumber);
    CHECK(refusal([](auto &t) { t.peers[0].publicKey.append('x'); }) == Errc::InvalidKey);
    CHECK(refusal([](auto &t) { t.peers[0].publicKey.fill(0); }) == Errc::InvalidKey);
    CHECK(refusal([](auto &t) { t.peers[1].publicKey = t.peers[0].publicKey; }) == Errc::DuplicatePeer);
    CHECK(refusal([](auto &t) { t.peers[0].endpoint.port = 0; }) == Errc::InvalidEndpoint);
    CHECK(refusal([](auto &t) { t.peers[1].endpoint.port = 1; }) == Errc::InvalidEndpoint);
    CHECK(refusal([](auto &t) { t.peers[0].endpoint.address = QByteArray(4, '\1'); }) ==
          Errc::InvalidEndpoint);
    CHECK(refusal([](auto &t) { t.peers[0].endpoint.address = QByteArray(16, '\0'); }) ==
          Errc::InvalidEndpoint);
    CHECK(refusal([](auto &t) { t.peers[0].endpointText = "a\nb"; }) == Errc::InvalidText);
    CHECK(refusal([](auto &t) { t.peers[0].endpointText = QString::fromUtf8("\u202e"); }) ==
          Errc::InvalidText);
    CHECK(refusal([](auto &t) { t.peers[0].endpointText = QString(263, 'a'); }) == Errc::InvalidText);
    CHECK(refusal([](auto &t) { t.peers[0].allowedIps[0] = {QByteArray(4, '\1'), 8}; }) ==
          Errc::InvalidPrefix);
    CHECK(refusal([](auto &t) { t.peers[0].allowedIps[1] = t.peers[0].allowedIps[0]; }) ==
          Errc::DuplicateAllowedIp);
}

TEST_CASE("endpoints of peers are checked, and no peer is named twice")
{
    const std::vector<PeerEndpoint> endpoints{
        {SecretKey::generatePrivate().publicKey(), {*IpAddress::parse("192.0.2.1"), 1}},
        {SecretKey::generatePrivate().publicKey(), {*IpAddress::parse("2001:db8::1"), 65535}}};
    wire::PeerEndpoints sent = wire::toWire(endpoints);
    const auto back = wire::fromWire(sent);
    REQUIRE(back);
    CHECK(*back == endpoints);

    sent.append(sent[0]);
    CHECK(wire::fromWire(sent).error().code == Errc::DuplicatePeer);
    sent[2] = {};
    CHECK(wire::fromWire(sent).error().code == Errc::InvalidKey);
    sent[2] = {QByteArray(32, '\1'), {}};
    CHECK(wire::fromWire(sent).error().code == Errc::InvalidEndpoint);
    CHECK(wire::fromWire(wire::PeerEndpoints(limits::peers + 1)).error().code == Errc::LimitExceeded);
}

TEST_CASE("keys of peers come back equal, and what is no key or too many are refused")
{
    const std::vector<PublicKey> keys{SecretKey::generatePrivate().publicKey(),
                                      SecretKey::generatePrivate().publicKey()};
    wire::PeerKeys sent = wire::toWire(std::span<const PublicKey>(keys));
    CHECK(wire::fromWire(sent) == keys);
    sent.append({QByteArray(31, '\1')});
    CHECK(wire::fromWire(sent).error().code == Errc::InvalidKey);
    CHECK(wire::fromWire(wire::PeerKeys(limits::peers + 1)).error().code == Errc::LimitExceeded);
}

TEST_CASE("a status comes back equal")
{
    TunnelStatus status{.name = *InterfaceName::from("home"), .state = LinkState::Up};
    status.backend = Backend::Userspace;
    status.upSince = 1'700'000'000;
    status.publicKey = SecretKey::generatePrivate().publicKey();
    status.listenPort = 51820;
    status.fwMark = 7;
    status.mtu = 1420;
    status.addresses = {prefix("10.0.0.2/24")};
    status.warnings = {{Warning::Code::DnsNotApplied, "resolved"}};
    status.peers = {{SecretKey::generatePrivate().publicKey(),
                     true,
                     Endpoint{*IpAddress::parse("192.0.2.1"), 9},
                     1'700'000'001,
                     1ULL << 40,
                     2ULL << 40,
                     25,
                     {prefix("10.0.0.0/24")}},
                    {SecretKey::generatePrivate().publicKey()}};
    const auto back = wire::fromWire(wire::toWire(status));
    REQUIRE(back);
    CHECK(*back == status);
}

TEST_CASE("a status or list of a helper that says what we do not know is a mismatch")
{
    wire::Status status = wire::toWire(TunnelStatus{.name = *InterfaceName::from("home")});
    REQUIRE(wire::fromWire(status));
    const int change = GENERATE(0, 1, 2, 3);
    switch (change) {
    case 0: status.state = 3; break;
    case 1: status.backend = 3; break;
    case 2: status.name = "a b"; break;
    default: status.publicKey.chop(1); break;
    }
    CHECK(wire::fromWire(status).error().code == Errc::HelperMismatch);
    CHECK(wire::fromWire(wire::Summaries{{"home", 3, ""}}).error().code == Errc::HelperMismatch);
}

TEST_CASE("more AllowedIPs than the limit are refused, however they are spread over peers")
{
    CHECK(refusal([](wire::Tunnel &tunnel) {
              const wire::Prefixes many(limits::allowedIps / 2 + 1, tunnel.addresses[0]);
              tunnel.peers[0].allowedIps = many;
              tunnel.peers[1].allowedIps = many;
          }) == Errc::LimitExceeded);
}

TEST_CASE("peers of a status and tunnels of the start that say what we do not know are a mismatch")
{
    wire::Status status = wire::toWire(TunnelStatus{.name = *InterfaceName::from("home")});
    status.peers.append(wire::PeerStatus{});
    CHECK(wire::fromWire(status).error().code == Errc::HelperMismatch);

    const QByteArray key(keyBytes, 'k');
    REQUIRE(wire::fromWire(wire::BootTunnels{{1000, "home", {{key, "vpn.example.org:51820"}}}}));
    CHECK(wire::fromWire(wire::BootTunnels{{1000, "a b", {}}}).error().code == Errc::HelperMismatch);
    CHECK(wire::fromWire(wire::BootTunnels{{1000, "home", {{key.chopped(1), ""}}}}).error().code ==
          Errc::HelperMismatch);
}
