// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/status/statuswatch.h"

#include <algorithm>

namespace adit {

namespace {

std::int64_t newestHandshake(const TunnelStatus &status)
{
    std::int64_t newest = 0;
    for (const PeerStatus &peer : status.peers)
        newest = std::max(newest, peer.lastHandshake);
    return newest;
}

} // namespace

Assessment StatusWatch::look(Observation now)
{
    Assessment result = assess(now, m_before ? &*m_before : nullptr);
    const std::int64_t newest = newestHandshake(now.status);
    if (result.state == TunnelState::Stale) {
        m_staleSince = newest;
    } else if (result.idle && m_staleSince == newest) {
        result.state = TunnelState::Stale;
        result.idle = false;
    } else {
        m_staleSince = 0;
    }
    m_before = std::move(now);
    return result;
}

} // namespace adit
