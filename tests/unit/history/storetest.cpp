// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/historystore.h"

#include "samples.h"
#include "support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace adit;
using namespace adit::test;

namespace {

const SeriesId tunnel{named("wg0"), std::nullopt};
const SeriesId peer{named("wg0"), peerKey(1)};
constexpr std::int64_t begin = noon * 1000;

Batch::Minute minute(const SeriesId &series, std::int64_t start, std::uint64_t rx, std::uint64_t tx)
{
    Sample sample = evenSample(start, start + minuteMs, rx, tx);
    sample.rx = {1, 99};
    sample.tx = {0, 7};
    return {series, sample};
}

struct Folder
{
    QTemporaryDir folder{};
    QString path = folder.filePath("data/adit/history.sqlite");
};

} // namespace

TEST_CASE("What was stored is there again after a restart", "[store]")
{
    const Folder files;
    {
        HistoryStore store;
        REQUIRE(store.open(files.path) == HistoryStore::Opened::Well);
        REQUIRE(store.write(
            {.minutes = {minute(tunnel, begin, 600, 50), minute(tunnel, begin + minuteMs, 1200, 0)},
             .baselines = {{peer, {noon - 5, 11, 12}}}}));
    }
    HistoryStore store;
    REQUIRE(store.open(files.path) == HistoryStore::Opened::Well);
    const auto samples = store.samples(tunnel, Grain::Minute, begin, begin + 10 * minuteMs);
    REQUIRE(samples);
    REQUIRE(samples->size() == 2);
    CHECK(samples->front() == minute(tunnel, begin, 600, 50).sample);
    CHECK(samples->back().rxBytes == 1200);
    const auto baselines = store.baselines();
    REQUIRE(baselines);
    REQUIRE(baselines->size() == 1);
    CHECK(baselines->front().first == peer);
    CHECK(baselines->front().second.txBytes == 12);
}

TEST_CASE("Minutes add up to hours, days and months", "[store]")
{
    HistoryStore store;
    REQUIRE(store.open({}));
    Batch batch;
    for (int day = 0; day < 40; ++day) {
        batch.minutes.push_back(minute(tunnel, begin + day * 86'400'000LL, 1000, 10));
        batch.minutes.push_back(minute(tunnel, begin + day * 86'400'000LL + minuteMs, 500, 5));
    }
    REQUIRE(store.write(batch));
    const auto hours = store.samples(tunnel, Grain::Hour, begin, begin + 3'600'000);
    REQUIRE(hours);
    REQUIRE(hours->size() == 1);
    CHECK(hours->front().rxBytes == 1500);
    CHECK(hours->front().known == 2 * minuteMs);
    const auto days = store.totals(tunnel, Period::Day);
    REQUIRE(days);
    REQUIRE(days->size() == 40);
    CHECK(days->back() ==
          PeriodTotal{QDateTime::fromMSecsSinceEpoch(begin).date().toJulianDay(), {1500, 15}});
    CHECK(days->front().julianDay == days->back().julianDay + 39);
    const auto months = store.totals(tunnel, Period::Month);
    REQUIRE(months);
    REQUIRE(months->size() == 2); // 15 June to 24 July
    CHECK(QDate::fromJulianDay(months->front().julianDay) == QDate(2026, 7, 1));
    CHECK(months->front().traffic == Traffic{24 * 1500, 24 * 15});
    CHECK(months->back().traffic == Traffic{16 * 1500, 16 * 15});
}

TEST_CASE("The first and the last day of a month belong to it", "[store]")
{
    HistoryStore store;
    REQUIRE(store.open({}));
    const auto late = [](QDate day, QTime time) {
        return Batch::Late{tunnel, QDateTime(day, time).toMSecsSinceEpoch(), {1, 0}};
    };
    REQUIRE(store.write({.late = {late({2026, 1, 31}, {23, 59}), late({2026, 2, 1}, {0, 1}),
                                  late({2026, 2, 28}, {23, 59}), late({2026, 3, 1}, {0, 1})}}));
    const auto months = store.totals(tunnel, Period::Month);
    REQUIRE(months);
    REQUIRE(months->size() == 3);
    CHECK((*months)[1] == PeriodTotal{QDate(2026, 2, 1).toJulianDay(), {2, 0}});
}

TEST_CASE("A silent peer has zeros where its tunnel was seen", "[store]")
{
    HistoryStore store;
    REQUIRE(store.open({}));
    REQUIRE(store.write({.minutes = {minute(tunnel, begin, 10, 0), minute(tunnel, begin + minuteMs, 20, 0),
                                     minute(peer, begin + minuteMs, 20, 0)}}));
    const auto samples = store.samples(peer, Grain::Minute, begin, begin + 10 * minuteMs);
    REQUIRE(samples);
    REQUIRE(samples->size() == 2);
    CHECK(samples->front().rxBytes == 0);
    CHECK(samples->front().known == minuteMs);
    CHECK(samples->front().rx == Extent{});
    CHECK(samples->back().rxBytes == 20);
    CHECK(samples->back().rx == Extent{1, 99});
    const auto stranger = store.samples({named("wg9"), std::nullopt}, Grain::Minute, 0, begin * 2);
    REQUIRE(stranger);
    CHECK(stranger->empty());
}

TEST_CASE("A minute that comes in two parts is added up", "[store]")
{
    HistoryStore store;
    REQUIRE(store.open({}));
    REQUIRE(store.write({.minutes = {minute(tunnel, begin, 10, 0), minute(tunnel, begin, 5, 0)}}));
    REQUIRE(store.write({.minutes = {minute(tunnel, begin, 1, 0)}}));
    CHECK(store.samples(tunnel, Grain::Minute, begin, begin + 1)->front().rxBytes == 16);
}

TEST_CASE("Only the owner can read the file and its folder", "[store]")
{
    const Folder files;
    HistoryStore store;
    REQUIRE(store.open(files.path));
    REQUIRE(store.write({.minutes = {minute(tunnel, begin, 10, 0)}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        REQUIRE(QFile::exists(files.path + suffix));
        CHECK((QFile::permissions(files.path + suffix) & others) == QFile::Permissions());
    }

    CHECK((QFile::permissions(QFileInfo(files.path).path()) & others) == QFile::Permissions());
}

TEST_CASE("A file that is of no use is put aside", "[store]")
{
    const Folder files;
    REQUIRE(QDir().mkpath(QFileInfo(files.path).path()));
    QFile file(files.path);
    SECTION("text instead of a database")
    {
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(QByteArray(9000, 'x'));
    }
    SECTION("a database cut in the middle")
    {
        {
            HistoryStore store;
            REQUIRE(store.open(files.path));
            Batch batch;
            for (int i = 0; i < 5000; ++i)
                batch.minutes.push_back(minute(tunnel, begin + i * minuteMs, 1, 1));
            REQUIRE(store.write(batch));
        }
        REQUIRE(file.size() > 100'000);
        REQUIRE(file.resize(50'000));
    }
    SECTION("a database of a later version")
    {
        SqlConnection database;
        REQUIRE(database.open(files.path));
        REQUIRE(database.run("CREATE TABLE other(x)"));
        REQUIRE(database.run("PRAGMA user_version = 99"));
    }
    file.close();
    HistoryStore store;
    REQUIRE(store.open(files.path) == HistoryStore::Opened::Anew);
    CHECK(QFile::exists(files.path + ".damaged"));
    CHECK(store.write({.minutes = {minute(tunnel, begin, 10, 0)}}));
    CHECK(store.samples(tunnel, Grain::Minute, begin, begin + 1)->size() == 1);
}

TEST_CASE("A folder that cannot be written is an error, and nothing is put aside", "[store]")
{
    HistoryStore store;
    const auto opened = store.open("/proc/adit/history.sqlite");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Errc::StoreFailed);
}

TEST_CASE("Old rows go, and so do the oldest of too many", "[store]")
{
    const HistoryLimits limits{
        .minutesMs = 10 * minuteMs, .hoursMs = 5 * 3'600'000LL, .days = 3, .rowsPerTable = 4};
    HistoryStore store(limits);
    REQUIRE(store.open({}));
    Batch batch;
    for (int i = 0; i < 24 * 6; ++i)
        batch.minutes.push_back(minute(tunnel, begin - i * 3'600'000LL, 1, 1));
    for (int i = 0; i < 9; ++i)
        batch.minutes.push_back(minute(tunnel, begin - i * minuteMs, 1, 1));
    REQUIRE(store.write(batch));
    REQUIRE(store.prune(begin));
    CHECK(store.samples(tunnel, Grain::Minute, 0, begin * 2)->size() == 4);
    CHECK(store.samples(tunnel, Grain::Minute, 0, begin * 2)->back().start == begin);
    CHECK(store.samples(tunnel, Grain::Hour, 0, begin * 2)->size() == 4);
    CHECK(store.totals(tunnel, Period::Day)->size() == 4);
}

TEST_CASE("A file never grows beyond its bound, and tells when it is full", "[store]")
{
    const Folder files;
    HistoryStore store(HistoryLimits{.fileBytes = 100 * 4096});
    REQUIRE(store.open(files.path));
    Result<> written;
    for (int i = 0; i < 40 && written; ++i) {
        Batch batch;
        for (int k = 0; k < 1000; ++k)
            batch.minutes.push_back(minute(tunnel, begin + (i * 1000 + k) * minuteMs, 1u << 30, 1u << 30));
        written = store.write(batch);
    }
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Errc::StoreFailed);
    store.close();
    CHECK(QFileInfo(files.path).size() <= 100 * 4096);
}

TEST_CASE("Forgetting and renaming take a tunnel's peers along", "[store]")
{
    HistoryStore store;
    REQUIRE(store.open({}));
    REQUIRE(store.write({.minutes = {minute(tunnel, begin, 10, 0), minute(peer, begin, 10, 0),
                                     minute({named("home"), std::nullopt}, begin, 7, 0)}}));
    REQUIRE(store.rename(named("wg0"), named("home")));
    CHECK(store.samples(tunnel, Grain::Minute, 0, begin * 2)->empty());
    const SeriesId renamed{named("home"), peerKey(1)};
    CHECK(store.samples(renamed, Grain::Minute, 0, begin * 2)->front().rxBytes == 10);
    CHECK(store.totals({named("home"), std::nullopt}, Period::Day)->front().traffic.rxBytes == 10);
    REQUIRE(store.forget(named("home")));
    CHECK(store.samples(renamed, Grain::Minute, 0, begin * 2)->empty());
    CHECK(store.totals(renamed, Period::Day)->empty());
}
