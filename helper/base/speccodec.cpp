// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/speccodec.h"

#include <array>
#include <sodium.h>

namespace adit {

namespace {

// Smallest encoded sizes, so that a count cannot promise more than the bytes hold.
constexpr std::size_t leastPrefix = 6;
constexpr std::size_t leastAddress = 5;
constexpr std::size_t leastText = 4;
constexpr std::size_t leastPeer = keyBytes + 12;

enum class Endpoints { AsResolved, AsWritten };

template <typename Range, typename Put>
void putAll(ByteWriter &out, const Range &range, Put put)
{
    out.u32(static_cast<std::uint32_t>(range.size()));
    for (const auto &element : range)
        put(element);
}

template <typename Get>
auto getAll(ByteReader &in, std::size_t least, Get get)
{
    std::vector<decltype(get())> result;
    const std::uint32_t count = in.count(least);
    result.reserve(count);
    for (std::uint32_t i = 0; i < count && in.ok(); ++i)
        result.push_back(get());
    return result;
}

void putPeer(ByteWriter &out, const PeerSpec &peer, Endpoints endpoints)
{
    out.key(peer.publicKey.bytes());
    out.u8(peer.presharedKey ? 1 : 0);
    if (peer.presharedKey)
        out.key(peer.presharedKey->bytes());
    // As written is enough for the fingerprint; a numeric endpoint is its own text.
    const bool resolved = peer.endpoint && endpoints == Endpoints::AsResolved;
    out.u8(resolved ? 1 : 0);
    if (resolved)
        out.endpoint(*peer.endpoint);
    out.text(peer.endpointText);
    out.u16(peer.keepalive);
    putAll(out, peer.allowedIps, [&](const IpPrefix &p) { out.prefix(p); });
}

PeerSpec getPeer(ByteReader &in)
{
    PeerSpec peer;
    peer.publicKey = in.publicKey();
    if (in.u8() != 0)
        peer.presharedKey = in.secretKey();
    if (in.u8() != 0)
        peer.endpoint = in.endpoint();
    peer.endpointText = in.text();
    peer.keepalive = in.u16();
    peer.allowedIps = getAll(in, leastPrefix, [&] { return in.prefix(); });
    return peer;
}

void put(ByteWriter &out, const TunnelSpec &spec, Endpoints endpoints)
{
    out.text(spec.name.text());
    out.key(spec.privateKey.bytes());
    out.u16(spec.listenPort);
    out.u32(spec.fwMark);
    putAll(out, spec.addresses, [&](const IpPrefix &p) { out.prefix(p); });
    putAll(out, spec.dnsServers, [&](const IpAddress &a) { out.address(a); });
    putAll(out, spec.dnsDomains, [&](const std::string &d) { out.text(d); });
    out.u16(spec.mtu);
    out.u32(static_cast<std::uint32_t>(spec.table.kind));
    out.u32(spec.table.id);
    out.u32(static_cast<std::uint32_t>(spec.killSwitch));
    out.u32(static_cast<std::uint32_t>(spec.routing));
    out.u32(static_cast<std::uint32_t>(spec.forwarding));
    out.u8(spec.dynamicPeers ? 1 : 0);
    putAll(out, spec.peers, [&](const PeerSpec &p) { putPeer(out, p, endpoints); });
}

} // namespace

void encode(ByteWriter &out, const TunnelSpec &spec)
{
    put(out, spec, Endpoints::AsResolved);
}

std::optional<TunnelSpec> decodeTunnelSpec(ByteReader &in)
{
    const auto name = InterfaceName::from(in.text());
    if (!name)
        return std::nullopt;
    TunnelSpec spec{.name = *name, .privateKey = in.secretKey()};
    spec.listenPort = in.u16();
    spec.fwMark = in.u32();
    spec.addresses = getAll(in, leastPrefix, [&] { return in.prefix(); });
    spec.dnsServers = getAll(in, leastAddress, [&] { return in.address(); });
    spec.dnsDomains = getAll(in, leastText, [&] { return in.text(); });
    spec.mtu = in.u16();
    spec.table.kind = static_cast<RouteTable::Kind>(in.u32());
    spec.table.id = in.u32();
    spec.killSwitch = static_cast<KillSwitch>(in.u32());
    spec.routing = static_cast<RoutingMode>(in.u32());
    spec.forwarding = static_cast<Forwarding>(in.u32());
    spec.dynamicPeers = in.u8() != 0;
    spec.peers = getAll(in, leastPeer, [&] { return getPeer(in); });
    if (!in.ok())
        return std::nullopt;
    return spec;
}

std::string fingerprint(const TunnelSpec &spec)
{
    ByteWriter out;
    put(out, spec, Endpoints::AsWritten);
    std::array<std::uint8_t, 32> digest{};
    crypto_generichash(digest.data(), digest.size(), out.bytes().data(), out.bytes().size(), nullptr, 0);
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

} // namespace adit
