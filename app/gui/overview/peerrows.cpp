// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peerrows.h"

#include "core/tunnel/fieldtext.h"
#include "gui/theme/words.h"

#include <map>

namespace adit::gui {

namespace {

void addStatus(PeerRow &row, const PeerStatus &status)
{
    row.lastHandshake = status.lastHandshake;
    row.rxBytes = status.rxBytes;
    row.txBytes = status.txBytes;
    // Where packets go now; the profile may have a name for it.
    if (row.endpoint.isEmpty() && status.endpoint)
        row.endpoint = text(status.endpoint->toString());
    row.allowedIps = text(fieldtext::prefixes(status.allowedIps));
}

} // namespace

std::vector<PeerRow> peerRowsOf(const FleetTunnel &tunnel)
{
    std::map<PublicKey, const PeerStatus *> running;
    for (const PeerStatus &status : tunnel.status.peers)
        running.emplace(status.publicKey, &status);
    std::vector<PeerRow> rows;
    if (tunnel.profile && tunnel.profile->tunnel) {
        for (const Peer &peer : tunnel.profile->tunnel->peers) {
            rows.push_back({.key = peer.publicKey,
                            .name = peerName(peer),
                            .endpoint = peer.endpoint ? text(peer.endpoint->toString()) : QString(),
                            .allowedIps = text(fieldtext::prefixes(peer.allowedIps))});
            if (const auto status = running.find(peer.publicKey); status != running.end()) {
                addStatus(rows.back(), *status->second);
                running.erase(status);
            }
        }
    }
    for (const PeerStatus &status : tunnel.status.peers) {
        if (!running.contains(status.publicKey))
            continue;
        rows.push_back({.key = status.publicKey, .name = peerName(Peer{.publicKey = status.publicKey})});
        addStatus(rows.back(), status);
    }
    return rows;
}

std::optional<std::int64_t> ageOf(const PeerRow &row, std::int64_t wallClock)
{
    if (row.lastHandshake == 0)
        return std::nullopt;
    return std::max<std::int64_t>(0, wallClock - row.lastHandshake);
}

bool isFresh(const PeerRow &row, std::int64_t wallClock)
{
    constexpr std::int64_t rejectAfter = 180; // a session older than this carries nothing
    const auto age = ageOf(row, wallClock);
    return age && *age <= rejectAfter;
}

} // namespace adit::gui
