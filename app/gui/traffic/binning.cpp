// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/binning.h"

#include "history/minutes.h"

#include <algorithm>

namespace adit::gui {

namespace {

// Looks are never exactly one after the other; less than this is no gap.
constexpr std::int64_t seamMs = 250;

std::int64_t floorTo(std::int64_t time, std::int64_t width)
{
    const std::int64_t rest = time % width;
    return time - (rest < 0 ? rest + width : rest);
}

void add(Bin &bin, const Sample &sample)
{
    const std::int64_t start = std::max(bin.start, sample.start);
    const std::int64_t end = std::min(bin.end, sample.end);
    if (end <= start || sample.known <= 0)
        return;
    const double share = static_cast<double>(end - start) / static_cast<double>(sample.end - sample.start);
    bin.rx = bin.isKnown() ? united(bin.rx, sample.rx) : sample.rx;
    bin.tx = bin.isKnown() ? united(bin.tx, sample.tx) : sample.tx;
    bin.known += static_cast<double>(sample.known) * share;
    bin.rxBytes += static_cast<double>(sample.rxBytes) * share;
    bin.txBytes += static_cast<double>(sample.txBytes) * share;
}

std::vector<Bin> eachSample(std::span<const Sample> samples, std::int64_t from, std::int64_t to)
{
    std::vector<Bin> bins;
    std::int64_t end = from;
    for (const Sample &sample : samples) {
        if (sample.end <= from || sample.start >= to)
            continue;
        if (sample.start - end > seamMs)
            bins.push_back({.start = end, .end = sample.start});
        bins.push_back({.start = sample.start, .end = sample.end});
        add(bins.back(), sample);
        end = sample.end;
    }
    if (to - end > seamMs)
        bins.push_back({.start = end, .end = to});
    return bins;
}

} // namespace

namespace {

/// What a stored sample tells of the time before the newer ones begin, without what they tell themselves: a
/// minute in which the program started holds nothing of the time before.
Sample before(Sample sample, std::span<const Sample> newer)
{
    for (const Sample &later : newer) {
        if (later.start >= sample.end)
            break;
        const Sample part = clipped(later, later.start, sample.end);
        sample.known = std::max<std::int64_t>(0, sample.known - part.known);
        sample.rxBytes -= std::min(sample.rxBytes, part.rxBytes);
        sample.txBytes -= std::min(sample.txBytes, part.txBytes);
    }
    const std::int64_t known = std::min(sample.known, newer.front().start - sample.start);
    const double share =
        sample.known > 0 ? static_cast<double>(known) / static_cast<double>(sample.known) : 0;
    sample.rxBytes = static_cast<std::uint64_t>(static_cast<double>(sample.rxBytes) * share);
    sample.txBytes = static_cast<std::uint64_t>(static_cast<double>(sample.txBytes) * share);
    sample.known = known;
    sample.end = newer.front().start;
    return sample;
}

} // namespace

std::vector<Sample> joined(std::vector<Sample> older, std::span<const Sample> newer)
{
    if (newer.empty())
        return older;
    const std::int64_t seam = newer.front().start;
    std::erase_if(older, [&](const Sample &sample) { return sample.start >= seam; });
    if (!older.empty() && older.back().end > seam) {
        older.back() = before(older.back(), newer);
        if (older.back().known <= 0)
            older.pop_back();
    }
    older.insert(older.end(), newer.begin(), newer.end());
    return older;
}

std::vector<Bin> binned(std::span<const Sample> samples, std::int64_t from, std::int64_t to,
                        std::int64_t width)
{
    if (width <= 0)
        return eachSample(samples, from, to);
    std::vector<Bin> bins;
    const std::int64_t first = floorTo(from, width);
    for (std::int64_t start = first; start < to; start += width)
        bins.push_back({.start = start, .end = start + width});
    for (const Sample &sample : samples) {
        if (sample.end <= first || sample.start >= to)
            continue;
        const std::int64_t start = floorTo(std::max(sample.start, first), width);
        for (auto i = static_cast<std::size_t>((start - first) / width);
             i < bins.size() && bins[i].start < sample.end; ++i)
            add(bins[i], sample);
    }
    return bins;
}

Overall overall(std::span<const Bin> bins)
{
    Overall all;
    double known = 0;
    for (const Bin &bin : bins) {
        if (!bin.isKnown())
            continue;
        all.isKnown = true;
        all.rxMost = std::max(all.rxMost, bin.rx.most);
        all.txMost = std::max(all.txMost, bin.tx.most);
        all.meanMost = std::max({all.meanMost, bin.rxRate(), bin.txRate()});
        all.rxBytes += bin.rxBytes;
        all.txBytes += bin.txBytes;
        known += bin.known;
    }
    if (known > 0) {
        all.rxMean = all.rxBytes * 1000.0 / known;
        all.txMean = all.txBytes * 1000.0 / known;
    }
    return all;
}

} // namespace adit::gui
