// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/timeticks.h"

#include <QDateTime>
#include <QTimeZone>

#include <iterator>

namespace adit::gui {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

constexpr std::int64_t steps[] = {5 * second, 10 * second, 15 * second, 30 * second, minute,
                                  2 * minute, 5 * minute,  10 * minute, 15 * minute, 30 * minute,
                                  hour,       2 * hour,    3 * hour,    6 * hour,    12 * hour,
                                  day,        2 * day,     5 * day,     10 * day,    30 * day};

// The local clock's reading as milliseconds since its own 1970, so that round times can be counted.
std::int64_t localReading(std::int64_t time)
{
    return time + QDateTime::fromMSecsSinceEpoch(time).offsetFromUtc() * second;
}

std::int64_t timeOfReading(std::int64_t reading)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(reading, QTimeZone::utc());
    return QDateTime(utc.date(), utc.time()).toMSecsSinceEpoch();
}

} // namespace

std::int64_t tickStep(std::int64_t window, int most)
{
    for (const std::int64_t step : steps) {
        if (window / step <= most)
            return step;
    }
    return *std::rbegin(steps);
}

QString clockText(std::int64_t time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QLatin1String(":ss")); // the C locale has no format without them
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time).time(), format);
}

QString clockTextWithSeconds(std::int64_t time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("ss")))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time).time(), format);
}

std::vector<TimeTick> timeTicks(std::int64_t from, std::int64_t to, int most, const QLocale &locale)
{
    const std::int64_t step = tickStep(to - from, most);
    std::vector<TimeTick> ticks;
    const std::int64_t last = localReading(to);
    for (std::int64_t reading = (localReading(from) / step + 1) * step; reading <= last; reading += step) {
        const std::int64_t time = timeOfReading(reading);
        if (time < from || time > to)
            continue;
        QString label;
        if (step >= day)
            label = locale.toString(QDateTime::fromMSecsSinceEpoch(time).date(), QStringLiteral("d MMM"));
        else
            label = step < minute ? clockTextWithSeconds(time, locale) : clockText(time, locale);
        ticks.push_back({time, label});
    }
    return ticks;
}

} // namespace adit::gui
