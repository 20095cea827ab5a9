// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/devicereader.h"

#include <algorithm>
#include <arpa/inet.h>
#include <linux/genetlink.h>
#include <linux/wireguard.h>
#include <netinet/in.h>

namespace adit {

namespace {

using netlink::Attribute;
using netlink::Bytes;

// The kernel tells "no key" as zeros.
bool readSecret(const Attribute &attribute, std::optional<SecretKey> &out)
{
    auto key = SecretKey::fromAny(attribute.data);
    if (!key)
        return false;
    out.reset();
    if (!key->isZero())
        out.emplace(std::move(*key));
    return true;
}

bool readEndpoint(Bytes bytes, std::optional<Endpoint> &out)
{
    sa_family_t family = 0;
    if (bytes.size() < sizeof(family))
        return false;
    std::memcpy(&family, bytes.data(), sizeof(family));
    if (family == AF_INET && bytes.size() >= sizeof(sockaddr_in)) {
        sockaddr_in address{};
        std::memcpy(&address, bytes.data(), sizeof(address));
        const auto raw = bytes.subspan(offsetof(sockaddr_in, sin_addr), sizeof(in_addr));
        out = Endpoint{*IpAddress::fromBytes(raw), ntohs(address.sin_port), 0};
        return true;
    }
    if (family == AF_INET6 && bytes.size() >= sizeof(sockaddr_in6)) {
        sockaddr_in6 address{};
        std::memcpy(&address, bytes.data(), sizeof(address));
        out = Endpoint{*IpAddress::fromBytes(address.sin6_addr.s6_addr), ntohs(address.sin6_port),
                       address.sin6_scope_id};
        return true;
    }
    return false;
}

bool readHandshake(Bytes bytes, std::int64_t &out)
{
    // struct __kernel_timespec: seconds and nanoseconds, 64 bits each.
    if (bytes.size() != 2 * sizeof(std::int64_t))
        return false;
    std::memcpy(&out, bytes.data(), sizeof(out));
    out = std::max<std::int64_t>(out, 0);
    return true;
}

bool readAllowedIp(Bytes bytes, std::vector<IpPrefix> &out)
{
    std::uint16_t family = 0;
    std::optional<IpAddress> address;
    std::uint8_t length = 0;
    const bool whole = netlink::eachAttribute(bytes, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case WGALLOWEDIP_A_FAMILY: return attribute.read(family);
        case WGALLOWEDIP_A_IPADDR: return attribute.read(address.emplace());
        case WGALLOWEDIP_A_CIDR_MASK: return attribute.read(length);
        default: return true;
        }
    });
    if (!whole || !address || family != (address->family() == Family::V4 ? AF_INET : AF_INET6))
        return false;
    const auto prefix = IpPrefix::from(*address, length);
    if (prefix)
        out.push_back(*prefix);
    return prefix.has_value();
}

bool readAllowedIps(Bytes bytes, std::vector<IpPrefix> &out)
{
    return netlink::eachAttribute(
        bytes, [&](const Attribute &attribute) { return readAllowedIp(attribute.data, out); });
}

bool readPublicKey(const Attribute &attribute, std::optional<PublicKey> &out)
{
    const auto key = PublicKey::fromAny(attribute.data);
    if (key)
        out = *key;
    return key.has_value();
}

} // namespace

bool DeviceReader::take(const netlink::MessageView &message)
{
    Bytes rest = message.payload;
    genlmsghdr header{};
    if (!netlink::takeHeader(rest, header) || header.cmd != WG_CMD_GET_DEVICE)
        return false;
    return netlink::eachAttribute(rest, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case WGDEVICE_A_PRIVATE_KEY: return readSecret(attribute, m_device.privateKey);
        case WGDEVICE_A_LISTEN_PORT: return attribute.read(m_device.listenPort);
        case WGDEVICE_A_FWMARK: return attribute.read(m_device.fwMark);
        case WGDEVICE_A_PEERS:
            return netlink::eachAttribute(attribute.data,
                                          [&](const Attribute &peer) { return takePeer(peer.data); });
        default: return true;
        }
    });
}

// A peer whose key cannot be read is left to takePeer(), which refuses it.
bool DeviceReader::isAskedFor(Bytes peer) const
{
    if (m_only == nullptr)
        return true;
    bool asked = true;
    netlink::eachAttribute(peer, [&](const Attribute &attribute) {
        std::optional<PublicKey> key;
        if (attribute.type != WGPEER_A_PUBLIC_KEY || !readPublicKey(attribute, key))
            return true;
        asked = m_only->contains(*key);
        return false; // the rest of it does not matter
    });
    return asked;
}

bool DeviceReader::takePeer(Bytes bytes)
{
    if (!isAskedFor(bytes))
        return true;
    PeerState peer;
    std::optional<PublicKey> publicKey;
    const bool whole = netlink::eachAttribute(bytes, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case WGPEER_A_PUBLIC_KEY: return readPublicKey(attribute, publicKey);
        case WGPEER_A_PRESHARED_KEY: return readSecret(attribute, peer.presharedKey);
        case WGPEER_A_ENDPOINT: return readEndpoint(attribute.data, peer.endpoint);
        case WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL: return attribute.read(peer.keepalive);
        case WGPEER_A_LAST_HANDSHAKE_TIME: return readHandshake(attribute.data, peer.lastHandshake);
        case WGPEER_A_RX_BYTES: return attribute.read(peer.rxBytes);
        case WGPEER_A_TX_BYTES: return attribute.read(peer.txBytes);
        case WGPEER_A_ALLOWEDIPS: return readAllowedIps(attribute.data, peer.allowedIps);
        default: return true;
        }
    });
    if (!whole || !publicKey)
        return false;
    peer.publicKey = *publicKey;

    auto &peers = m_device.peers;
    if (!peers.empty() && peers.back().publicKey == peer.publicKey) {
        auto &known = peers.back().allowedIps;
        known.insert(known.end(), peer.allowedIps.begin(), peer.allowedIps.end());
    } else {
        peers.push_back(std::move(peer));
    }
    return true;
}

} // namespace adit
