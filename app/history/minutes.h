// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Cutting samples by time, and collecting them into minutes of the clock.
#pragma once

#include "history/sample.h"

#include <vector>

namespace adit {

inline constexpr std::int64_t minuteMs = 60'000;
inline constexpr std::int64_t hourMs = 3'600'000;

/// The part of a sample between two times, its bytes by the share of its time; nothing has `known` 0.
/// Parts that follow each other without a gap add up to the whole, byte by byte.
Sample clipped(const Sample &sample, std::int64_t from, std::int64_t to);

/// Adds up `more` into `sum`, which keeps its own start and end.
void accumulate(Sample &sum, const Sample &more);

/// Minutes of one series, in the order in which they came.
class Minutes
{
public:
    void add(const Sample &sample);
    /// Gives away the minutes that began before this time.
    std::vector<Sample> takeBefore(std::int64_t time);

private:
    std::vector<Sample> m_minutes{};
};

} // namespace adit
