// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/reresolver.h"

#include "agent/steadyclock.h"

#include <QPointer>

#include <algorithm>
#include <ctime>

namespace adit {

namespace {

// Past the rekey after 120 s, with time for a few attempts, and before the session is refused after 180 s.
constexpr std::int64_t silentAfterSeconds = 135;

std::map<PublicKey, const PeerStatus *> statusByKey(const TunnelStatus &status)
{
    std::map<PublicKey, const PeerStatus *> map;
    for (const PeerStatus &peer : status.peers)
        map.emplace(peer.publicKey, &peer);
    return map;
}

} // namespace

std::vector<NamedPeer> namedPeers(const FleetTunnel &tunnel)
{
    std::vector<NamedPeer> peers;
    if (tunnel.status.state != LinkState::Up || !tunnel.profile || !tunnel.profile->tunnel)
        return peers;
    for (const Peer &peer : tunnel.profile->tunnel->peers) {
        if (peer.endpoint && !peer.endpoint->literal())
            peers.push_back({peer.publicKey, *peer.endpoint});
    }
    return peers;
}

std::vector<NamedPeer> silentPeers(const FleetTunnel &tunnel, std::int64_t wallClock)
{
    auto peers = namedPeers(tunnel);
    if (peers.empty())
        return peers;
    const auto byKey = statusByKey(tunnel.status);
    std::erase_if(peers, [&](const NamedPeer &peer) {
        const auto status = byKey.find(peer.key);
        if (status == byKey.end()) // not a peer of what runs
            return true;
        const auto heard = std::max(status->second->lastHandshake, tunnel.status.upSince);
        return wallClock - heard <= silentAfterSeconds;
    });
    return peers;
}

ReResolver::ReResolver(Fleet &fleet, HelperClient &helper, EndpointResolver &resolver,
                       const SystemEvents &events, Clock steady)
    : m_fleet(fleet),
      m_helper(helper),
      m_resolver(resolver),
      m_steady(steady ? std::move(steady) : Clock(&steadyNow))
{
    connect(&fleet, &Fleet::looked, this, [this] { look(); });
    connect(&events, &SystemEvents::resumed, this, &ReResolver::networkChanged);
    connect(&events, &SystemEvents::defaultRouteChanged, this, &ReResolver::networkChanged);
}

void ReResolver::networkChanged()
{
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        if (!namedPeers(tunnel).empty())
            m_lookups[tunnel.name].isWanted = true;
    }
    look();
}

void ReResolver::look()
{
    // What is not up any more begins anew when it comes up.
    std::erase_if(m_lookups, [this](const auto &entry) {
        const FleetTunnel *tunnel = m_fleet.find(entry.first);
        return tunnel == nullptr || tunnel->status.state != LinkState::Up;
    });
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        if (tunnel.status.state == LinkState::Up)
            consider(tunnel);
    }
}

void ReResolver::consider(const FleetTunnel &tunnel)
{
    Lookup &lookup = m_lookups[tunnel.name];
    const auto isWithin = [&](std::chrono::seconds interval) {
        return lookup.last && m_steady() - *lookup.last < interval;
    };
    if (lookup.isUnderWay || isWithin(shortestInterval))
        return;
    if (lookup.isWanted)
        return lookUp(tunnel, namedPeers(tunnel));
    if (tunnel.assessment.idle && isWithin(idleInterval))
        return;
    if (auto peers = silentPeers(tunnel, std::time(nullptr)); !peers.empty())
        lookUp(tunnel, std::move(peers));
}

void ReResolver::lookUp(const FleetTunnel &tunnel, std::vector<NamedPeer> peers)
{
    Lookup &lookup = m_lookups[tunnel.name];
    lookup.last = m_steady();
    lookup.isUnderWay = true;
    std::vector<EndpointName> names;
    names.reserve(peers.size());
    for (const NamedPeer &peer : peers)
        names.push_back(peer.name);
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    m_resolver.resolve(std::move(names), [self = QPointer(this), this, name = tunnel.name,
                                          peers = std::move(peers)](const Resolution &resolution) {
        if (self)
            found(name, peers, resolution);
    });
}

void ReResolver::found(const InterfaceName &name, const std::vector<NamedPeer> &peers,
                       const Resolution &resolution)
{
    const auto lookup = m_lookups.find(name);
    const FleetTunnel *tunnel = m_fleet.find(name);
    if (lookup == m_lookups.end() || tunnel == nullptr || tunnel->status.state != LinkState::Up)
        return; // it went down meanwhile
    lookup->second.isUnderWay = false;
    // A network that just came may not answer yet: then it is tried again.
    lookup->second.isWanted = lookup->second.isWanted && !resolution.missing.empty();
    const auto byKey = statusByKey(tunnel->status);
    for (const NamedPeer &peer : peers) {
        const auto address = resolution.found.find(peer.name);
        const auto status = byKey.find(peer.key);
        if (address == resolution.found.end() || status == byKey.end() ||
            status->second->endpoint == address->second)
            continue;
        // A refusal needs no words: the next look finds the peer as silent as before.
        m_helper.setEndpoint(name, {peer.key, address->second}, Interaction::Forbid, [](const Result<> &) {});
    }
}

} // namespace adit
