// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/status/assessment.h"

#include <algorithm>
#include <map>

namespace adit {

namespace {

// Timers of the protocol (WireGuard paper, section 6.1): a session is refused after 180 s, and the first
// handshake is repeated every 5 s.
constexpr std::int64_t rejectAfterSeconds = 180;
constexpr std::int64_t firstAnswerSeconds = 5;

using PeersByKey = std::map<PublicKey, const PeerStatus *>;

PeersByKey peersByKey(const Observation *look)
{
    PeersByKey peers;
    if (look) {
        for (const PeerStatus &peer : look->status.peers)
            peers.emplace(peer.publicKey, &peer);
    }
    return peers;
}

const PeerStatus *find(const PeersByKey &peers, const PublicKey &key)
{
    const auto found = peers.find(key);
    return found == peers.end() ? nullptr : found->second;
}

// Counters start again when a peer is made anew; that is no negative traffic.
std::uint64_t grown(std::uint64_t before, std::uint64_t now)
{
    return now > before ? now - before : 0;
}

struct Traffic
{
    std::uint64_t rx = 0;
    std::uint64_t tx = 0;
};

Traffic trafficSince(const TunnelStatus &now, const PeersByKey &before)
{
    Traffic traffic;
    for (const PeerStatus &peer : now.peers) {
        if (const PeerStatus *earlier = find(before, peer.publicKey)) {
            traffic.rx += grown(earlier->rxBytes, peer.rxBytes);
            traffic.tx += grown(earlier->txBytes, peer.txBytes);
        }
    }
    return traffic;
}

double rate(std::uint64_t bytes, std::chrono::milliseconds time)
{
    return time.count() > 0 ? static_cast<double>(bytes) * 1000.0 / static_cast<double>(time.count()) : 0.0;
}

std::optional<std::int64_t> newestHandshakeAge(const Observation &look)
{
    std::int64_t newest = 0;
    for (const PeerStatus &peer : look.status.peers)
        newest = std::max(newest, peer.lastHandshake);
    if (newest == 0)
        return std::nullopt;
    return std::max<std::int64_t>(0, look.wallClock - newest);
}

bool sessionIsOver(const Observation &look)
{
    return newestHandshakeAge(look).value_or(0) > rejectAfterSeconds;
}

bool hasKeepalive(const TunnelStatus &status)
{
    return std::ranges::any_of(status.peers, [](const PeerStatus &peer) { return peer.keepalive != 0; });
}

void judgeUp(Assessment &result, const Observation &now, bool wantsAnswer)
{
    if (!result.handshakeAge) {
        result.state = TunnelState::WaitingForHandshake;
        const bool waitedLong = now.wallClock - now.status.upSince > firstAnswerSeconds;
        result.noReply = waitedLong && result.txBytes > 0;
        return;
    }
    const bool over = sessionIsOver(now);
    result.idle = over && !wantsAnswer;
    result.state = over && wantsAnswer ? TunnelState::Stale : TunnelState::Connected;
}

} // namespace

Assessment assess(const Observation &now, const Observation *before)
{
    Assessment result;
    for (const PeerStatus &peer : now.status.peers) {
        result.rxBytes += peer.rxBytes;
        result.txBytes += peer.txBytes;
    }
    const Traffic traffic = trafficSince(now.status, peersByKey(before));
    if (before) {
        result.rxRate = rate(traffic.rx, now.steady - before->steady);
        result.txRate = rate(traffic.tx, now.steady - before->steady);
    }
    result.handshakeAge = newestHandshakeAge(now);
    // What went out while the session still lived asked for nothing that is missing now.
    const bool sentInVain = before && sessionIsOver(*before) && traffic.tx != 0;
    switch (now.status.state) {
    case LinkState::Down: result.state = TunnelState::Off; break;
    case LinkState::Broken: result.state = TunnelState::Failed; break;
    case LinkState::Up: judgeUp(result, now, sentInVain || hasKeepalive(now.status)); break;
    }
    return result;
}

std::string word(TunnelState state)
{
    switch (state) {
    case TunnelState::Off: return "off";
    case TunnelState::Activating: return "activating";
    case TunnelState::WaitingForHandshake: return "waiting";
    case TunnelState::Connected: return "connected";
    case TunnelState::Stale: return "stale";
    case TunnelState::Failed: return "failed";
    case TunnelState::Deactivating: return "deactivating";
    }
    return {};
}

} // namespace adit
