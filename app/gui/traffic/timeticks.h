// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The horizontal axis: round local times.
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <vector>

namespace adit::gui {

struct TimeTick
{
    /// Milliseconds since 1970.
    std::int64_t time = 0;
    QString label{};
};

/// Milliseconds between ticks such that there are at most `most` of them (at least one).
std::int64_t tickStep(std::int64_t window, int most);

/// Ticks within a time, at most `most` or so, at round times of the local clock.
std::vector<TimeTick> timeTicks(std::int64_t from, std::int64_t to, int most, const QLocale &locale);

/// `14:05`, or `14:05:30`, as the locale writes it.
QString clockText(std::int64_t time, const QLocale &locale);
QString clockTextWithSeconds(std::int64_t time, const QLocale &locale);

} // namespace adit::gui
