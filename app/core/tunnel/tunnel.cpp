// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/tunnel.h"

namespace adit {

Peer Peer::clone() const
{
    return {name, publicKey, adit::clone(presharedKey), allowedIps, endpoint, keepalive};
}

Tunnel Tunnel::clone() const
{
    Tunnel copy{.privateKey = privateKey.clone(),
                .listenPort = listenPort,
                .fwMark = fwMark,
                .addresses = addresses,
                .dnsServers = dnsServers,
                .dnsDomains = dnsDomains,
                .mtu = mtu,
                .table = table,
                .saveConfig = saveConfig,
                .hooks = hooks,
                .killSwitch = killSwitch,
                .routing = routing,
                .forwarding = forwarding,
                .dynamicPeers = dynamicPeers,
                .publicEndpoint = publicEndpoint};
    copy.peers.reserve(peers.size());
    for (const Peer &peer : peers)
        copy.peers.push_back(peer.clone());
    return copy;
}

} // namespace adit
