// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/runningtunnel.h"

#include <map>

namespace adit::gui {

std::vector<Difference> differencesFromRunning(const TunnelStatus &running, const Tunnel &profile)
{
    std::map<PublicKey, const Peer *> written;
    for (const Peer &peer : profile.peers)
        written.emplace(peer.publicKey, &peer);

    Tunnel now = profile.clone();
    now.addresses = running.addresses;
    if (profile.listenPort != 0)
        now.listenPort = running.listenPort;
    now.peers.clear();
    for (const PeerStatus &status : running.peers) {
        const auto known = written.find(status.publicKey);
        // What the report does not tell stays as written: an endpoint roams, and keys are never told.
        Peer peer = known == written.end() ? Peer{.publicKey = status.publicKey} : known->second->clone();
        peer.allowedIps = status.allowedIps;
        peer.keepalive = status.keepalive;
        now.peers.push_back(std::move(peer));
    }
    return diff(now, profile);
}

} // namespace adit::gui
