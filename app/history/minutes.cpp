// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/minutes.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace adit {

namespace {

// What of an amount went by the moment at which this share of its time was over.
std::uint64_t share(std::uint64_t amount, std::int64_t part, std::int64_t whole)
{
    if (part <= 0)
        return 0;
    if (part >= whole)
        return amount;
    const double fraction = static_cast<double>(part) / static_cast<double>(whole);
    return std::min(amount, static_cast<std::uint64_t>(std::floor(static_cast<double>(amount) * fraction)));
}

std::int64_t minuteOf(std::int64_t time)
{
    const std::int64_t rest = time % minuteMs;
    return time - (rest < 0 ? rest + minuteMs : rest);
}

} // namespace

Sample clipped(const Sample &sample, std::int64_t from, std::int64_t to)
{
    const std::int64_t start = std::max(sample.start, from);
    const std::int64_t end = std::min(sample.end, to);
    Sample part{.start = start, .end = std::max(start, end), .rx = sample.rx, .tx = sample.tx};
    const std::int64_t whole = sample.end - sample.start;
    if (end <= start || whole <= 0)
        return part;
    const auto between = [&](std::uint64_t amount) {
        return share(amount, end - sample.start, whole) - share(amount, start - sample.start, whole);
    };
    part.known = static_cast<std::int64_t>(between(static_cast<std::uint64_t>(sample.known)));
    part.rxBytes = between(sample.rxBytes);
    part.txBytes = between(sample.txBytes);
    return part;
}

void accumulate(Sample &sum, const Sample &more)
{
    if (more.known > 0) {
        sum.rx = sum.known > 0 ? united(sum.rx, more.rx) : more.rx;
        sum.tx = sum.known > 0 ? united(sum.tx, more.tx) : more.tx;
    }
    sum.known += more.known;
    sum.rxBytes += more.rxBytes;
    sum.txBytes += more.txBytes;
}

void Minutes::add(const Sample &sample)
{
    for (std::int64_t minute = minuteOf(sample.start); minute < sample.end; minute += minuteMs) {
        if (m_minutes.empty() || m_minutes.back().start != minute)
            m_minutes.push_back({.start = minute, .end = minute + minuteMs});
        accumulate(m_minutes.back(), clipped(sample, minute, minute + minuteMs));
    }
}

std::vector<Sample> Minutes::takeBefore(std::int64_t time)
{
    const auto isLater = [&](const Sample &minute) { return minute.start >= time; };
    const auto later = std::stable_partition(m_minutes.begin(), m_minutes.end(), std::not_fn(isLater));
    std::vector<Sample> taken(m_minutes.begin(), later);
    m_minutes.erase(m_minutes.begin(), later);
    return taken;
}

} // namespace adit
