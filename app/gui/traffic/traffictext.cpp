// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/traffictext.h"

#include "gui/theme/words.h"
#include "gui/traffic/timeticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace adit::gui {

namespace {

struct TrafficText
{
    Q_DECLARE_TR_FUNCTIONS(TrafficText)
};

QString isoTime(std::int64_t time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

std::uint64_t whole(double bytes)
{
    return static_cast<std::uint64_t>(std::llround(bytes));
}

} // namespace

QString samplesCsv(std::span<const Sample> samples, std::int64_t from, std::int64_t to)
{
    QString csv = QStringLiteral("start,end,seconds_seen,received_bytes,sent_bytes\n");
    for (const Sample &sample : samples) {
        if (sample.end <= from || sample.end > to || sample.known <= 0)
            continue;
        csv += QStringLiteral("%1,%2,%3,%4,%5\n")
                   .arg(isoTime(sample.start), isoTime(sample.end),
                        QString::number(static_cast<double>(sample.known) / 1000.0, 'f', 3))
                   .arg(sample.rxBytes)
                   .arg(sample.txBytes);
    }
    return csv;
}

QString totalsCsv(std::span<const PeriodTotal> totals, Period period)
{
    const bool isDay = period == Period::Day;
    QString csv = (isDay ? QStringLiteral("day") : QStringLiteral("month")) +
                  QStringLiteral(",received_bytes,sent_bytes\n");
    for (const PeriodTotal &total : totals) {
        const QDate date = QDate::fromJulianDay(total.julianDay);
        csv += QStringLiteral("%1,%2,%3\n")
                   .arg(date.toString(isDay ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM")))
                   .arg(total.traffic.rxBytes)
                   .arg(total.traffic.txBytes);
    }
    return csv;
}

QString rangeText(TimeRange range)
{
    switch (range) {
    case TimeRange::Minute: return TrafficText::tr("1 min");
    case TimeRange::TenMinutes: return TrafficText::tr("10 min");
    case TimeRange::Hour: return TrafficText::tr("1 h");
    case TimeRange::Day: return TrafficText::tr("24 h");
    case TimeRange::Month: return TrafficText::tr("30 days");
    }
    return {};
}

QString rangeTitle(TimeRange range)
{
    switch (range) {
    case TimeRange::Minute: return TrafficText::tr("The last minute");
    case TimeRange::TenMinutes: return TrafficText::tr("The last 10 minutes");
    case TimeRange::Hour: return TrafficText::tr("The last hour");
    case TimeRange::Day: return TrafficText::tr("The last 24 hours");
    case TimeRange::Month: return TrafficText::tr("The last 30 days");
    }
    return {};
}

QString graphSummary(std::span<const Bin> bins, TimeRange range)
{
    const Overall all = overall(bins);
    if (!all.isKnown)
        //: %1 is a time such as "The last 10 minutes"
        return TrafficText::tr("%1: no traffic was recorded.").arg(rangeTitle(range));
    //: %1 is a time such as "The last 10 minutes"; %2 to %7 are amounts such as "3 MiB" and rates "3 MiB/s"
    return TrafficText::tr("%1: received %2, on average %3, at most %4; sent %5, on average %6, at most %7.")
        .arg(rangeTitle(range), bytesText(whole(all.rxBytes)), rateText(all.rxMean), rateText(all.rxMost),
             bytesText(whole(all.txBytes)), rateText(all.txMean), rateText(all.txMost));
}

QString binTime(const Bin &bin, TimeRange range)
{
    const QLocale locale;
    const std::int64_t middle = bin.start + (bin.end - bin.start) / 2;
    switch (range) {
    case TimeRange::Minute:
    case TimeRange::TenMinutes: return clockTextWithSeconds(middle, locale);
    case TimeRange::Hour: return clockText(bin.start, locale);
    case TimeRange::Day:
        //: a stretch of time, such as "14:00 – 14:10"
        return TrafficText::tr("%1 – %2").arg(clockText(bin.start, locale), clockText(bin.end, locale));
    case TimeRange::Month: {
        const QDate date = QDateTime::fromMSecsSinceEpoch(bin.start).date();
        //: a date, and a stretch of time on it
        return TrafficText::tr("%1, %2 – %3")
            .arg(locale.toString(date, QStringLiteral("d MMM")), clockText(bin.start, locale),
                 clockText(bin.end, locale));
    }
    }
    return {};
}

QString binText(const Bin &bin, TimeRange range)
{
    if (!bin.isKnown())
        return TrafficText::tr("%1: nothing is known").arg(binTime(bin, range));
    const bool isOneLook = bin.rx.most <= bin.rxRate() * 1.01 && bin.tx.most <= bin.txRate() * 1.01;
    if (isOneLook)
        //: %1 is a time, the others are rates
        return TrafficText::tr("%1: received %2, sent %3")
            .arg(binTime(bin, range), rateText(bin.rxRate()), rateText(bin.txRate()));
    //: %1 is a time, the others are rates; "most" is the fastest moment
    return TrafficText::tr("%1: received %2 (at most %3), sent %4 (at most %5)")
        .arg(binTime(bin, range), rateText(bin.rxRate()), rateText(bin.rx.most), rateText(bin.txRate()),
             rateText(bin.tx.most));
}

QString periodText(const PeriodTotal &total, Period period)
{
    const QDate date = QDate::fromJulianDay(total.julianDay);
    const QLocale locale;
    if (period == Period::Day)
        return locale.toString(date, QLocale::ShortFormat);
    //: a month with its year; %1 is "June", %2 is "2026"
    return TrafficText::tr("%1 %2").arg(locale.standaloneMonthName(date.month()),
                                        QString::number(date.year()));
}

QString tickText(double rate, const RateScale &scale)
{
    if (rate <= 0)
        return QLocale().toString(0);
    const double unit = std::pow(1024.0, scale.unit());
    const QString number = QLocale().toString(rate / unit, 'f', scale.step() < unit ? 1 : 0);
    switch (scale.unit()) {
    case 0: return TrafficText::tr("%1 B/s").arg(number);
    case 1: return TrafficText::tr("%1 KiB/s").arg(number);
    case 2: return TrafficText::tr("%1 MiB/s").arg(number);
    case 3: return TrafficText::tr("%1 GiB/s").arg(number);
    case 4: return TrafficText::tr("%1 TiB/s").arg(number);
    default: return rateText(rate);
    }
}

} // namespace adit::gui
