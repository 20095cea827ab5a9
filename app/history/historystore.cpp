// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/historystore.h"

#include "history/historyfile.h"
#include "history/minutes.h"

#include <QDateTime>

#include <cmath>

namespace adit {

namespace {

// The layout of the tables, and the mark of our files ("Adit"), which SQLite keeps for us.
constexpr std::int64_t layout = 1;
constexpr std::int64_t applicationId = 0x41646974;
constexpr std::int64_t pageBytes = 4096;

const char *const tables[] = {"minutes", "hours", "days"};

// Times of minutes and hours are seconds since 1970, those of days are Julian day numbers of the local
// calendar.
const char *const schema[] = {
    "CREATE TABLE IF NOT EXISTS series(id INTEGER PRIMARY KEY, tunnel TEXT NOT NULL, peer TEXT NOT NULL, "
    "UNIQUE(tunnel, peer))",
    "CREATE TABLE IF NOT EXISTS baselines(series INTEGER PRIMARY KEY REFERENCES series ON DELETE CASCADE, "
    "upsince INTEGER NOT NULL, rx INTEGER NOT NULL, tx INTEGER NOT NULL)",
};
const char *const tableOfSamples =
    "CREATE TABLE IF NOT EXISTS %1(series INTEGER NOT NULL REFERENCES series ON DELETE CASCADE, "
    "time INTEGER NOT NULL, known INTEGER NOT NULL, rx INTEGER NOT NULL, tx INTEGER NOT NULL, "
    "rxleast INTEGER NOT NULL, rxmost INTEGER NOT NULL, txleast INTEGER NOT NULL, txmost INTEGER NOT NULL, "
    "PRIMARY KEY(series, time)) WITHOUT ROWID";
const char *const addSample =
    "INSERT INTO %1 VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(series, time) DO UPDATE SET "
    "known = known + excluded.known, rx = rx + excluded.rx, tx = tx + excluded.tx, "
    "rxleast = min(rxleast, excluded.rxleast), rxmost = max(rxmost, excluded.rxmost), "
    "txleast = min(txleast, excluded.txleast), txmost = max(txmost, excluded.txmost)";

const char *const deleteUnused = "DELETE FROM series WHERE NOT EXISTS(SELECT 1 FROM days WHERE series = id) "
                                 "AND NOT EXISTS(SELECT 1 FROM hours WHERE series = id) "
                                 "AND NOT EXISTS(SELECT 1 FROM minutes WHERE series = id) "
                                 "AND NOT EXISTS(SELECT 1 FROM baselines WHERE series = id)";

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

QString text(const InterfaceName &name)
{
    return QString::fromStdString(name.text());
}

QString text(const std::optional<PublicKey> &peer)
{
    return peer ? QString::fromStdString(peer->toBase64()) : QStringLiteral("");
}

std::int64_t localDay(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date().toJulianDay();
}

qlonglong whole(double bytesPerSecond)
{
    return std::llround(bytesPerSecond);
}

} // namespace

Result<HistoryStore::Opened> HistoryStore::open(const QString &path)
{
    if (!path.isEmpty()) {
        if (const auto made = historyfile::makePrivate(path); !made)
            return std::unexpected(made.error());
    }
    const auto prepared = prepare(path);
    if (prepared)
        return Opened::Well;
    close();
    if (path.isEmpty() || prepared.error().code != Errc::FileUnreadable)
        return std::unexpected(prepared.error());
    if (const auto begun = startAnew(path); !begun)
        return std::unexpected(begun.error());
    return Opened::Anew;
}

Result<> HistoryStore::startAnew(const QString &path)
{
    close();
    if (auto aside = historyfile::putAside(path); !aside)
        return aside;
    if (auto made = historyfile::makePrivate(path); !made)
        return made;
    return prepare(path);
}

void HistoryStore::close()
{
    m_series.clear();
    m_database.close();
}

Result<> HistoryStore::prepare(const QString &path)
{
    m_series.clear();
    if (auto opened = m_database.open(path); !opened)
        return opened;
    if (auto fine = checkFile(); !fine)
        return fine;
    QStringList statements = {
        QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"),
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = NORMAL"),
        QStringLiteral("PRAGMA journal_size_limit = 1048576"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA max_page_count = %1").arg(m_limits.fileBytes / pageBytes),
        QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
        QStringLiteral("PRAGMA user_version = %1").arg(layout)};
    for (const char *statement : schema)
        statements.append(sql(statement));
    for (const char *table : tables)
        statements.append(sql(tableOfSamples).arg(QLatin1String(table)));
    for (const QString &statement : statements) {
        if (auto done = m_database.run(statement); !done)
            return done;
    }
    return {};
}

// A new file is empty; any other has our mark and layout, and is whole.
Result<> HistoryStore::checkFile() const
{
    const auto pages = m_database.number(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return std::unexpected(pages.error());
    if (*pages == 0)
        return {};
    const auto mark = m_database.number(QStringLiteral("PRAGMA application_id"));
    const auto version = m_database.number(QStringLiteral("PRAGMA user_version"));
    if (!mark || !version)
        return std::unexpected(mark ? version.error() : mark.error());
    if (*mark != applicationId || *version != layout)
        return fail(Errc::FileUnreadable, "not a history of this version");
    auto check = m_database.query(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return std::unexpected(check.error());
    if (!check->next() || check->value(0).toString() != QLatin1String("ok"))
        return fail(Errc::FileUnreadable, "damaged");
    return {};
}

// Numbers of series that were made by work that was undone must not be used again.
Result<> HistoryStore::change(const std::function<Result<>()> &work)
{
    auto done = m_database.transaction(work);
    if (!done)
        m_series.clear();
    return done;
}

Result<> HistoryStore::write(const Batch &batch)
{
    return change([&]() -> Result<> {
        if (auto done = writeMinutes(batch); !done)
            return done;
        if (auto done = writeLate(batch); !done)
            return done;
        return writeBaselines(batch);
    });
}

Result<std::int64_t> HistoryStore::seriesNumber(const SeriesId &series)
{
    if (const auto found = m_series.find(series); found != m_series.end())
        return found->second;
    const QVariantList names = {text(series.tunnel), text(series.peer)};
    const auto made =
        m_database.run(QStringLiteral("INSERT OR IGNORE INTO series(tunnel, peer) VALUES(?, ?)"), names);
    if (!made)
        return std::unexpected(made.error());
    const auto number =
        m_database.number(QStringLiteral("SELECT id FROM series WHERE tunnel = ? AND peer = ?"), names);
    if (number)
        m_series.emplace(series, *number);
    return number;
}

Result<> HistoryStore::writeMinutes(const Batch &batch)
{
    const std::function<std::int64_t(std::int64_t)> times[] = {
        [](std::int64_t time) { return time / 1000; },
        [](std::int64_t time) { return (time - time % hourMs) / 1000; },
        [](std::int64_t time) { return localDay(time); },
    };
    for (std::size_t i = 0; i < std::size(tables); ++i) {
        auto statement = m_database.prepare(sql(addSample).arg(QLatin1String(tables[i])));
        if (!statement)
            return std::unexpected(statement.error());
        for (const auto &[series, sample] : batch.minutes) {
            const auto number = seriesNumber(series);
            if (!number)
                return std::unexpected(number.error());
            const QVariantList values = {qlonglong(*number),        qlonglong(times[i](sample.start)),
                                         qlonglong(sample.known),   qlonglong(sample.rxBytes),
                                         qlonglong(sample.txBytes), whole(sample.rx.least),
                                         whole(sample.rx.most),     whole(sample.tx.least),
                                         whole(sample.tx.most)};
            if (auto done = SqlConnection::execute(*statement, values); !done)
                return done;
        }
    }
    return {};
}

Result<> HistoryStore::writeLate(const Batch &batch)
{
    auto statement = m_database.prepare(sql(addSample).arg(QLatin1String("days")));
    if (!statement)
        return std::unexpected(statement.error());
    for (const auto &[series, time, traffic] : batch.late) {
        const auto number = seriesNumber(series);
        if (!number)
            return std::unexpected(number.error());
        const QVariantList values = {qlonglong(*number),
                                     qlonglong(localDay(time)),
                                     0,
                                     qlonglong(traffic.rxBytes),
                                     qlonglong(traffic.txBytes),
                                     0,
                                     0,
                                     0,
                                     0};
        if (auto done = SqlConnection::execute(*statement, values); !done)
            return done;
    }
    return {};
}

Result<> HistoryStore::writeBaselines(const Batch &batch)
{
    auto statement =
        m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO baselines VALUES(?, ?, ?, ?)"));
    if (!statement)
        return std::unexpected(statement.error());
    for (const auto &[series, baseline] : batch.baselines) {
        const auto number = seriesNumber(series);
        if (!number)
            return std::unexpected(number.error());
        const QVariantList values = {qlonglong(*number), qlonglong(baseline.upSince),
                                     qlonglong(baseline.rxBytes), qlonglong(baseline.txBytes)};
        if (auto done = SqlConnection::execute(*statement, values); !done)
            return done;
    }
    return {};
}

Result<> HistoryStore::pruneTable(const char *table, std::int64_t before) const
{
    const QString name = QLatin1String(table);
    if (auto done =
            m_database.run(QStringLiteral("DELETE FROM %1 WHERE time < ?").arg(name), {qlonglong(before)});
        !done)
        return done;
    return m_database.run(QStringLiteral("DELETE FROM %1 WHERE time <= "
                                         "(SELECT time FROM %1 ORDER BY time DESC LIMIT 1 OFFSET ?)")
                              .arg(name),
                          {qlonglong(m_limits.rowsPerTable)});
}

Result<> HistoryStore::prune(std::int64_t now)
{
    m_series.clear();
    const std::int64_t before[] = {(now - m_limits.minutesMs) / 1000, (now - m_limits.hoursMs) / 1000,
                                   localDay(now) - m_limits.days};
    const auto pruned = change([&]() -> Result<> {
        for (std::size_t i = 0; i < std::size(tables); ++i) {
            if (auto done = pruneTable(tables[i], before[i]); !done)
                return done;
        }
        return m_database.run(sql(deleteUnused));
    });
    if (!pruned)
        return pruned;
    return m_database.run(QStringLiteral("PRAGMA incremental_vacuum"));
}

Result<> HistoryStore::forget(const InterfaceName &tunnel)
{
    m_series.clear();
    return change([&] {
        return m_database.run(QStringLiteral("DELETE FROM series WHERE tunnel = ?"), {text(tunnel)});
    });
}

Result<> HistoryStore::rename(const InterfaceName &from, const InterfaceName &to)
{
    m_series.clear();
    return change([&]() -> Result<> {
        if (auto gone = m_database.run(QStringLiteral("DELETE FROM series WHERE tunnel = ?"), {text(to)});
            !gone)
            return gone;
        return m_database.run(QStringLiteral("UPDATE series SET tunnel = ? WHERE tunnel = ?"),
                              {text(to), text(from)});
    });
}

} // namespace adit
