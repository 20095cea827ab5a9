// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Makes traffic out of the kernel's counters, which begin at 0 each time an interface or a peer is made anew.
// Pure: no clock, no disk.
#pragma once

#include "base/tunnelstatus.h"
#include "history/sample.h"

#include <map>
#include <vector>

namespace adit {

/// Counters of one peer as they were read last, and of which life of its interface.
struct Baseline
{
    std::int64_t upSince = 0;
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;
};

/// What came in and went out; never negative.
struct Traffic
{
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;

    bool isNone() const { return rxBytes == 0 && txBytes == 0; }
    friend bool operator==(const Traffic &, const Traffic &) = default;
};

class CounterWatch
{
public:
    /// `begin`: seconds since 1970; the counters of an interface that came up since then count from 0.
    explicit CounterWatch(std::int64_t begin) : m_begin(begin) {}

    /// Counters as an earlier run of the program left them.
    void remember(const SeriesId &peer, const Baseline &baseline);
    /// A tunnel that is up: what each peer that is known from before, or is new since, had since the last
    /// look, in the order of the status. A peer that is seen for the first time gives nothing.
    struct PeerTraffic
    {
        PublicKey peer;
        Traffic traffic{};
    };
    std::vector<PeerTraffic> look(const TunnelStatus &status);
    /// A tunnel that is gone: the next interface of this name begins at 0.
    void forget(const InterfaceName &tunnel);

    /// What the last look read, peer by peer.
    const std::map<PublicKey, Baseline> *baselines(const InterfaceName &tunnel) const;

private:
    struct Tunnel
    {
        std::int64_t upSince = 0;
        bool looked = false;
        std::map<PublicKey, Baseline> peers{};
    };
    Traffic since(const Tunnel &before, const TunnelStatus &status, const PeerStatus &peer) const;

    std::int64_t m_begin;
    std::map<InterfaceName, Tunnel> m_tunnels{};
};

} // namespace adit
