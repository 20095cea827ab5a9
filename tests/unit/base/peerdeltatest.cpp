// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/peerdelta.h"
#include "base/speccodec.h"
#include "support/catch.h"

using namespace adit;

namespace {

PublicKey keyOf(std::uint8_t number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes.fill(number);
    return PublicKey::fromBytes(bytes);
}

TunnelSpec tunnelWith(std::initializer_list<std::uint8_t> peers)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes.fill(99);
    TunnelSpec spec{.name = *InterfaceName::from("home"), .privateKey = SecretKey::fromBytes(bytes)};
    for (const std::uint8_t number : peers)
        spec.peers.push_back({.publicKey = keyOf(number)});
    return spec;
}

} // namespace

TEST_CASE("a delta names what comes, changes and goes, and applied to the old tunnel gives the new one")
{
    const TunnelSpec before = tunnelWith({1, 2, 3});
    TunnelSpec after = tunnelWith({1, 3, 4});
    after.peers[1].keepalive = 25;
    const auto delta = peerDelta(before, after);
    REQUIRE(delta);
    CHECK(delta->removed == std::vector{keyOf(2)});
    REQUIRE(delta->changed.size() == 2);
    CHECK(delta->changed[0].publicKey == keyOf(3));
    CHECK(delta->changed[1].publicKey == keyOf(4));
    CHECK(delta->keys() == std::set{keyOf(2), keyOf(3), keyOf(4)});
    const auto result = applied(before, *delta);
    REQUIRE(result);
    CHECK(*result == after);
    CHECK(fingerprint(*result) == fingerprint(after));
    CHECK(peerDelta(after, after)->empty());
}

TEST_CASE("what no delta can say has none: another order, a peer in between, anything but peers")
{
    const TunnelSpec before = tunnelWith({1, 2});
    CHECK_FALSE(peerDelta(before, tunnelWith({2, 1})));
    CHECK_FALSE(peerDelta(before, tunnelWith({1, 3, 2})));
    TunnelSpec other = before.clone();
    const auto change = GENERATE(0, 1, 2, 3, 4, 5);
    if (change == 0)
        other.listenPort = 1;
    if (change == 1)
        other.mtu = 1400;
    if (change == 2)
        other.dynamicPeers = true;
    if (change == 3)
        other.addresses = {*IpPrefix::parse("10.0.0.1/32")};
    if (change == 4)
        other.privateKey = SecretKey::generatePrivate();
    if (change == 5)
        other.dnsDomains = {"example.org"};
    CHECK_FALSE(peerDelta(before, other));
}

TEST_CASE("an endpoint that is written as before keeps its address, another one does not")
{
    TunnelSpec before = tunnelWith({1});
    before.peers[0].endpointText = "vpn.example:51820";
    before.peers[0].endpoint = Endpoint{*IpAddress::parse("192.0.2.1"), 51820, 0};
    PeerDelta delta;
    delta.changed.push_back({.publicKey = keyOf(1), .endpointText = "vpn.example:51820", .keepalive = 9});
    CHECK(applied(before, delta)->peers[0].endpoint == before.peers[0].endpoint);
    CHECK(applied(before, delta)->peers[0].keepalive == 9);
    delta.changed[0].endpointText = "other.example:51820";
    CHECK_FALSE(applied(before, delta)->peers[0].endpoint);

    // An address that was looked up is no difference by itself.
    TunnelSpec looked = before.clone();
    looked.peers[0].endpoint.reset();
    CHECK(peerDelta(before, looked)->empty());
}

TEST_CASE("a delta that names a peer twice, or removes one that is not there, is refused")
{
    const TunnelSpec before = tunnelWith({1, 2});
    PeerDelta delta;
    delta.removed = {keyOf(7)};
    CHECK(applied(before, delta).error().code == Errc::NoSuchPeer);
    delta.removed = {keyOf(1), keyOf(1)};
    CHECK(applied(before, delta).error().code == Errc::DuplicatePeer);
    delta.removed = {keyOf(1)};
    delta.changed.push_back({.publicKey = keyOf(1)});
    CHECK(applied(before, delta).error().code == Errc::DuplicatePeer);
    delta.removed.clear();
    delta.changed.push_back({.publicKey = keyOf(1)});
    CHECK(applied(before, delta).error().code == Errc::DuplicatePeer);
}
