// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/timerange.h"

#include "history/minutes.h"

namespace adit::gui {

RangeShape shapeOf(TimeRange range)
{
    switch (range) {
    case TimeRange::Minute: return {minuteMs, 0, Grain::Minute};
    case TimeRange::TenMinutes: return {10 * minuteMs, 5'000, Grain::Minute};
    case TimeRange::Hour: return {hourMs, minuteMs, Grain::Minute};
    case TimeRange::Day: return {24 * hourMs, 10 * minuteMs, Grain::Minute};
    case TimeRange::Month: return {30 * 24 * hourMs, 4 * hourMs, Grain::Hour};
    }
    return {};
}

} // namespace adit::gui
