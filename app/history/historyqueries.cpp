// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/historystore.h"

#include "history/minutes.h"

#include <QDate>

namespace adit {

namespace {

// A peer is stored only while it speaks; its tunnel's rows tell when somebody listened.
const char *const samplesOf =
    "SELECT t.time, t.known, coalesce(p.rx, 0), coalesce(p.tx, 0), "
    "CASE WHEN p.known >= t.known THEN p.rxleast ELSE 0 END, coalesce(p.rxmost, 0), "
    "CASE WHEN p.known >= t.known THEN p.txleast ELSE 0 END, coalesce(p.txmost, 0) "
    "FROM %1 t LEFT JOIN %1 p ON p.time = t.time AND p.series = "
    "(SELECT id FROM series WHERE tunnel = ? AND peer = ?) "
    "WHERE t.series = (SELECT id FROM series WHERE tunnel = ? AND peer = '') "
    "AND t.time >= ? AND t.time < ? ORDER BY t.time";

// SQLite takes a number for a Julian day, whose noon is in the day that Qt counts.
const char *const monthsOf =
    "SELECT min(time), sum(rx), sum(tx) FROM days WHERE series = "
    "(SELECT id FROM series WHERE tunnel = ? AND peer = ?) GROUP BY strftime('%Y-%m', time) ORDER BY 1 DESC";
const char *const daysOf = "SELECT time, rx, tx FROM days WHERE series = "
                           "(SELECT id FROM series WHERE tunnel = ? AND peer = ?) ORDER BY 1 DESC";

QString text(const SeriesId &series)
{
    return series.peer ? QString::fromStdString(series.peer->toBase64()) : QStringLiteral("");
}

Sample sampleOf(const QSqlQuery &row, std::int64_t length)
{
    const std::int64_t start = row.value(0).toLongLong() * 1000;
    return {.start = start,
            .end = start + length,
            .known = row.value(1).toLongLong(),
            .rxBytes = row.value(2).toULongLong(),
            .txBytes = row.value(3).toULongLong(),
            .rx = {row.value(4).toDouble(), row.value(5).toDouble()},
            .tx = {row.value(6).toDouble(), row.value(7).toDouble()}};
}

} // namespace

Result<std::vector<Sample>> HistoryStore::samples(const SeriesId &series, Grain grain, std::int64_t from,
                                                  std::int64_t to) const
{
    const QString tunnel = QString::fromStdString(series.tunnel.text());
    const QString table = grain == Grain::Minute ? QStringLiteral("minutes") : QStringLiteral("hours");
    auto rows = m_database.query(
        QString::fromLatin1(samplesOf).arg(table),
        {tunnel, text(series), tunnel, qlonglong(from / 1000), qlonglong((to + 999) / 1000)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Sample> samples;
    while (rows->next())
        samples.push_back(sampleOf(*rows, grain == Grain::Minute ? minuteMs : hourMs));
    return samples;
}

Result<std::vector<PeriodTotal>> HistoryStore::totals(const SeriesId &series, Period period) const
{
    auto rows = m_database.query(QString::fromLatin1(period == Period::Day ? daysOf : monthsOf),
                                 {QString::fromStdString(series.tunnel.text()), text(series)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PeriodTotal> totals;
    while (rows->next()) {
        QDate day = QDate::fromJulianDay(rows->value(0).toLongLong());
        if (period == Period::Month)
            day = QDate(day.year(), day.month(), 1);
        totals.push_back({day.toJulianDay(), {rows->value(1).toULongLong(), rows->value(2).toULongLong()}});
    }
    return totals;
}

Result<std::vector<std::pair<SeriesId, Baseline>>> HistoryStore::baselines() const
{
    auto rows = m_database.query(QStringLiteral(
        "SELECT tunnel, peer, upsince, rx, tx FROM baselines JOIN series ON series.id = baselines.series"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<std::pair<SeriesId, Baseline>> baselines;
    while (rows->next()) {
        const auto tunnel = InterfaceName::from(rows->value(0).toString().toStdString());
        const auto peer = PublicKey::fromBase64(rows->value(1).toString().toStdString());
        if (tunnel && peer)
            baselines.emplace_back(SeriesId{*tunnel, *peer},
                                   Baseline{rows->value(2).toLongLong(), rows->value(3).toULongLong(),
                                            rows->value(4).toULongLong()});
    }
    return baselines;
}

Result<> HistoryStore::forgetBaselines()
{
    return m_database.run(QStringLiteral("DELETE FROM baselines"));
}

} // namespace adit
