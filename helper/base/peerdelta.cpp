// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/peerdelta.h"

#include <algorithm>
#include <map>

namespace adit {

namespace {

bool sameTunnel(const TunnelSpec &a, const TunnelSpec &b)
{
    return a.name == b.name && a.privateKey == b.privateKey && a.listenPort == b.listenPort &&
           a.fwMark == b.fwMark && a.addresses == b.addresses && a.dnsServers == b.dnsServers &&
           a.dnsDomains == b.dnsDomains && a.mtu == b.mtu && a.table == b.table &&
           a.killSwitch == b.killSwitch && a.routing == b.routing && a.forwarding == b.forwarding &&
           a.dynamicPeers == b.dynamicPeers;
}

bool samePeer(const PeerSpec &a, const PeerSpec &b)
{
    return a.presharedKey == b.presharedKey && a.endpointText == b.endpointText &&
           (!a.endpointText.empty() || a.endpoint == b.endpoint) && a.keepalive == b.keepalive &&
           a.allowedIps == b.allowedIps;
}

} // namespace

std::set<PublicKey> PeerDelta::keys() const
{
    std::set<PublicKey> all(removed.begin(), removed.end());
    for (const PeerSpec &peer : changed)
        all.insert(peer.publicKey);
    return all;
}

std::optional<PeerDelta> peerDelta(const TunnelSpec &before, const TunnelSpec &after)
{
    if (!sameTunnel(before, after))
        return std::nullopt;
    std::set<PublicKey> kept;
    for (const PeerSpec &peer : after.peers)
        kept.insert(peer.publicKey);
    PeerDelta delta;
    auto next = after.peers.begin();
    for (const PeerSpec &peer : before.peers) {
        if (!kept.contains(peer.publicKey)) {
            delta.removed.push_back(peer.publicKey);
            continue;
        }
        if (next == after.peers.end() || next->publicKey != peer.publicKey)
            return std::nullopt;
        if (!samePeer(peer, *next))
            delta.changed.push_back(next->clone());
        ++next;
    }
    for (; next != after.peers.end(); ++next)
        delta.changed.push_back(next->clone());
    return delta;
}

Result<TunnelSpec> applied(const TunnelSpec &before, const PeerDelta &delta)
{
    const std::set<PublicKey> removed(delta.removed.begin(), delta.removed.end());
    std::map<PublicKey, const PeerSpec *> coming;
    for (const PeerSpec &peer : delta.changed) {
        if (removed.contains(peer.publicKey) || !coming.emplace(peer.publicKey, &peer).second)
            return fail(Errc::DuplicatePeer, "peer " + peer.publicKey.shortText());
    }
    if (removed.size() != delta.removed.size())
        return fail(Errc::DuplicatePeer, "peers to remove");

    TunnelSpec after = before.clone();
    std::size_t found = 0;
    std::erase_if(after.peers, [&](const PeerSpec &peer) {
        const bool goes = removed.contains(peer.publicKey);
        found += goes ? 1 : 0;
        return goes;
    });
    if (found != removed.size())
        return fail(Errc::NoSuchPeer, before.name.text());
    for (PeerSpec &peer : after.peers) {
        const auto change = coming.find(peer.publicKey);
        if (change == coming.end())
            continue;
        const auto known = change->second->endpointText == peer.endpointText ? peer.endpoint : std::nullopt;
        peer = change->second->clone();
        if (!peer.endpoint && !peer.endpointText.empty())
            peer.endpoint = known;
        coming.erase(change);
    }
    for (const PeerSpec &peer : delta.changed) {
        if (coming.contains(peer.publicKey))
            after.peers.push_back(peer.clone());
    }
    return after;
}

} // namespace adit
