// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/history.h"

#include "history/historyfile.h"
#include "samples.h"
#include "support/catch.h"
#include "support/processortime.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

const SeriesId tunnel{named("wg0"), std::nullopt};

FleetTunnel fleetTunnel(TunnelStatus status)
{
    return {.name = status.name, .status = std::move(status)};
}

// A history with a clock that is turned by hand.
struct Bench
{
    QTemporaryDir folder{};
    QString path = folder.filePath("adit/history.sqlite");
    Settings settings{folder.filePath("adit.ini")};
    EventLog log{};
    Moment time = at(0);

    std::unique_ptr<History> history()
    {
        auto made = std::make_unique<History>(settings, log, path, [this] { return time; });
        waitForStored(*made);
        return made;
    }
    static void waitForStored(History &history)
    {
        bool isStored = false;
        const auto connection = QObject::connect(&history, &History::stored, [&] { isStored = true; });
        wait([&] { return isStored; });
        QObject::disconnect(connection);
    }
    static void wait(const std::function<bool()> &condition)
    {
        QEventLoop loop;
        const QDeadlineTimer deadline(10'000);
        while (!condition() && !deadline.hasExpired())
            loop.processEvents(QEventLoop::AllEvents, 50);
        REQUIRE(condition());
    }
    // A look each second, at a peer that receives 100 bytes in each.
    void look(History &history, int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            time = {time.wall + 1000, time.steady + 1000};
            received += 100;
            std::vector<FleetTunnel> tunnels;
            tunnels.push_back(fleetTunnel(upStatus("wg0", noon - 9, {peerStatus(1, received, 7)})));
            history.record(tunnels);
        }
    }
    std::vector<Sample> minutes(History &history)
    {
        std::optional<std::vector<Sample>> answer;
        QObject context;
        history.samples(tunnel, Grain::Minute, 0, &context,
                        [&](auto samples) { answer = std::move(samples); });
        wait([&] { return answer.has_value(); });
        return *answer;
    }
    std::vector<PeriodTotal> days(History &history)
    {
        std::optional<std::vector<PeriodTotal>> answer;
        QObject context;
        history.totals(tunnel, Period::Day, &context, [&](auto totals) { answer = std::move(totals); });
        wait([&] { return answer.has_value(); });
        return *answer;
    }
    std::uint64_t received = 5000;
};

} // namespace

TEST_CASE("History survives a restart, and counts what went through in between", "[history]")
{
    Bench bench;
    {
        const auto history = bench.history();
        bench.look(*history, 90);
        CHECK(history->recent(tunnel).size() == 89);
    }
    bench.time = {bench.time.wall + 600'000, bench.time.steady + 600'000};
    bench.received += 1'000'000;
    const auto history = bench.history();
    bench.look(*history, 30);
    history->flush();
    const auto minutes = bench.minutes(*history);
    REQUIRE(minutes.size() == 3);
    CHECK(minutes[0].rxBytes + minutes[1].rxBytes == 8900);
    CHECK(minutes[2].rxBytes == 2900);
    const auto days = bench.days(*history);
    REQUIRE(days.size() == 1);
    CHECK(days[0].traffic.rxBytes == 90 * 100 - 100 + 1'000'000 + 30 * 100);
    CHECK(bench.log.events().empty());
}

TEST_CASE("A minute is written when it is over, not before", "[history]")
{
    Bench bench;
    const auto history = bench.history();
    bench.look(*history, 59);
    CHECK(bench.minutes(*history).empty());
    bench.look(*history, 2);
    const auto minutes = bench.minutes(*history);
    REQUIRE(minutes.size() == 1);
    CHECK(minutes[0].known == 59'000);
}

TEST_CASE("The last minutes are written when the last tunnel goes down", "[history]")
{
    Bench bench;
    const auto history = bench.history();
    bench.look(*history, 10);
    history->record({});
    CHECK(bench.minutes(*history).size() == 1);
}

TEST_CASE("Without the setting nothing is written, and the page still has something to show", "[history]")
{
    Bench bench;
    bench.settings.setKeepsHistory(false);
    {
        const auto history = bench.history();
        bench.look(*history, 130);
        CHECK(bench.minutes(*history).size() == 2);
    }
    CHECK_FALSE(QFile::exists(bench.path));
}

TEST_CASE("The setting works at once, both ways", "[history]")
{
    Bench bench;
    const auto history = bench.history();
    bench.look(*history, 61);
    bench.settings.setKeepsHistory(false);
    bench.look(*history, 120);
    CHECK(bench.minutes(*history).size() == 2);
    bench.settings.setKeepsHistory(true);
    CHECK(bench.minutes(*history).size() == 2); // both parts of the time in which it was on
    bench.look(*history, 120);
    history->flush();
    const auto days = bench.days(*history);
    REQUIRE(days.size() == 1);
    CHECK(days[0].traffic.rxBytes == 60 * 100 + 120 * 100);
}

TEST_CASE("Deleting the history removes the file, and recording goes on in a new one", "[history]")
{
    Bench bench;
    const auto history = bench.history();
    bench.look(*history, 130);
    std::optional<Result<>> removed;
    history->removeAll(history.get(), [&](Result<> result) { removed = result; });
    Bench::wait([&] { return removed.has_value(); });
    CHECK(*removed);
    CHECK(history->recent(tunnel).empty());
    CHECK(bench.minutes(*history).empty());
    CHECK(bench.days(*history).empty());
    bench.look(*history, 61);
    CHECK(bench.minutes(*history).size() >= 1);
    CHECK(QFile::exists(bench.path));
}

TEST_CASE("A damaged file is told in the log, and is no reason to stop", "[history]")
{
    Bench bench;
    REQUIRE(QDir().mkpath(bench.folder.filePath("adit")));
    QFile file(bench.path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto history = bench.history();
    REQUIRE(bench.log.events().size() == 1);
    CHECK(bench.log.events()[0].severity == Event::Severity::Warning);
    CHECK(bench.log.events()[0].text.contains(bench.path + ".damaged"));
    bench.look(*history, 61);
    CHECK(bench.minutes(*history).size() == 1);
}

TEST_CASE("A folder that cannot be used is told once, and everything stays in memory", "[history]")
{
    Bench bench;
    bench.path = "/proc/adit/history.sqlite";
    const auto history = bench.history();
    bench.look(*history, 200);
    CHECK(bench.minutes(*history).size() == 3);
    CHECK(bench.log.events().size() == 1);
}

TEST_CASE("An answer for somebody who has gone is dropped", "[history]")
{
    Bench bench;
    const auto history = bench.history();
    bool isAnswered = false;
    {
        QObject context;
        history->totals(tunnel, Period::Day, &context, [&](const auto &) { isAnswered = true; });
    }
    CHECK(bench.days(*history).empty());
    CHECK_FALSE(isAnswered);
}

TEST_CASE("Recording a thousand peers does not hold the window up", "[history]")
{
    Bench bench;
    const auto history = bench.history();
    std::vector<PeerStatus> peers;
    for (int i = 0; i < 1000; ++i) {
        peers.push_back(peerStatus(std::uint8_t(i), 0, 0));
        std::array<std::uint8_t, keyBytes> bytes{};
        bytes[0] = std::uint8_t(i);
        bytes[1] = std::uint8_t(i >> 8);
        peers.back().publicKey = PublicKey::fromBytes(bytes);
    }
    std::vector<FleetTunnel> tunnels;
    tunnels.push_back(fleetTunnel(upStatus("wg0", noon - 9, peers)));
    std::chrono::nanoseconds slowest{};
    std::chrono::nanoseconds sum{};
    for (int i = 0; i < 150; ++i) {
        bench.time = {bench.time.wall + 1000, bench.time.steady + 1000};
        for (PeerStatus &peer : tunnels.front().status.peers)
            peer.rxBytes += 1000;
        const auto begin = processorTime();
        history->record(tunnels);
        const auto took = processorTime() - begin;
        slowest = std::max(slowest, took);
        sum += took;
    }
    INFO("slowest " << slowest / 1us << " us, mean " << sum / 150us << " us");
    CHECK(bench.minutes(*history).size() == 2);
    CHECK(slowest < 200ms); // ten times what is seen
}
