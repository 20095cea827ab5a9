// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/counterwatch.h"

namespace adit {

void CounterWatch::remember(const SeriesId &peer, const Baseline &baseline)
{
    if (!peer.peer)
        return;
    Tunnel &tunnel = m_tunnels[peer.tunnel];
    if (!tunnel.looked)
        tunnel.peers.insert_or_assign(*peer.peer, baseline);
}

Traffic CounterWatch::since(const Tunnel &before, const TunnelStatus &status, const PeerStatus &peer) const
{
    const auto found = before.peers.find(peer.publicKey);
    const bool known = found != before.peers.end();
    if (known && found->second.upSince == status.upSince && (before.looked || status.upSince != 0)) {
        const Baseline &then = found->second;
        if (peer.rxBytes >= then.rxBytes && peer.txBytes >= then.txBytes)
            return {peer.rxBytes - then.rxBytes, peer.txBytes - then.txBytes};
        return {peer.rxBytes, peer.txBytes}; // made anew between two looks
    }
    // A new peer of a tunnel that we follow, and an interface that is younger than what we know, began at 0.
    const std::int64_t since = known ? found->second.upSince + 1 : m_begin;
    if (before.looked || (status.upSince != 0 && status.upSince >= since))
        return {peer.rxBytes, peer.txBytes};
    return {};
}

std::vector<CounterWatch::PeerTraffic> CounterWatch::look(const TunnelStatus &status)
{
    Tunnel &tunnel = m_tunnels[status.name];
    std::vector<PeerTraffic> traffic;
    traffic.reserve(status.peers.size());
    std::map<PublicKey, Baseline> now;
    for (const PeerStatus &peer : status.peers) {
        traffic.push_back({peer.publicKey, since(tunnel, status, peer)});
        now.emplace(peer.publicKey, Baseline{status.upSince, peer.rxBytes, peer.txBytes});
    }
    tunnel = {.upSince = status.upSince, .looked = true, .peers = std::move(now)};
    return traffic;
}

void CounterWatch::forget(const InterfaceName &tunnel)
{
    // Kept as "looked": whatever comes under this name from now on is new.
    m_tunnels[tunnel] = {.upSince = 0, .looked = true, .peers = {}};
}

const std::map<PublicKey, Baseline> *CounterWatch::baselines(const InterfaceName &tunnel) const
{
    const auto found = m_tunnels.find(tunnel);
    return found == m_tunnels.end() ? nullptr : &found->second.peers;
}

} // namespace adit
