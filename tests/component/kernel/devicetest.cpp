// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What every WireGuardDevice does, run against the kernel and against a userspace program alike. What was
// written must be what the device says, and what wg(8) says.
#include "component/kernel/ownnamespace.h"
#include "component/kernel/testdevice.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

PublicKey newPeerKey()
{
    return SecretKey::generatePrivate().publicKey();
}

IpPrefix prefixOf(const std::string &text)
{
    const auto prefix = IpPrefix::parse(text);
    REQUIRE(prefix);
    return *prefix;
}

Endpoint endpointOf(const char *address, std::uint16_t port)
{
    return {*IpAddress::parse(address), port, 0};
}

PeerChange peerWith(const PublicKey &key, const std::vector<std::string> &allowedIps)
{
    PeerChange peer;
    peer.publicKey = key;
    peer.replaceAllowedIps = true;
    std::ranges::transform(allowedIps, std::back_inserter(peer.allowedIps), prefixOf);
    return peer;
}

DeviceChange changeOf(PeerChange peer)
{
    DeviceChange change;
    change.peers.push_back(std::move(peer));
    return change;
}

/// The device as `change` makes it of nothing.
DeviceText expectedOf(const DeviceChange &change)
{
    DeviceState state;
    state.privateKey = clone(change.privateKey);
    state.listenPort = change.listenPort.value_or(0);
    state.fwMark = change.fwMark.value_or(0);
    for (const PeerChange &peer : change.peers) {
        PeerState &told = state.peers.emplace_back();
        told.publicKey = peer.publicKey;
        told.presharedKey = clone(peer.presharedKey);
        told.endpoint = peer.endpoint;
        told.keepalive = peer.keepalive.value_or(0);
        told.allowedIps = peer.allowedIps;
    }
    return textOf(state);
}

void checkDevice(TestDevice &device, const DeviceText &expected)
{
    CHECK(textOf(device.state()) == expected);
    CHECK(textFromWg(device.name()) == expected);
}

std::string address(const char *head, unsigned number)
{
    return head + std::to_string(number / 250) + '.' + std::to_string(number % 250);
}

/// A device with a key, a port, and `peers` peers of `allowedIpsEach` AllowedIPs.
DeviceChange largeDevice(unsigned peers, unsigned allowedIpsEach)
{
    DeviceChange change;
    change.privateKey = SecretKey::generatePrivate();
    change.listenPort = 51820;
    change.replacePeers = true;
    for (unsigned i = 0; i < peers; ++i) {
        std::vector<std::string> allowedIps;
        for (unsigned j = 0; j < allowedIpsEach; ++j)
            allowedIps.push_back(address("10.", i) + '.' + std::to_string(j) + "/32");
        PeerChange peer = peerWith(newPeerKey(), allowedIps);
        peer.presharedKey = SecretKey::generatePreshared();
        peer.endpoint = Endpoint{*IpAddress::parse(address("192.0.", i)), 51820, 0};
        peer.keepalive = 25;
        change.peers.push_back(std::move(peer));
    }
    return change;
}

} // namespace

TEST_CASE("a device tells what was written to it", "[device]")
{
    TestDevice device;
    DeviceChange change;
    change.privateKey = SecretKey::generatePrivate();
    change.listenPort = 51821;
    change.fwMark = 0xca6c;
    PeerChange first = peerWith(newPeerKey(), {"10.0.0.2/32", "192.168.7.0/24", "fd00::/48", "0.0.0.0/0"});
    first.endpoint = endpointOf("192.0.2.1", 51820);
    first.presharedKey = SecretKey::generatePreshared();
    first.keepalive = 25;
    PeerChange second = peerWith(newPeerKey(), {"::/0"});
    second.endpoint = endpointOf("2001:db8::7", 65535);
    change.peers.push_back(std::move(first));
    change.peers.push_back(std::move(second));
    change.peers.push_back(peerWith(newPeerKey(), {}));
    device.write(change);
    checkDevice(device, expectedOf(change));
}

TEST_CASE("an empty device has neither key nor peers", "[device]")
{
    TestDevice device;
    const DeviceState state = device.state();
    CHECK_FALSE(state.privateKey);
    CHECK(state.peers.empty());
    CHECK(state.fwMark == 0);
}

TEST_CASE("what is not given stays as it is", "[device]")
{
    TestDevice device;
    const DeviceChange change = largeDevice(3, 2);
    device.write(change);
    DeviceChange next;
    next.fwMark = 7;
    device.write(next);
    device.write(DeviceChange{});
    DeviceChange expected = change.clone();
    expected.fwMark = 7;
    checkDevice(device, expectedOf(expected));
}

TEST_CASE("the private key, the port and the mark of a device with peers can be changed", "[device]")
{
    TestDevice device;
    DeviceChange change = largeDevice(2, 1);
    device.write(change);
    DeviceChange next;
    next.privateKey = SecretKey::generatePrivate();
    next.listenPort = 51999;
    next.fwMark = 1;
    device.write(next);
    change.privateKey = clone(next.privateKey);
    change.listenPort = 51999;
    change.fwMark = 1;
    checkDevice(device, expectedOf(change));
    next.fwMark = 0;
    device.write(next);
    CHECK(device.state().fwMark == 0);
}

TEST_CASE("a preshared key can be set and taken away", "[device]")
{
    TestDevice device;
    PeerChange peer = peerWith(newPeerKey(), {"10.0.0.2/32"});
    peer.presharedKey = SecretKey::generatePreshared();
    device.write(changeOf(peer.clone()));
    CHECK(device.state().peers.at(0).presharedKey == peer.presharedKey);

    PeerChange without;
    without.publicKey = peer.publicKey;
    without.presharedKey = SecretKey::fromBytes(std::array<std::uint8_t, keyBytes>{});
    device.write(changeOf(std::move(without)));
    peer.presharedKey.reset();
    CHECK_FALSE(device.state().peers.at(0).presharedKey);
    CHECK(device.state().peers.at(0).allowedIps == peer.allowedIps);
}

TEST_CASE("an endpoint changes between the families, and a keepalive is switched off", "[device]")
{
    TestDevice device;
    PeerChange peer = peerWith(newPeerKey(), {"10.0.0.2/32"});
    peer.keepalive = 25;
    for (const Endpoint &endpoint :
         {endpointOf("192.0.2.1", 1), endpointOf("2001:db8::1", 2), endpointOf("192.0.2.9", 65535)}) {
        peer.endpoint = endpoint;
        device.write(changeOf(peer.clone()));
        CHECK(device.state().peers.at(0).endpoint == endpoint);
    }
    CHECK(device.state().peers.at(0).keepalive == 25);
    peer.keepalive = 0;
    device.write(changeOf(peer.clone()));
    CHECK(device.state().peers.at(0).keepalive == 0);
}

TEST_CASE("an AllowedIP moves to the peer that names it last", "[device]")
{
    TestDevice device;
    const PublicKey first = newPeerKey();
    const PublicKey second = newPeerKey();
    DeviceChange change;
    change.peers.push_back(peerWith(first, {"10.0.0.2/32", "10.0.0.3/32"}));
    change.peers.push_back(peerWith(second, {}));
    device.write(change);
    device.write(changeOf(peerWith(second, {"10.0.0.3/32"})));

    DeviceChange expected;
    expected.peers.push_back(peerWith(first, {"10.0.0.2/32"}));
    expected.peers.push_back(peerWith(second, {"10.0.0.3/32"}));
    const DeviceText wanted = expectedOf(expected);
    DeviceText told = textOf(device.state());
    CHECK(told[first.toBase64()] == wanted.at(first.toBase64()));
    CHECK(told[second.toBase64()] == wanted.at(second.toBase64()));
}

TEST_CASE("AllowedIPs are added or replaced, as the change says", "[device]")
{
    TestDevice device;
    const PublicKey key = newPeerKey();
    device.write(changeOf(peerWith(key, {"10.0.0.2/32"})));
    PeerChange more = peerWith(key, {"10.0.0.3/32"});
    more.replaceAllowedIps = false;
    device.write(changeOf(std::move(more)));
    CHECK(device.state().peers.at(0).allowedIps.size() == 2);
    device.write(changeOf(peerWith(key, {"fd00::/64"})));
    CHECK(device.state().peers.at(0).allowedIps == std::vector{prefixOf("fd00::/64")});
    device.write(changeOf(peerWith(key, {})));
    CHECK(device.state().peers.at(0).allowedIps.empty());
}

TEST_CASE("one peer of three is removed, and one that is not there is neither changed nor made", "[device]")
{
    TestDevice device;
    DeviceChange change = largeDevice(3, 1);
    device.write(change);
    PeerChange gone;
    gone.publicKey = change.peers.at(1).publicKey;
    gone.kind = PeerChange::Kind::Remove;
    device.write(changeOf(gone.clone()));
    device.write(changeOf(std::move(gone)));
    PeerChange unknown = peerWith(newPeerKey(), {"10.99.0.1/32"});
    unknown.kind = PeerChange::Kind::Update;
    device.write(changeOf(std::move(unknown)));
    change.peers.erase(change.peers.begin() + 1);
    checkDevice(device, expectedOf(change));
}

TEST_CASE("replacing the peers leaves those that are named", "[device]")
{
    TestDevice device;
    device.write(largeDevice(20, 1));
    DeviceChange next = largeDevice(5, 3);
    device.write(next);
    checkDevice(device, expectedOf(next));
}

TEST_CASE("a thousand peers with ten thousand AllowedIPs come back whole", "[device]")
{
    TestDevice device;
    const DeviceChange change = largeDevice(1000, 10);
    device.write(change);
    checkDevice(device, expectedOf(change));
}

TEST_CASE("one peer with thousands of AllowedIPs comes back as one peer", "[device]")
{
    TestDevice device;
    DeviceChange change = largeDevice(3, 1);
    for (unsigned i = 0; i < 5000; ++i)
        change.peers.at(1).allowedIps.push_back(prefixOf(address("172.16.", i) + "/32"));
    for (unsigned i = 0; i < 5000; ++i)
        change.peers.at(1).allowedIps.push_back(prefixOf("fd00::" + std::to_string(i) + "/128"));
    device.write(change);
    checkDevice(device, expectedOf(change));
}

TEST_CASE("one peer of a thousand is changed and the others stay as they are", "[device]")
{
    TestDevice device;
    DeviceChange change = largeDevice(1000, 10);
    device.write(change);
    PeerChange &peer = change.peers.at(500);
    peer.endpoint = endpointOf("2001:db8::500", 500);
    peer.presharedKey = SecretKey::generatePreshared();
    peer.allowedIps = {prefixOf("fd00:500::/64")};
    peer.kind = PeerChange::Kind::Update;
    device.write(changeOf(peer.clone()));
    checkDevice(device, expectedOf(change));
}

TEST_CASE("a device that does not exist, or is none, is not up", "[device]")
{
    TestDevice device;
    run("ip link add port0 type veth peer name port1");
    const auto name = *InterfaceName::from(GENERATE(as<std::string>{}, "nothing0", "port0"));
    const auto read = device.device().read(name);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Errc::NotUp);
    const auto written = device.device().write(name, largeDevice(1, 1));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Errc::NotUp);
    run("ip link delete port0");
}

TEST_CASE("a device that vanished is not up", "[device]")
{
    TestDevice device;
    const auto link = device.kernel().link(device.name());
    REQUIRE((link && *link));
    REQUIRE(device.kernel().deleteLink((*link)->index));
    // A program needs a moment to see that its interface went.
    Result<DeviceState> read = device.device().read(device.name());
    for (int i = 0; i < 200 && read; ++i) {
        usleep(10'000);
        read = device.device().read(device.name());
    }
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Errc::NotUp);
}
