// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The stretches of time that the graph offers, and how finely each is drawn.
#pragma once

#include "history/historystore.h"

#include <cstdint>

namespace adit::gui {

enum class TimeRange { Minute, TenMinutes, Hour, Day, Month };

struct RangeShape
{
    /// Milliseconds.
    std::int64_t window = 0;
    /// Milliseconds of one point; 0 = each look is a point.
    std::int64_t bin = 0;
    /// What is read from the database.
    Grain grain = Grain::Minute;
};

RangeShape shapeOf(TimeRange range);

} // namespace adit::gui
