// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/timeticks.h"

#include "gui/traffic/timerange.h"
#include "support/catch.h"

#include <QDateTime>

using namespace adit::gui;

namespace {

std::int64_t local(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 6, 15), QTime(hour, minute, second)).toMSecsSinceEpoch();
}

} // namespace

TEST_CASE("Ticks stand at round local times and are few")
{
    const TimeRange range =
        GENERATE(TimeRange::Minute, TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day, TimeRange::Month);
    const int most = GENERATE(1, 3, 8);
    const std::int64_t to = local(14, 7, 33);
    const std::int64_t window = shapeOf(range).window;
    const auto ticks = timeTicks(to - window, to, most, QLocale::c());
    CHECK(static_cast<int>(ticks.size()) <= most + 1);
    const std::int64_t step = tickStep(window, most);
    for (const TimeTick &tick : ticks) {
        CHECK(tick.time >= to - window);
        CHECK(tick.time <= to);
        const QTime time = QDateTime::fromMSecsSinceEpoch(tick.time).time();
        CHECK(time.msecsSinceStartOfDay() % std::min<std::int64_t>(step, 86'400'000) == 0);
        CHECK_FALSE(tick.label.isEmpty());
    }
}

TEST_CASE("Labels are as fine as the ticks")
{
    const std::int64_t to = local(14, 7, 33);
    const QLocale german(QLocale::German);
    const auto seconds = timeTicks(to - 60'000, to, 6, german);
    REQUIRE(seconds.size() == 6);
    CHECK(seconds[0].label == "14:06:40");
    const auto minutes = timeTicks(to - 3'600'000, to, 6, german);
    REQUIRE(minutes.size() == 6);
    CHECK(minutes[0].label == "13:10");
    const auto days = timeTicks(to - 30LL * 86'400'000, to, 6, QLocale(QLocale::English));
    REQUIRE_FALSE(days.empty());
    CHECK(days.back().label.endsWith("Jun"));
}

TEST_CASE("A tick keeps its place while time goes on")
{
    const std::int64_t to = local(14, 7, 33);
    const auto now = timeTicks(to - 600'000, to, 6, QLocale::c());
    const auto later = timeTicks(to - 599'000, to + 1000, 6, QLocale::c());
    CHECK(now[1].time == later[1].time);
}
