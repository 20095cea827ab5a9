// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The peers of a tunnel as they are shown: from the profile, and from the interface while it is up.
#pragma once

#include "agent/fleet.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace adit::gui {

struct PeerRow
{
    PublicKey key{};
    QString name;
    QString endpoint{};
    QString allowedIps{};
    /// Seconds since 1970, 0 = never.
    std::int64_t lastHandshake = 0;
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;

    friend bool operator==(const PeerRow &, const PeerRow &) = default;
};

/// Peers of the profile in its order, then those that only the interface has.
std::vector<PeerRow> peerRowsOf(const FleetTunnel &tunnel);
/// Whether the session of this peer is young enough to carry traffic.
bool isFresh(const PeerRow &row, std::int64_t wallClock);
/// Age of its handshake, as ageText() wants it.
std::optional<std::int64_t> ageOf(const PeerRow &row, std::int64_t wallClock);

} // namespace adit::gui
