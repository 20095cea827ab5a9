// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Traffic as text: for files, and for people who hear the graph instead of seeing it.
#pragma once

#include "gui/traffic/binning.h"
#include "gui/traffic/ratescale.h"
#include "gui/traffic/timerange.h"
#include "history/historystore.h"

#include <QString>

#include <span>
#include <vector>

namespace adit::gui {

/// Comma-separated values: a line for each sample that ends within the time, with ISO 8601 times of the local
/// clock and plain bytes.
QString samplesCsv(std::span<const Sample> samples, std::int64_t from, std::int64_t to);
/// A line for each day or month.
QString totalsCsv(std::span<const PeriodTotal> totals, Period period);

/// `1 min`, `24 h`: short, for a button.
QString rangeText(TimeRange range);
/// `the last minute`, for a sentence of its own.
QString rangeTitle(TimeRange range);
/// What the graph shows, in a few sentences.
QString graphSummary(std::span<const Bin> bins, TimeRange range);
/// What one point shows, in one line; with its time.
QString binText(const Bin &bin, TimeRange range);
/// Time of a point, as finely as the range needs it.
QString binTime(const Bin &bin, TimeRange range);
/// `14 June 2026` or `June 2026`.
QString periodText(const PeriodTotal &total, Period period);
/// A tick of the vertical axis in the axis's own unit: `0.5 MiB/s`, `1000 KiB/s`.
QString tickText(double rate, const RateScale &scale);

} // namespace adit::gui
