// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/recorder.h"

#include <algorithm>
#include <utility>

namespace adit {

namespace {

// So many samples each peer keeps, however many peers there are.
constexpr std::size_t peerLooksAtLeast = 60;

} // namespace

void Recorder::look(Moment now, std::span<const TunnelStatus *const> tunnels)
{
    std::set<InterfaceName> up;
    for (const TunnelStatus *status : tunnels) {
        if (status->state == LinkState::Up) {
            up.insert(status->name);
            lookAt(now, *status);
        } else {
            m_counters.forget(status->name);
        }
    }
    for (auto &[name, tunnel] : m_tunnels) {
        if (!up.contains(name) && tunnel.lastLook) {
            tunnel.lastLook.reset();
            m_counters.forget(name);
        }
    }
}

// A tunnel that came up a moment ago has been looked at since then.
std::int64_t Recorder::startOf(const Tunnel &tunnel, const TunnelStatus &status, Moment now) const
{
    if (tunnel.lastLook)
        return *tunnel.lastLook;
    const std::int64_t age = now.wall - status.upSince * 1000;
    return status.upSince != 0 && age >= 0 ? now.steady - age : m_begin.steady - longestLookMs;
}

void Recorder::lookAt(Moment now, const TunnelStatus &status)
{
    Tunnel &tunnel = m_tunnels[status.name];
    const std::int64_t start = startOf(tunnel, status, now);
    const bool isFirst = !tunnel.lastLook;
    const bool wasWatched = now.steady - start <= longestLookMs && (!isFirst || start >= m_begin.steady);
    const std::int64_t offset = now.wall - now.steady;
    tunnel.lastLook = now.steady;

    Traffic sum;
    const auto traffic = m_counters.look(status);
    for (const auto &[key, amount] : traffic) {
        sum.rxBytes += amount.rxBytes;
        sum.txBytes += amount.txBytes;
    }
    if (wasWatched && now.steady > start)
        addLook(tunnel, {start, now.steady, sum}, offset);
    else if (!sum.isNone())
        tunnel.late.push_back({now.wall, sum});

    for (const auto &[key, amount] : traffic) {
        if (amount.isNone() && !isFirst)
            continue;
        Peer &peer = tunnel.peers[key];
        peer.changed = true;
        if (amount.isNone())
            continue;
        if (wasWatched && now.steady > start)
            addPeer(tunnel, peer, {start, now.steady, amount}, offset);
        else
            peer.late.push_back({now.wall, amount});
    }
}

void Recorder::addLook(Tunnel &tunnel, const Look &look, std::int64_t offset)
{
    tunnel.looks.push_back(look);
    if (tunnel.looks.size() > looksKept) {
        tunnel.looks.pop_front();
        ++tunnel.firstLook;
    }
    tunnel.minutes.add(
        evenSample(look.start + offset, look.end + offset, look.traffic.rxBytes, look.traffic.txBytes));
}

void Recorder::addPeer(Tunnel &tunnel, Peer &peer, const Look &look, std::int64_t offset)
{
    const std::uint64_t number = tunnel.firstLook + tunnel.looks.size() - 1;
    peer.looks.push_back({number, look.traffic});
    ++tunnel.peerSamples;
    const bool isCrowded = tunnel.peerSamples > peerSamplesKept;
    while (peer.looks.front().look < tunnel.firstLook ||
           (isCrowded && peer.looks.size() > peerLooksAtLeast)) {
        peer.firstLook = peer.looks.front().look + 1;
        peer.looks.pop_front();
        --tunnel.peerSamples;
    }
    peer.minutes.add(
        evenSample(look.start + offset, look.end + offset, look.traffic.rxBytes, look.traffic.txBytes));
}

std::vector<Sample> Recorder::recent(const SeriesId &series, Moment now) const
{
    const auto found = m_tunnels.find(series.tunnel);
    if (found == m_tunnels.end())
        return {};
    const Tunnel &tunnel = found->second;
    const std::int64_t offset = now.wall - now.steady;
    if (series.peer)
        return recentOfPeer(tunnel, *series.peer, offset);
    std::vector<Sample> samples;
    samples.reserve(tunnel.looks.size());
    for (const Look &look : tunnel.looks)
        samples.push_back(
            evenSample(look.start + offset, look.end + offset, look.traffic.rxBytes, look.traffic.txBytes));
    return samples;
}

std::vector<Sample> Recorder::recentOfPeer(const Tunnel &tunnel, const PublicKey &peer,
                                           std::int64_t offset) const
{
    const auto found = tunnel.peers.find(peer);
    std::uint64_t first = tunnel.firstLook;
    if (found != tunnel.peers.end())
        first = std::max(first, found->second.firstLook);
    std::vector<Sample> samples;
    for (std::size_t i = first - tunnel.firstLook; i < tunnel.looks.size(); ++i)
        samples.push_back(evenSample(tunnel.looks[i].start + offset, tunnel.looks[i].end + offset, 0, 0));
    if (found == tunnel.peers.end())
        return samples;
    for (const PeerLook &look : found->second.looks) {
        if (look.look < first)
            continue;
        Sample &sample = samples[look.look - first];
        sample = evenSample(sample.start, sample.end, look.traffic.rxBytes, look.traffic.txBytes);
    }
    return samples;
}

Batch Recorder::take(Moment now, Take what)
{
    const std::int64_t before = what == Take::All ? now.wall + minuteMs : now.wall - now.wall % minuteMs;
    Batch batch;
    const auto takeSeries = [&](const SeriesId &series, auto &from) {
        for (Sample &minute : from.minutes.takeBefore(before))
            batch.minutes.push_back({series, minute});
        for (const Late &late : from.late)
            batch.late.push_back({series, late.time, late.traffic});
        from.late.clear();
    };
    for (auto &[name, tunnel] : m_tunnels) {
        takeSeries({name, std::nullopt}, tunnel);
        const std::map<PublicKey, Baseline> *baselines = m_counters.baselines(name);
        for (auto &[key, peer] : tunnel.peers) {
            takeSeries({name, key}, peer);
            if (!std::exchange(peer.changed, false) || !baselines)
                continue;
            if (const auto baseline = baselines->find(key); baseline != baselines->end())
                batch.baselines.emplace_back(SeriesId{name, key}, baseline->second);
        }
    }
    return batch;
}

void Recorder::forget(const InterfaceName &tunnel)
{
    const auto found = m_tunnels.find(tunnel);
    if (found == m_tunnels.end())
        return;
    const std::optional<std::int64_t> lastLook = found->second.lastLook;
    found->second = {};
    found->second.lastLook = lastLook;
}

void Recorder::forgetAll()
{
    for (auto &[name, tunnel] : m_tunnels)
        forget(name);
}

void Recorder::rename(const InterfaceName &from, const InterfaceName &to)
{
    forget(to);
    auto node = m_tunnels.extract(from);
    if (node.empty())
        return;
    m_tunnels.erase(to);
    node.key() = to;
    m_tunnels.insert(std::move(node));
}

} // namespace adit
