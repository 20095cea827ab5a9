// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/history.h"

#include "history/historyfile.h"

#include <QDateTime>
#include <QPointer>

#include <ctime>
#include <utility>

namespace adit {

Moment History::systemClock()
{
    // Unlike CLOCK_MONOTONIC, it goes on while the machine sleeps.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return {QDateTime::currentMSecsSinceEpoch(), time.tv_sec * 1000 + time.tv_nsec / 1'000'000};
}

History::History(Settings &settings, EventLog &log, const QString &path, Clock clock)
    : m_settings(settings),
      m_log(log),
      m_path(path.isEmpty() ? historyfile::defaultPath() : path),
      m_clock(std::move(clock)),
      m_recorder(m_clock()),
      m_keeps(settings.keepsHistory())
{
    connect(&settings, &Settings::changed, this, &History::followSettings);
    open();
}

History::~History()
{
    flush();
}

QString History::currentPath() const
{
    return m_keeps ? m_path : QString();
}

void History::follow(const Fleet &fleet)
{
    connect(&fleet, &Fleet::looked, this, [this, &fleet] { record(fleet.tunnels()); });
}

void History::open()
{
    using Baselines = std::vector<std::pair<SeriesId, Baseline>>;
    m_thread.post([this, path = currentPath(), now = now()](HistoryKeeper &keeper) {
        const HistoryKeeper::Outcome outcome = keeper.open(path, now);
        Baselines baselines = keeper.store().baselines().value_or(Baselines{});
        QMetaObject::invokeMethod(this, [this, outcome, baselines = std::move(baselines)] {
            report(outcome);
            if (!std::exchange(m_isOpen, true)) {
                for (const auto &[series, baseline] : baselines)
                    m_recorder.remember(series, baseline);
            }
            emit stored();
        });
    });
}

void History::followSettings()
{
    if (m_keeps == m_settings.keepsHistory())
        return;
    flush();
    m_keeps = !m_keeps;
    if (!m_keeps) {
        // What goes through from now on shall not be made up for later.
        m_thread.post([](HistoryKeeper &keeper) { static_cast<void>(keeper.store().forgetBaselines()); });
    }
    open();
}

void History::report(const HistoryKeeper::Outcome &outcome)
{
    if (outcome.begunAnew)
        m_log.append(
            {.severity = Event::Severity::Warning,
             .text = tr("The traffic history was damaged. It was put aside as %1, and a new one has begun.")
                         .arg(m_path + QStringLiteral(".damaged"))});
    if (outcome.failure)
        m_log.append({.severity = Event::Severity::Warning,
                      .text = tr("The traffic history cannot be stored: %1")
                                  .arg(QString::fromStdString(outcome.failure->context))});
}

void History::record(const std::vector<FleetTunnel> &tunnels)
{
    if (!m_isOpen)
        return;
    std::vector<const TunnelStatus *> statuses;
    statuses.reserve(tunnels.size());
    bool isAnyUp = false;
    for (const FleetTunnel &tunnel : tunnels) {
        statuses.push_back(&tunnel.status);
        isAnyUp = isAnyUp || tunnel.status.state == LinkState::Up;
    }
    const Moment moment = m_clock();
    m_recorder.look(moment, statuses);
    // Nobody looks any more when nothing is up, so this may be the last chance for a long time.
    const std::int64_t minute = moment.wall / minuteMs;
    if (!isAnyUp)
        flush();
    else if (std::exchange(m_writtenMinute, minute) != minute)
        write(m_recorder.take(moment, Recorder::Take::Finished));
    emit recorded();
}

void History::flush()
{
    write(m_recorder.take(m_clock(), Recorder::Take::All));
}

void History::write(Batch batch)
{
    if (batch.isEmpty())
        return;
    m_thread.post([this, batch = std::move(batch), now = now()](HistoryKeeper &keeper) mutable {
        const HistoryKeeper::Outcome outcome = keeper.write(std::move(batch), now);
        QMetaObject::invokeMethod(this, [this, outcome] {
            report(outcome);
            emit stored();
        });
    });
}

template <typename T>
void History::ask(std::function<Result<T>(HistoryKeeper &)> question, QObject *context,
                  std::function<void(Result<T>)> done)
{
    // The context belongs to our thread, so only there can it be asked whether it still is.
    const QPointer<QObject> asker = context;
    m_thread.post(
        [this, question = std::move(question), asker, done = std::move(done)](HistoryKeeper &keeper) {
            auto answer = question(keeper);
            QMetaObject::invokeMethod(this, [asker, done, answer = std::move(answer)] {
                if (asker)
                    done(answer);
            });
        });
}

void History::samples(const SeriesId &series, Grain grain, std::int64_t from, QObject *context,
                      std::function<void(std::vector<Sample>)> done)
{
    using Samples = std::vector<Sample>;
    const std::int64_t to = now() + minuteMs;
    ask<Samples>(
        [=](HistoryKeeper &keeper) { return keeper.store().samples(series, grain, from, to); }, context,
        [done = std::move(done)](const Result<Samples> &samples) { done(samples.value_or(Samples{})); });
}

void History::totals(const SeriesId &series, Period period, QObject *context,
                     std::function<void(std::vector<PeriodTotal>)> done)
{
    using Totals = std::vector<PeriodTotal>;
    ask<Totals>([=](HistoryKeeper &keeper) { return keeper.store().totals(series, period); }, context,
                [done = std::move(done)](const Result<Totals> &totals) { done(totals.value_or(Totals{})); });
}

void History::removeAll(QObject *context, std::function<void(Result<>)> done)
{
    m_recorder.forgetAll();
    ask<void>([path = m_path, now = now()](HistoryKeeper &keeper) { return keeper.removeAll(path, now); },
              context, std::move(done));
    m_thread.post([this](HistoryKeeper &) { QMetaObject::invokeMethod(this, &History::stored); });
}

void History::forget(const InterfaceName &tunnel)
{
    m_recorder.forget(tunnel);
    m_thread.post([this, tunnel](HistoryKeeper &keeper) {
        static_cast<void>(
            keeper.store().forget(tunnel)); // a store that cannot be changed reports when written
        QMetaObject::invokeMethod(this, &History::stored);
    });
}

void History::rename(const InterfaceName &from, const InterfaceName &to)
{
    flush();
    m_recorder.rename(from, to);
    m_thread.post([this, from, to](HistoryKeeper &keeper) {
        static_cast<void>(keeper.store().rename(from, to));
        QMetaObject::invokeMethod(this, &History::stored);
    });
}

} // namespace adit
