// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Turns looks at tunnels into samples of the last minutes, kept here, and into batches for the database.
// Pure: time comes in, nothing is read from a clock or written to a disk.
#pragma once

#include "history/batch.h"
#include "history/counterwatch.h"
#include "history/minutes.h"

#include <deque>
#include <map>
#include <set>
#include <span>
#include <vector>

namespace adit {

/// One moment by two clocks, in milliseconds: the wall's, which people read and which may jump, and a steady
/// one that goes on while the machine sleeps.
struct Moment
{
    std::int64_t wall = 0;
    std::int64_t steady = 0;
};

class Recorder
{
public:
    /// How far back samples are kept, in looks: at one a second, 15 minutes.
    static constexpr std::size_t looksKept = 900;
    /// Samples of all peers of one tunnel together.
    static constexpr std::size_t peerSamplesKept = 250'000;
    /// A longer time between two looks is one in which nobody looked.
    static constexpr std::int64_t longestLookMs = 15'000;

    explicit Recorder(Moment begin) : m_begin(begin), m_counters(begin.wall / 1000) {}

    /// Counters as an earlier run left them; before the first look.
    void remember(const SeriesId &peer, const Baseline &baseline) { m_counters.remember(peer, baseline); }
    /// A look at all tunnels that there are; one that is not among them is down.
    void look(Moment now, std::span<const TunnelStatus *const> tunnels);
    /// The last minutes, oldest first, in the time of the wall clock as it goes now.
    std::vector<Sample> recent(const SeriesId &series, Moment now) const;
    /// Minutes that are over, and whatever else is new; with Take::All the running minute too.
    enum class Take { Finished, All };
    Batch take(Moment now, Take what);
    /// A tunnel, or everything, is to be known no more.
    void forget(const InterfaceName &tunnel);
    void forgetAll();
    void rename(const InterfaceName &from, const InterfaceName &to);

private:
    /// Traffic of one look; times by the steady clock.
    struct Look
    {
        std::int64_t start = 0;
        std::int64_t end = 0;
        Traffic traffic{};
    };
    /// Only looks at which there was some.
    struct PeerLook
    {
        std::uint64_t look = 0;
        Traffic traffic{};
    };
    struct Late
    {
        std::int64_t time = 0;
        Traffic traffic{};
    };
    struct Peer
    {
        std::deque<PeerLook> looks{};
        std::uint64_t firstLook = 0; ///< earlier ones had to go, for want of room
        Minutes minutes{};
        std::vector<Late> late{};
        bool changed = false; ///< its baseline is another than the one in the last batch
    };
    struct Tunnel
    {
        std::optional<std::int64_t> lastLook{}; ///< steady; none while it is down
        std::uint64_t firstLook = 0;            ///< number of looks.front()
        std::deque<Look> looks{};
        Minutes minutes{};
        std::vector<Late> late{};
        std::map<PublicKey, Peer> peers{};
        std::size_t peerSamples = 0;
    };

    void lookAt(Moment now, const TunnelStatus &status);
    std::int64_t startOf(const Tunnel &tunnel, const TunnelStatus &status, Moment now) const;
    static void addLook(Tunnel &tunnel, const Look &look, std::int64_t offset);
    static void addPeer(Tunnel &tunnel, Peer &peer, const Look &look, std::int64_t offset);
    std::vector<Sample> recentOfPeer(const Tunnel &tunnel, const PublicKey &peer, std::int64_t offset) const;

    Moment m_begin;
    CounterWatch m_counters;
    std::map<InterfaceName, Tunnel> m_tunnels{};
};

} // namespace adit
