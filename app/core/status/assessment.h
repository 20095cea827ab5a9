// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The honest state of a tunnel (behaviour.md section 3), from what the helper reports and what was reported
// before. Pure: time comes in, nothing is read from a clock.
#pragma once

#include "base/tunnelstatus.h"

#include <chrono>
#include <optional>
#include <string>

namespace adit {

enum class TunnelState { Off, Activating, WaitingForHandshake, Connected, Stale, Failed, Deactivating };

/// One look at a tunnel: the report, with the wall clock and a steady clock of that moment.
struct Observation
{
    TunnelStatus status;
    std::int64_t wallClock = 0; ///< seconds since 1970
    std::chrono::milliseconds steady{};
};

struct Assessment
{
    TunnelState state = TunnelState::Off;
    /// Seconds since the newest handshake of any peer; nullopt = never. Never negative.
    std::optional<std::int64_t> handshakeAge{};
    /// Connected, but nothing was sent for longer than a session lives, and no keepalive is set.
    bool idle = false;
    /// Waiting for more than 5 s while bytes are sent: the peer's endpoint does not answer.
    bool noReply = false;
    /// Bytes a second since the earlier observation; 0 without one, and when counters restarted.
    double rxRate = 0;
    double txRate = 0;
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// Judges `now`, with `before` (an earlier look at the same tunnel, or nullptr) for rates and for "bytes were
/// sent since". StatusWatch keeps what a row of looks needs.
Assessment assess(const Observation &now, const Observation *before);

/// `connected`, `waiting`: a stable word for --json.
std::string word(TunnelState state);

} // namespace adit
