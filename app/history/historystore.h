// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Traffic on disk: minutes of two days, hours of a month, days of five years, in SQLite. All calls wait for
// the disk, so a thread of its own makes them (History).
#pragma once

#include "base/result.h"
#include "history/batch.h"
#include "history/sample.h"
#include "history/sqlconnection.h"

#include <QString>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace adit {

/// How finely samples are stored.
enum class Grain { Minute, Hour };
enum class Period { Day, Month };

/// A day or a month by the local calendar.
struct PeriodTotal
{
    /// Its first day, as a Julian day number (QDate::fromJulianDay).
    std::int64_t julianDay = 0;
    Traffic traffic{};

    friend bool operator==(const PeriodTotal &, const PeriodTotal &) = default;
};

/// Rows that are kept: the oldest go first. Besides, the file never grows beyond this many bytes.
struct HistoryLimits
{
    std::int64_t minutesMs = 48LL * 3600 * 1000;
    std::int64_t hoursMs = 31LL * 24 * 3600 * 1000;
    std::int64_t days = 5 * 366;
    std::int64_t rowsPerTable = 250'000;
    std::int64_t fileBytes = 64LL * 1024 * 1024;
};

/// Belongs to the thread that opens it. Errors are FileUnreadable when the file is damaged, else StoreFailed,
/// with what the database said, or the path, as their context.
class HistoryStore
{
public:
    explicit HistoryStore(const HistoryLimits &limits = {}) : m_limits(limits) {}

    /// What happened to a file that was to be opened.
    enum class Opened {
        Well,
        Anew, ///< it was damaged or of another program; it lies aside as FILE.damaged, and a new one was made
    };
    /// Opens or makes the file (0600, in a folder that is made 0700); an empty path keeps everything in
    /// memory.
    Result<Opened> open(const QString &path);
    /// As if the file had been found damaged.
    Result<> startAnew(const QString &path);
    void close();

    /// All of it, or on an error nothing.
    Result<> write(const Batch &batch);
    /// Takes away what is older than the limits at this time (milliseconds since 1970), and the oldest where
    /// there is too much.
    Result<> prune(std::int64_t now);

    /// Oldest first. For a peer, times of its tunnel in which it was silent are there too, with 0 bytes.
    Result<std::vector<Sample>> samples(const SeriesId &series, Grain grain, std::int64_t from,
                                        std::int64_t to) const;
    /// Newest first; those in which the tunnel was up, or the peer spoke.
    Result<std::vector<PeriodTotal>> totals(const SeriesId &series, Period period) const;
    Result<std::vector<std::pair<SeriesId, Baseline>>> baselines() const;
    Result<> forgetBaselines();

    Result<> forget(const InterfaceName &tunnel);
    /// Nothing is left of what was kept for `to` before.
    Result<> rename(const InterfaceName &from, const InterfaceName &to);

private:
    Result<> prepare(const QString &path);
    Result<> checkFile() const;
    Result<> change(const std::function<Result<>()> &work);
    Result<> writeMinutes(const Batch &batch);
    Result<> writeLate(const Batch &batch);
    Result<> writeBaselines(const Batch &batch);
    Result<> pruneTable(const char *table, std::int64_t before) const;
    Result<std::int64_t> seriesNumber(const SeriesId &series);

    HistoryLimits m_limits;
    SqlConnection m_database{};
    std::map<SeriesId, std::int64_t> m_series{};
};

} // namespace adit
