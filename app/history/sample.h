// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What went through a tunnel or a peer during a stretch of time: the one form in which traffic is recorded,
// stored and drawn.
#pragma once

#include "base/interfacename.h"
#include "base/keys.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>

namespace adit {

/// A tunnel, or one peer of it.
struct SeriesId
{
    InterfaceName tunnel;
    std::optional<PublicKey> peer{};

    friend auto operator<=>(const SeriesId &, const SeriesId &) = default;
};

/// The slowest and the fastest that was seen, in bytes a second.
struct Extent
{
    double least = 0;
    double most = 0;

    friend bool operator==(const Extent &, const Extent &) = default;
};

struct Sample
{
    /// Milliseconds since 1970; `end` is not part of it.
    std::int64_t start = 0;
    std::int64_t end = 0;
    /// For how many of these milliseconds somebody looked.
    std::int64_t known = 0;
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;
    Extent rx{};
    Extent tx{};

    friend bool operator==(const Sample &, const Sample &) = default;
};

/// Bytes a second; 0 without time.
inline double bytesPerSecond(std::uint64_t bytes, std::int64_t milliseconds)
{
    return milliseconds > 0 ? static_cast<double>(bytes) * 1000.0 / static_cast<double>(milliseconds) : 0.0;
}

/// One look's traffic: as slow and as fast as its mean.
inline Sample evenSample(std::int64_t start, std::int64_t end, std::uint64_t rxBytes, std::uint64_t txBytes)
{
    const double rx = bytesPerSecond(rxBytes, end - start);
    const double tx = bytesPerSecond(txBytes, end - start);
    return {.start = start,
            .end = end,
            .known = end - start,
            .rxBytes = rxBytes,
            .txBytes = txBytes,
            .rx = {rx, rx},
            .tx = {tx, tx}};
}

/// Both of them.
inline Extent united(const Extent &a, const Extent &b)
{
    return {std::min(a.least, b.least), std::max(a.most, b.most)};
}

} // namespace adit
