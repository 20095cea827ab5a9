// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/trafficdata.h"

#include "history/minutes.h"

#include <QDateTime>

#include <utility>

namespace adit::gui {

namespace {

// A look that is older says nothing of now.
constexpr std::int64_t freshMs = 15'000;

QDate firstDay(QDate date, Period period)
{
    return period == Period::Day ? date : QDate(date.year(), date.month(), 1);
}

void addTo(Traffic &sum, const Traffic &more)
{
    sum.rxBytes += more.rxBytes;
    sum.txBytes += more.txBytes;
}

} // namespace

TrafficData::TrafficData(History &history, QObject *parent) : QObject(parent), m_history(history)
{
    connect(&history, &History::stored, this, &TrafficData::load);
}

void TrafficData::setSeries(const std::optional<SeriesId> &series)
{
    if (series == m_series)
        return;
    m_series = series;
    m_minutes.clear();
    m_hours.clear();
    m_days.clear();
    m_months.clear();
    load();
}

void TrafficData::setRange(TimeRange range)
{
    if (std::exchange(m_range, range) != range)
        load();
}

void TrafficData::setAudience(Audience audience)
{
    if (std::exchange(m_audience, audience) != audience)
        load();
}

void TrafficData::load()
{
    ++m_question;
    if (!m_series || m_audience == Audience::None)
        return;
    const std::int64_t now = m_history.now();
    // Minutes are needed for every range: they tell what of the last looks is stored already.
    loadSamples(Grain::Minute, now - shapeOf(TimeRange::Day).window - hourMs, &m_minutes);
    if (shapeOf(m_range).grain == Grain::Hour)
        loadSamples(Grain::Hour, now - shapeOf(m_range).window - hourMs, &m_hours);
    loadTotals(Period::Month, &m_months);
    loadTotals(Period::Day, &m_days);
}

void TrafficData::loadSamples(Grain grain, std::int64_t from, std::vector<Sample> *into)
{
    m_history.samples(*m_series, grain, from, this,
                      [this, into, question = m_question](std::vector<Sample> samples) {
                          if (question == m_question)
                              *into = std::move(samples);
                      });
}

void TrafficData::loadTotals(Period period, std::vector<PeriodTotal> *into)
{
    m_history.totals(*m_series, period, this,
                     [this, period, into, question = m_question](std::vector<PeriodTotal> totals) {
                         if (question != m_question)
                             return;
                         *into = std::move(totals);
                         if (period == Period::Day) // the last answer
                             emit loaded();
                     });
}

std::vector<Sample> TrafficData::samples() const
{
    if (!m_series)
        return {};
    if (shapeOf(m_range).grain == Grain::Hour)
        return m_hours;
    return joined(m_minutes, m_history.recent(*m_series));
}

std::optional<Sample> TrafficData::latest() const
{
    if (!m_series)
        return std::nullopt;
    const std::vector<Sample> recent = m_history.recent(*m_series);
    if (recent.empty() || m_history.now() - recent.back().end > freshMs)
        return std::nullopt;
    return recent.back();
}

Traffic TrafficData::notStored() const
{
    Traffic sum;
    if (!m_series)
        return sum;
    const std::int64_t stored = m_minutes.empty() ? 0 : m_minutes.back().end;
    for (const Sample &sample : m_history.recent(*m_series)) {
        const Sample part = clipped(sample, stored, sample.end);
        addTo(sum, {part.rxBytes, part.txBytes});
    }
    return sum;
}

std::vector<PeriodTotal> TrafficData::totals(Period period) const
{
    std::vector<PeriodTotal> totals = period == Period::Day ? m_days : m_months;
    const Traffic more = notStored();
    if (more.isNone())
        return totals;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_history.now()).date();
    const std::int64_t current = firstDay(today, period).toJulianDay();
    if (totals.empty() || totals.front().julianDay != current)
        totals.insert(totals.begin(), {current, {}});
    addTo(totals.front().traffic, more);
    return totals;
}

Traffic TrafficData::today() const
{
    const auto days = totals(Period::Day);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_history.now()).date();
    return !days.empty() && days.front().julianDay == today.toJulianDay() ? days.front().traffic : Traffic{};
}

Traffic TrafficData::thisMonth() const
{
    const auto months = totals(Period::Month);
    const QDate first = firstDay(QDateTime::fromMSecsSinceEpoch(m_history.now()).date(), Period::Month);
    return !months.empty() && months.front().julianDay == first.toJulianDay() ? months.front().traffic
                                                                              : Traffic{};
}

} // namespace adit::gui
