// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/compile.h"

#include <algorithm>
#include <set>

namespace adit {

namespace {

// The kernel refuses an address that is already there, so what stands twice in the file counts once.
template <typename T>
std::vector<T> withoutRepeats(const std::vector<T> &values)
{
    std::set<T> seen;
    std::vector<T> result;
    for (const T &value : values) {
        if (seen.insert(value).second)
            result.push_back(value);
    }
    return result;
}

std::optional<Endpoint> address(const EndpointName &name, const ResolvedEndpoints &resolved)
{
    if (const auto literal = name.literal())
        return literal;
    const auto found = resolved.find(name);
    return found == resolved.end() ? std::nullopt : std::optional(found->second);
}

PeerSpec compilePeer(const Peer &peer, const ResolvedEndpoints &resolved)
{
    PeerSpec spec{.publicKey = peer.publicKey, .keepalive = peer.keepalive};
    if (peer.presharedKey && !peer.presharedKey->isZero())
        spec.presharedKey = peer.presharedKey->clone();
    if (peer.endpoint) {
        spec.endpoint = address(*peer.endpoint, resolved);
        spec.endpointText = peer.endpoint->toString();
    }
    return spec;
}

} // namespace

Result<TunnelSpec> compile(const Tunnel &tunnel, const InterfaceName &name, const ResolvedEndpoints &resolved)
{
    TunnelSpec spec{.name = name,
                    .privateKey = tunnel.privateKey.clone(),
                    .listenPort = tunnel.listenPort,
                    .fwMark = tunnel.fwMark,
                    .addresses = withoutRepeats(tunnel.addresses),
                    .dnsServers = withoutRepeats(tunnel.dnsServers),
                    .dnsDomains = withoutRepeats(tunnel.dnsDomains),
                    .mtu = tunnel.mtu,
                    .table = tunnel.table,
                    .killSwitch = tunnel.killSwitch,
                    .routing = tunnel.routing,
                    .forwarding = tunnel.forwarding,
                    .dynamicPeers = tunnel.dynamicPeers};
    spec.peers.reserve(tunnel.peers.size());
    for (const Peer &peer : tunnel.peers)
        spec.peers.push_back(compilePeer(peer, resolved));

    // From the last peer to the first: who comes first here keeps the prefix.
    std::set<IpPrefix> taken;
    for (std::size_t i = tunnel.peers.size(); i-- > 0;) {
        for (const IpPrefix &prefix : tunnel.peers[i].allowedIps) {
            if (taken.insert(prefix.network()).second)
                spec.peers[i].allowedIps.push_back(prefix.network());
        }
    }
    if (auto valid = validate(spec); !valid)
        return std::unexpected(valid.error());
    return spec;
}

std::vector<EndpointName> namesToResolve(const Tunnel &tunnel)
{
    std::set<EndpointName> names;
    for (const Peer &peer : tunnel.peers) {
        if (peer.endpoint && !peer.endpoint->literal())
            names.insert(*peer.endpoint);
    }
    return {names.begin(), names.end()};
}

} // namespace adit
