// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a recorder hands to the database in one go.
#pragma once

#include "history/counterwatch.h"
#include "history/sample.h"

#include <utility>
#include <vector>

namespace adit {

/// One transaction's worth.
struct Batch
{
    struct Minute
    {
        SeriesId series;
        /// A whole minute of the clock; `known` says how much of it was seen.
        Sample sample{};
    };
    /// Bytes of a time in which nobody looked: they count for the day, and no graph can show when they went.
    struct Late
    {
        SeriesId series;
        /// Milliseconds since 1970.
        std::int64_t time = 0;
        Traffic traffic{};
    };
    std::vector<Minute> minutes{};
    std::vector<Late> late{};
    std::vector<std::pair<SeriesId, Baseline>> baselines{};

    bool isEmpty() const { return minutes.empty() && late.empty() && baselines.empty(); }
    std::size_t size() const { return minutes.size() + late.size() + baselines.size(); }
    /// Puts another batch, of later, behind this one.
    void append(Batch &&other);
};

} // namespace adit
