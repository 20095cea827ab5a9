// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/devicewriter.h"

#include <algorithm>
#include <arpa/inet.h>
#include <linux/genetlink.h>
#include <linux/wireguard.h>
#include <netinet/in.h>
#include <optional>

namespace adit {

namespace {

using netlink::Bytes;
using netlink::Message;

// The most that a peer takes without AllowedIPs: two nests, two keys, flags, endpoint, keepalive; and one
// AllowedIP.
constexpr std::size_t peerBytes = 2 * 4 + 2 * 36 + 8 + 32 + 8;
constexpr std::size_t allowedIpBytes = 4 + 8 + 20 + 8;

template <typename T>
Bytes bytesOf(const T &value)
{
    return {reinterpret_cast<const std::uint8_t *>(&value), sizeof(value)};
}

void putEndpoint(Message &message, const Endpoint &endpoint)
{
    if (endpoint.address.family() == Family::V4) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(endpoint.port);
        std::memcpy(&address.sin_addr, endpoint.address.bytes().data(), sizeof(address.sin_addr));
        message.put(WGPEER_A_ENDPOINT, bytesOf(address));
    } else {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(endpoint.port);
        address.sin6_scope_id = endpoint.scopeId;
        std::memcpy(&address.sin6_addr, endpoint.address.bytes().data(), sizeof(address.sin6_addr));
        message.put(WGPEER_A_ENDPOINT, bytesOf(address));
    }
}

void putAllowedIp(Message &message, const IpPrefix &prefix)
{
    const std::size_t nest = message.open(0);
    message.putU16(WGALLOWEDIP_A_FAMILY, prefix.address.family() == Family::V4 ? AF_INET : AF_INET6);
    message.putAddress(WGALLOWEDIP_A_IPADDR, prefix.address);
    message.putU8(WGALLOWEDIP_A_CIDR_MASK, prefix.length);
    message.close(nest);
}

std::uint32_t flagsOf(const PeerChange &peer)
{
    std::uint32_t flags = 0;
    if (peer.kind == PeerChange::Kind::Remove)
        flags |= WGPEER_F_REMOVE_ME;
    if (peer.kind == PeerChange::Kind::Update)
        flags |= WGPEER_F_UPDATE_ONLY;
    if (peer.replaceAllowedIps)
        flags |= WGPEER_F_REPLACE_ALLOWEDIPS;
    return flags;
}

/// Fills messages and sends each that is full.
class Writer
{
public:
    Writer(std::uint16_t family, const InterfaceName &name, const SendMessage &send, std::size_t capacity)
        : m_family(family),
          m_name(name),
          m_send(send),
          m_capacity(capacity)
    {
        begin();
    }

    void putDevice(const DeviceChange &change);
    Result<> putPeer(const PeerChange &peer);
    Result<> finish();

private:
    void begin();
    Result<> next();
    void openPeer(const PeerChange &peer, std::uint32_t flags);
    void closePeer();

    std::uint16_t m_family;
    const InterfaceName &m_name;
    const SendMessage &m_send;
    std::size_t m_capacity;
    std::optional<Message> m_message{};
    std::size_t m_peers = 0;
    std::size_t m_peer = 0;
    std::size_t m_allowedIps = 0;
};

void Writer::begin()
{
    m_message.emplace(m_family, std::uint16_t{0}, m_capacity);
    m_message->header(genlmsghdr{WG_CMD_SET_DEVICE, WG_GENL_VERSION, 0});
    m_message->putText(WGDEVICE_A_IFNAME, m_name.text());
    m_peers = 0;
}

Result<> Writer::next()
{
    if (auto sent = finish(); !sent)
        return sent;
    begin();
    return {};
}

Result<> Writer::finish()
{
    m_message->close(m_peers);
    return m_send(*m_message);
}

void Writer::putDevice(const DeviceChange &change)
{
    if (change.replacePeers)
        m_message->putU32(WGDEVICE_A_FLAGS, WGDEVICE_F_REPLACE_PEERS);
    if (change.privateKey)
        m_message->put(WGDEVICE_A_PRIVATE_KEY, change.privateKey->bytes());
    if (change.listenPort)
        m_message->putU16(WGDEVICE_A_LISTEN_PORT, *change.listenPort);
    if (change.fwMark)
        m_message->putU32(WGDEVICE_A_FWMARK, *change.fwMark);
}

void Writer::openPeer(const PeerChange &peer, std::uint32_t flags)
{
    if (m_peers == 0)
        m_peers = m_message->open(WGDEVICE_A_PEERS);
    m_peer = m_message->open(0);
    m_message->put(WGPEER_A_PUBLIC_KEY, peer.publicKey.bytes());
    if (flags != 0)
        m_message->putU32(WGPEER_A_FLAGS, flags);
}

void Writer::closePeer()
{
    m_message->close(m_allowedIps);
    m_message->close(m_peer);
    m_allowedIps = 0;
}

Result<> Writer::putPeer(const PeerChange &peer)
{
    const std::uint32_t flags = flagsOf(peer);
    if (m_message->room() < peerBytes + allowedIpBytes) {
        if (auto sent = next(); !sent)
            return sent;
    }
    openPeer(peer, flags);
    if (peer.presharedKey)
        m_message->put(WGPEER_A_PRESHARED_KEY, peer.presharedKey->bytes());
    if (peer.endpoint)
        putEndpoint(*m_message, *peer.endpoint);
    if (peer.keepalive)
        m_message->putU16(WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL, *peer.keepalive);

    for (const IpPrefix &prefix : peer.allowedIps) {
        if (m_message->room() < allowedIpBytes) {
            closePeer();
            if (auto sent = next(); !sent)
                return sent;
            openPeer(peer, flags & ~std::uint32_t{WGPEER_F_REPLACE_ALLOWEDIPS});
        }
        if (m_allowedIps == 0)
            m_allowedIps = m_message->open(WGPEER_A_ALLOWEDIPS);
        putAllowedIp(*m_message, prefix);
    }
    closePeer();
    return {};
}

} // namespace

Result<> writeDevice(std::uint16_t family, const InterfaceName &name, const DeviceChange &change,
                     const SendMessage &send, std::size_t capacity)
{
    constexpr std::size_t leastCapacity = 512;
    Writer writer(family, name, send, std::max(capacity, leastCapacity));
    writer.putDevice(change);
    for (const PeerChange &peer : change.peers) {
        if (auto put = writer.putPeer(peer); !put)
            return put;
    }
    return writer.finish();
}

} // namespace adit
