// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the traffic page shows of one tunnel or peer: the last minutes from memory and what came before from
// the database, put together. Knows no widget.
#pragma once

#include "gui/traffic/binning.h"
#include "gui/traffic/timerange.h"
#include "history/history.h"

#include <QObject>

#include <optional>
#include <vector>

namespace adit::gui {

class TrafficData : public QObject
{
    Q_OBJECT

public:
    /// The history must outlive this.
    TrafficData(History &history, QObject *parent);

    /// Whose traffic; nothing is shown of what was there before.
    void setSeries(const std::optional<SeriesId> &series);
    const std::optional<SeriesId> &series() const { return m_series; }
    void setRange(TimeRange range);
    TimeRange range() const { return m_range; }
    /// Whether somebody looks; while nobody does, nothing is read from the database.
    enum class Audience { None, Some };
    void setAudience(Audience audience);

    /// Samples of the range that ends now.
    std::vector<Sample> samples() const;
    /// The last look's, when it was just now.
    std::optional<Sample> latest() const;
    /// Newest first, with what the database does not have yet.
    std::vector<PeriodTotal> totals(Period period) const;
    /// Of the day and of the month that it is now.
    Traffic today() const;
    Traffic thisMonth() const;

signals:
    /// The database has answered.
    void loaded();

private:
    void load();
    void loadSamples(Grain grain, std::int64_t from, std::vector<Sample> *into);
    void loadTotals(Period period, std::vector<PeriodTotal> *into);
    Traffic notStored() const;

    History &m_history;
    std::optional<SeriesId> m_series{};
    TimeRange m_range = TimeRange::TenMinutes;
    Audience m_audience = Audience::None;
    unsigned m_question = 0; ///< answers to earlier questions are not for this series any more
    std::vector<Sample> m_minutes{};
    std::vector<Sample> m_hours{};
    std::vector<PeriodTotal> m_days{};
    std::vector<PeriodTotal> m_months{};
};

} // namespace adit::gui
