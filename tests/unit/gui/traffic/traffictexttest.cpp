// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/traffictext.h"

#include "support/catch.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace adit;
using namespace adit::gui;

namespace {

const std::int64_t noon = QDateTime(QDate(2026, 6, 15), QTime(12, 0)).toMSecsSinceEpoch();

Bin bin(double rx, double tx)
{
    return {.start = noon,
            .end = noon + 1000,
            .known = 1000,
            .rxBytes = rx,
            .txBytes = tx,
            .rx = {rx, rx},
            .tx = {tx, tx}};
}

} // namespace

TEST_CASE("CSV has ISO times with their zone and plain bytes")
{
    const std::vector<Sample> samples = {evenSample(noon - 5000, noon - 4000, 1, 1),
                                         evenSample(noon, noon + 1000, 1'234'567, 89),
                                         {.start = noon, .end = noon + 1}};
    const QStringList lines = samplesCsv(samples, noon - 2000, noon + 2000).split('\n');
    REQUIRE(lines.size() == 3); // with the empty one behind the last line
    CHECK(lines[0] == "start,end,seconds_seen,received_bytes,sent_bytes");
    const QRegularExpression line(
        R"(^2026-06-15T12:00:00\.000([+-]\d\d:\d\d|Z),2026-06-15T12:00:01\.000([+-]\d\d:\d\d|Z),1\.000,1234567,89$)");
    INFO(lines[1].toStdString());
    CHECK(line.match(lines[1]).hasMatch());
}

TEST_CASE("CSV of totals has a line for each day or month")
{
    const std::vector<PeriodTotal> totals = {{QDate(2026, 6, 1).toJulianDay(), {5'000'000'000, 7}}};
    CHECK(totalsCsv(totals, Period::Day) == "day,received_bytes,sent_bytes\n2026-06-01,5000000000,7\n");
    CHECK(totalsCsv(totals, Period::Month) == "month,received_bytes,sent_bytes\n2026-06,5000000000,7\n");
}

TEST_CASE("The summary says what the graph shows")
{
    const std::vector<Bin> bins = {bin(1024, 0), bin(3072, 2048)};
    const QString text = graphSummary(bins, TimeRange::TenMinutes);
    INFO(text.toStdString());
    CHECK(text.contains("10 minutes"));
    CHECK(text.contains("received 4.0 KiB, on average 2.0 KiB/s, at most 3.0 KiB/s"));
    CHECK(text.contains("sent 2.0 KiB"));
    CHECK(graphSummary({}, TimeRange::Hour).contains("no traffic was recorded"));
}

TEST_CASE("A point is read out with its time, and its fastest moment where that is another")
{
    CHECK(binText(bin(1024, 0), TimeRange::Minute).contains("received 1.0 KiB/s, sent 0 bytes/s"));
    Bin uneven = bin(1024, 0);
    uneven.rx.most = 4096;
    CHECK(binText(uneven, TimeRange::Hour).contains("received 1.0 KiB/s (at most 4.0 KiB/s)"));
    CHECK(binText({.start = noon, .end = noon + 1000}, TimeRange::Minute).contains("nothing is known"));
}
