// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/devicereader.h"
#include "unit/netlink/captured.h"

#include <algorithm>
#include <linux/wireguard.h>
#include <set>
#include <sys/socket.h>

using namespace adit;
using namespace adit::netlink;
using adit::test::captured;

namespace {

bool takeAll(DeviceReader &reader, Bytes bytes)
{
    return eachMessage(bytes, [&](const MessageView &message) {
        return message.type == NLMSG_DONE || reader.take(message);
    });
}

// A key of the captured device: 31 times the same byte, then 0x40.
std::array<std::uint8_t, keyBytes> capturedKey(std::uint8_t byte)
{
    std::array<std::uint8_t, keyBytes> key{};
    key.fill(byte);
    key.back() = 0x40;
    return key;
}

/// A device message with one peer, built attribute by attribute.
struct PeerMessage
{
    PeerMessage()
    {
        message.header(std::uint32_t{WG_CMD_GET_DEVICE | WG_GENL_VERSION << 8});
        m_peers = message.open(WGDEVICE_A_PEERS);
        m_peer = message.open(0);
    }
    bool read(DeviceReader &reader)
    {
        message.close(m_peer);
        message.close(m_peers);
        return takeAll(reader, message.bytes());
    }

    Message message{99, 0};

private:
    std::size_t m_peers = 0;
    std::size_t m_peer = 0;
};

void putAllowedIp(Message &message, std::uint16_t family, std::size_t addressBytes, std::uint8_t length)
{
    const std::size_t list = message.open(WGPEER_A_ALLOWEDIPS);
    const std::size_t element = message.open(0);
    message.putU16(WGALLOWEDIP_A_FAMILY, family);
    message.put(WGALLOWEDIP_A_IPADDR, std::vector<std::uint8_t>(addressBytes));
    message.putU8(WGALLOWEDIP_A_CIDR_MASK, length);
    message.close(element);
    message.close(list);
}

} // namespace

TEST_CASE("a kernel's dump of a device is read with all it tells")
{
    DeviceReader reader;
    REQUIRE(takeAll(reader, captured("device")));
    const DeviceState device = reader.take();
    CHECK(device.privateKey);
    CHECK(device.listenPort == 51820);
    CHECK(device.fwMark == 0xca6c);
    REQUIRE(device.peers.size() == 3);

    const auto peer = [&](std::uint8_t byte) -> const PeerState & {
        const auto key = PublicKey::fromBytes(capturedKey(byte));
        const auto found = std::ranges::find(device.peers, key, &PeerState::publicKey);
        REQUIRE(found != device.peers.end());
        return *found;
    };
    CHECK(peer(2).presharedKey == SecretKey::fromBytes(capturedKey(3)));
    CHECK(peer(2).endpoint == Endpoint{*IpAddress::parse("192.0.2.1"), 51820, 0});
    CHECK(peer(2).keepalive == 25);
    CHECK(peer(2).lastHandshake == 0);
    CHECK(peer(2).allowedIps.size() == 2);
    CHECK_FALSE(peer(4).presharedKey);
    CHECK(peer(4).endpoint == Endpoint{*IpAddress::parse("2001:db8::7"), 65535, 0});
    CHECK(peer(4).allowedIps == std::vector{*IpPrefix::parse("0.0.0.0/0")});
    CHECK_FALSE(peer(5).endpoint);
    CHECK(peer(5).allowedIps.empty());
}

TEST_CASE("a peer that goes on in the next message is one peer")
{
    DeviceReader reader;
    REQUIRE(takeAll(reader, captured("device-continued")));
    const DeviceState device = reader.take();
    REQUIRE(device.peers.size() == 4);
    const auto large = std::ranges::max_element(device.peers, {},
                                                [](const PeerState &peer) { return peer.allowedIps.size(); });
    const auto &allowedIps = large->allowedIps;
    CHECK(allowedIps.size() == 400);
    CHECK(std::ranges::count(allowedIps, *IpPrefix::parse("10.7.1.149/32")) == 1);
}

TEST_CASE("a dump that starts again forgets what came before")
{
    DeviceReader reader;
    REQUIRE(takeAll(reader, captured("device-continued")));
    reader.restart();
    REQUIRE(takeAll(reader, captured("device")));
    CHECK(reader.take().peers.size() == 3);
}

TEST_CASE("promise 18: a device message cut at any byte is read or refused")
{
    const auto bytes = captured("device");
    Bytes rest(bytes);
    const MessageView whole = *nextMessage(rest);
    for (std::size_t length = 0; length < whole.payload.size(); ++length) {
        const std::vector<std::uint8_t> copy(whole.payload.begin(),
                                             whole.payload.begin() + static_cast<std::ptrdiff_t>(length));
        MessageView cut = whole;
        cut.payload = copy;
        DeviceReader reader;
        (void)reader.take(cut);
    }
    MessageView cut = whole;
    cut.payload = whole.payload.first(whole.payload.size() - 1);
    DeviceReader reader;
    CHECK_FALSE(reader.take(cut));
}

TEST_CASE("a device message with any one byte changed is read or refused")
{
    const auto bytes = captured("device");
    for (std::size_t i = 16; i < bytes.size(); ++i) {
        for (const std::uint8_t value : {std::uint8_t{0}, std::uint8_t{0xff}, std::uint8_t{0x7f}}) {
            auto changed = bytes;
            changed[i] = value;
            DeviceReader reader;
            (void)takeAll(reader, changed);
        }
    }
}

TEST_CASE("a peer without a key, or with a key of another length, is refused")
{
    const auto length = GENERATE(0, 31, 33);
    PeerMessage peer;
    if (length != 0)
        peer.message.put(WGPEER_A_PUBLIC_KEY, std::vector<std::uint8_t>(static_cast<std::size_t>(length)));
    DeviceReader reader;
    CHECK_FALSE(peer.read(reader));
}

TEST_CASE("an AllowedIP is taken only when family, address and length agree")
{
    PeerMessage peer;
    peer.message.put(WGPEER_A_PUBLIC_KEY, capturedKey(1));
    DeviceReader reader;
    SECTION("right")
    {
        putAllowedIp(peer.message, AF_INET6, 16, 128);
        CHECK(peer.read(reader));
        CHECK(reader.take().peers.at(0).allowedIps.size() == 1);
    }
    SECTION("too long a prefix")
    {
        putAllowedIp(peer.message, AF_INET, 4, 33);
        CHECK_FALSE(peer.read(reader));
    }
    SECTION("address of the other family")
    {
        putAllowedIp(peer.message, AF_INET6, 4, 24);
        CHECK_FALSE(peer.read(reader));
    }
    SECTION("address of no family")
    {
        putAllowedIp(peer.message, AF_INET, 5, 24);
        CHECK_FALSE(peer.read(reader));
    }
    SECTION("no nesting")
    {
        peer.message.put(WGPEER_A_ALLOWEDIPS, std::vector<std::uint8_t>(7, 1));
        CHECK_FALSE(peer.read(reader));
    }
}

TEST_CASE("an endpoint that is too short, or of no known family, is refused")
{
    std::vector<std::uint8_t> endpoint(GENERATE(1U, 2U, 15U, 16U, 27U));
    endpoint[0] = GENERATE(as<std::uint8_t>{}, std::uint8_t{AF_INET6}, std::uint8_t{AF_UNIX});
    PeerMessage peer;
    peer.message.put(WGPEER_A_PUBLIC_KEY, capturedKey(1));
    peer.message.put(WGPEER_A_ENDPOINT, endpoint);
    DeviceReader reader;
    CHECK_FALSE(peer.read(reader));
}

TEST_CASE("a handshake before 1970 counts as none")
{
    std::vector<std::uint8_t> time(16);
    time[7] = 0x80;
    PeerMessage peer;
    peer.message.put(WGPEER_A_PUBLIC_KEY, capturedKey(1));
    peer.message.put(WGPEER_A_LAST_HANDSHAKE_TIME, time);
    DeviceReader reader;
    REQUIRE(peer.read(reader));
    CHECK(reader.take().peers.at(0).lastHandshake == 0);
}

TEST_CASE("of a dump only the peers that were asked for are taken, and one without a key is refused")
{
    const std::set<PublicKey> only{PublicKey::fromBytes(capturedKey(4))};
    DeviceReader reader(only);
    REQUIRE(takeAll(reader, captured("device")));
    const DeviceState device = reader.take();
    REQUIRE(device.peers.size() == 1);
    CHECK(device.peers[0].publicKey == *only.begin());
    PeerMessage nameless;
    nameless.message.putU16(WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL, 25);
    CHECK_FALSE(nameless.read(reader));
}
