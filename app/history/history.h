// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What went through every tunnel and every peer: the last minutes look by look, and before that what a
// database keeps. Graphs and totals read it.
#pragma once

#include "agent/eventlog.h"
#include "agent/fleet.h"
#include "agent/settings.h"
#include "history/historythread.h"
#include "history/recorder.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace adit {

class History : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;
    /// The wall's clock and CLOCK_BOOTTIME.
    static Moment systemClock();

    /// Opens the database at this path (an empty one means the user's own), or one in memory as long as
    /// Settings::keepsHistory is off. Settings and log must outlive the history.
    History(Settings &settings, EventLog &log, const QString &path = {}, Clock clock = systemClock);
    /// Writes what is not on disk yet.
    ~History() override;

    /// Records each look of this fleet, which must outlive the history or this connection.
    void follow(const Fleet &fleet);
    /// Records one look at all tunnels.
    void record(const std::vector<FleetTunnel> &tunnels);
    /// The time that all samples are in: milliseconds since 1970.
    std::int64_t now() const { return m_clock().wall; }

    /// The last minutes look by look, oldest first; from memory, so it is there at once. Sparklines use it
    /// too.
    std::vector<Sample> recent(const SeriesId &series) const { return m_recorder.recent(series, m_clock()); }

    /// What is stored, oldest first, up to now. `done` runs once from the event loop, unless `context` has
    /// gone; an unreadable store gives nothing.
    void samples(const SeriesId &series, Grain grain, std::int64_t from, QObject *context,
                 std::function<void(std::vector<Sample>)> done);
    /// Stored days or months, newest first, as samples() does.
    void totals(const SeriesId &series, Period period, QObject *context,
                std::function<void(std::vector<PeriodTotal>)> done);

    /// Hands everything to the database now, the running minute too.
    void flush();
    /// Deletes all history, in memory and on disk; `done` runs once from the event loop. StoreFailed.
    void removeAll(QObject *context, std::function<void(Result<>)> done);
    /// A tunnel was removed, and its history shall go with it.
    void forget(const InterfaceName &tunnel);
    /// A tunnel has another name from now on; its history goes along.
    void rename(const InterfaceName &from, const InterfaceName &to);

signals:
    /// A look was recorded.
    void recorded();
    /// The database has more, or less, than before.
    void stored();

private:
    QString currentPath() const;
    void open();
    void followSettings();
    void write(Batch batch);
    void report(const HistoryKeeper::Outcome &outcome);
    template <typename T>
    void ask(std::function<Result<T>(HistoryKeeper &)> question, QObject *context,
             std::function<void(Result<T>)> done);

    Settings &m_settings;
    EventLog &m_log;
    QString m_path;
    Clock m_clock;
    Recorder m_recorder;
    bool m_keeps = false;
    bool m_isOpen = false; ///< baselines of earlier runs are known
    std::int64_t m_writtenMinute = 0;
    HistoryThread m_thread{}; ///< last: its work ends before anything else goes
};

} // namespace adit
