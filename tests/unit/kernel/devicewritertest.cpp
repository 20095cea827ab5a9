// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/devicewriter.h"
#include "support/catch.h"

#include <algorithm>
#include <cerrno>
#include <linux/genetlink.h>
#include <linux/wireguard.h>
#include <sys/socket.h>

using namespace adit;
using namespace adit::netlink;

namespace {

/// One peer as one message names it.
struct Fragment
{
    std::size_t message = 0;
    PublicKey key{};
    std::uint32_t flags = 0;
    bool hasEndpoint = false;
    bool hasPresharedKey = false;
    std::vector<IpPrefix> allowedIps{};
};

/// What a change became: the fragments in order, and what the messages say of the device.
struct Written
{
    std::size_t messages = 0;
    std::size_t largest = 0;
    std::vector<std::uint32_t> deviceFlags{};
    std::size_t privateKeys = 0;
    std::vector<Fragment> fragments{};
};

IpPrefix allowedIpOf(Bytes bytes)
{
    IpPrefix prefix;
    std::uint16_t family = 0;
    REQUIRE(eachAttribute(bytes, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case WGALLOWEDIP_A_FAMILY: return attribute.read(family);
        case WGALLOWEDIP_A_IPADDR: return attribute.read(prefix.address);
        case WGALLOWEDIP_A_CIDR_MASK: return attribute.read(prefix.length);
        default: return false;
        }
    }));
    CHECK(family == (prefix.address.family() == Family::V4 ? AF_INET : AF_INET6));
    return prefix;
}

Fragment fragmentOf(Bytes bytes)
{
    Fragment fragment;
    REQUIRE(eachAttribute(bytes, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case WGPEER_A_PUBLIC_KEY: fragment.key = *PublicKey::fromAny(attribute.data); return true;
        case WGPEER_A_FLAGS: return attribute.read(fragment.flags);
        case WGPEER_A_ENDPOINT: return fragment.hasEndpoint = true;
        case WGPEER_A_PRESHARED_KEY: return fragment.hasPresharedKey = true;
        case WGPEER_A_ALLOWEDIPS:
            return eachAttribute(attribute.data, [&](const Attribute &element) {
                fragment.allowedIps.push_back(allowedIpOf(element.data));
                return true;
            });
        default: return true;
        }
    }));
    return fragment;
}

void readInto(Written &written, const Message &message)
{
    Bytes rest = message.bytes();
    const auto view = nextMessage(rest);
    REQUIRE((view && rest.empty() && message.whole()));
    Bytes payload = view->payload;
    genlmsghdr header{};
    REQUIRE(takeHeader(payload, header));
    CHECK(header.cmd == WG_CMD_SET_DEVICE);
    std::string name;
    std::uint32_t flags = 0;
    REQUIRE(eachAttribute(payload, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case WGDEVICE_A_IFNAME: return attribute.read(name);
        case WGDEVICE_A_FLAGS: return attribute.read(flags);
        case WGDEVICE_A_PRIVATE_KEY: ++written.privateKeys; return true;
        case WGDEVICE_A_PEERS:
            return eachAttribute(attribute.data, [&](const Attribute &peer) {
                written.fragments.push_back(fragmentOf(peer.data));
                written.fragments.back().message = written.messages;
                return true;
            });
        default: return true;
        }
    }));
    CHECK(name == "tunnel0");
    written.deviceFlags.push_back(flags);
    written.largest = std::max(written.largest, message.bytes().size());
    ++written.messages;
}

Written write(const DeviceChange &change, std::size_t capacity = deviceMessageBytes)
{
    Written written;
    const auto send = [&](Message &message) -> Result<> {
        readInto(written, message);
        return {};
    };
    REQUIRE(writeDevice(99, *InterfaceName::from("tunnel0"), change, send, capacity));
    return written;
}

PeerChange peerWith(unsigned allowedIps)
{
    PeerChange peer;
    peer.publicKey = SecretKey::generatePrivate().publicKey();
    peer.presharedKey = SecretKey::generatePreshared();
    peer.endpoint = Endpoint{*IpAddress::parse("2001:db8::1"), 51820, 0};
    peer.keepalive = 25;
    peer.replaceAllowedIps = true;
    for (unsigned i = 0; i < allowedIps; ++i) {
        const std::string text = std::to_string(i / 250) + '.' + std::to_string(i % 250) + ".0/24";
        peer.allowedIps.push_back(
            *IpPrefix::parse(i % 3 == 0 ? "fd00:" + std::to_string(i) + "::/32" : "10." + text));
    }
    return peer;
}

} // namespace

TEST_CASE("an empty change is one message that only names the device")
{
    const Written written = write({});
    CHECK(written.messages == 1);
    CHECK(written.fragments.empty());
    CHECK(written.deviceFlags == std::vector{0U});
}

TEST_CASE("a change of any size arrives whole, in messages that are full but never overfull")
{
    const std::size_t capacity = GENERATE(as<std::size_t>{}, 512, 600, 4096, 32768);
    DeviceChange change;
    change.privateKey = SecretKey::generatePrivate();
    change.replacePeers = true;
    for (const unsigned count : {0U, 1U, 2000U, 0U, 7U, 8U, 9U, 300U, 0U})
        change.peers.push_back(peerWith(count));
    const Written written = write(change, capacity);

    CHECK(written.largest <= capacity);
    CHECK(written.messages >= 2);
    CHECK(written.privateKeys == 1);
    CHECK(written.deviceFlags.front() == WGDEVICE_F_REPLACE_PEERS);
    CHECK(std::ranges::count(written.deviceFlags, 0U) == static_cast<long>(written.messages) - 1);

    std::vector<PeerChange> joined;
    for (const Fragment &fragment : written.fragments) {
        const bool continues = !joined.empty() && joined.back().publicKey == fragment.key;
        // What replaces, and what needs to be said once, is in the first fragment only.
        CHECK(fragment.flags == (continues ? 0U : std::uint32_t{WGPEER_F_REPLACE_ALLOWEDIPS}));
        CHECK(fragment.hasEndpoint == !continues);
        CHECK(fragment.hasPresharedKey == !continues);
        if (!continues)
            joined.emplace_back().publicKey = fragment.key;
        auto &allowedIps = joined.back().allowedIps;
        allowedIps.insert(allowedIps.end(), fragment.allowedIps.begin(), fragment.allowedIps.end());
    }
    REQUIRE(joined.size() == change.peers.size());
    for (std::size_t i = 0; i < joined.size(); ++i) {
        CHECK(joined[i].publicKey == change.peers[i].publicKey);
        CHECK(joined[i].allowedIps == change.peers[i].allowedIps);
    }
}

TEST_CASE("a peer that may only be updated is never made by its continuation")
{
    DeviceChange change;
    change.peers.push_back(peerWith(100));
    change.peers.front().kind = PeerChange::Kind::Update;
    const Written written = write(change, 512);
    REQUIRE(written.fragments.size() > 2);
    CHECK(written.fragments.front().flags == (WGPEER_F_UPDATE_ONLY | WGPEER_F_REPLACE_ALLOWEDIPS));
    for (std::size_t i = 1; i < written.fragments.size(); ++i)
        CHECK(written.fragments[i].flags == WGPEER_F_UPDATE_ONLY);
}

TEST_CASE("a removal and an addition carry no flag that replaces")
{
    DeviceChange change;
    change.peers.push_back(peerWith(1));
    change.peers.front().replaceAllowedIps = false;
    PeerChange &gone = change.peers.emplace_back();
    gone.publicKey = SecretKey::generatePrivate().publicKey();
    gone.kind = PeerChange::Kind::Remove;
    const Written written = write(change);
    REQUIRE(written.fragments.size() == 2);
    CHECK(written.fragments[0].flags == 0);
    CHECK(written.fragments[1].flags == WGPEER_F_REMOVE_ME);
}

TEST_CASE("nothing is sent after a message was refused")
{
    DeviceChange change;
    change.peers.push_back(peerWith(500));
    int sent = 0;
    const auto send = [&](Message &) -> Result<> {
        if (++sent == 2)
            return fail(Errc::KernelRefused, "tunnel0", ENOMEM);
        return {};
    };
    const auto written = writeDevice(99, *InterfaceName::from("tunnel0"), change, send, 512);
    REQUIRE_FALSE(written);
    CHECK(written.error().sysErrno == ENOMEM);
    CHECK(sent == 2);
}
