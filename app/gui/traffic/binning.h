// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From samples to the points of a graph: mean, slowest and fastest of each stretch of time, and nothing where
// nothing is known.
#pragma once

#include "history/sample.h"

#include <cstdint>
#include <span>
#include <vector>

namespace adit::gui {

/// One point of the graph. Times are milliseconds since 1970.
struct Bin
{
    std::int64_t start = 0;
    std::int64_t end = 0;
    /// Milliseconds in which somebody looked; 0 = a gap.
    double known = 0;
    double rxBytes = 0;
    double txBytes = 0;
    /// Of what was seen, bytes a second.
    Extent rx{};
    Extent tx{};

    bool isKnown() const { return known > 0; }
    /// Mean, bytes a second.
    double rxRate() const { return isKnown() ? rxBytes * 1000.0 / known : 0.0; }
    double txRate() const { return isKnown() ? txBytes * 1000.0 / known : 0.0; }
};

/// Older and newer samples as one row: where they overlap, the newer ones hold.
std::vector<Sample> joined(std::vector<Sample> older, std::span<const Sample> newer);

/// Bins of equal width that cover a time; their borders are multiples of the width, so that they stay the
/// same while time goes on. With width 0 each sample becomes a bin of its own, and gaps between them are bins
/// too.
std::vector<Bin> binned(std::span<const Sample> samples, std::int64_t from, std::int64_t to,
                        std::int64_t width);

/// All of a graph at a glance.
struct Overall
{
    /// Fastest, bytes a second.
    double rxMost = 0;
    double txMost = 0;
    double rxMean = 0;
    double txMean = 0;
    /// The fastest point's mean, in either direction.
    double meanMost = 0;
    double rxBytes = 0;
    double txBytes = 0;
    bool isKnown = false;

    double most() const { return std::max(rxMost, txMost); }
};
Overall overall(std::span<const Bin> bins);

} // namespace adit::gui
