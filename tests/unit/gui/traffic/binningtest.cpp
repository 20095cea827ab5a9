// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/binning.h"

#include "history/minutes.h"
#include "support/approx.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::gui;

TEST_CASE("A steady rate is a level line, however the looks fall on the bins")
{
    std::vector<Sample> samples;
    for (std::int64_t time = 130; time < 20'000; time += 1000)
        samples.push_back(evenSample(time, time + 1000, 5000, 100));
    const auto bins = binned(samples, 1000, 20'000, 5000);
    REQUIRE(bins.size() == 4);
    for (const Bin &bin : bins) {
        CHECK(bin.rxRate() == Approx(5000));
        CHECK(bin.txRate() == Approx(100));
        CHECK(bin.rx == Extent{5000, 5000});
    }
}

TEST_CASE("A spike is not lost when many samples become one point")
{
    std::vector<Sample> samples;
    for (std::int64_t second = 0; second < 600; ++second)
        samples.push_back(evenSample(second * 1000, second * 1000 + 1000, second == 300 ? 1'000'000 : 0, 0));
    const auto bins = binned(samples, 0, 600'000, 60'000);
    REQUIRE(bins.size() == 10);
    CHECK(bins[5].rx == Extent{0, 1'000'000});
    CHECK(bins[5].rxRate() == Approx(1'000'000 / 60.0));
    CHECK(bins[4].rx.most == 0);
    const Overall all = overall(bins);
    CHECK(all.rxMost == 1'000'000);
    CHECK(all.rxBytes == Approx(1'000'000));
    CHECK(all.rxMean == Approx(1'000'000 / 600.0));
}

TEST_CASE("No bytes are lost or made when samples fall between bins")
{
    std::vector<Sample> samples;
    std::uint64_t sum = 0;
    for (std::int64_t i = 0; i < 97; ++i) {
        samples.push_back(evenSample(i * 1037, i * 1037 + 1037, 1000 + i * 13, 0));
        sum += 1000 + i * 13;
    }
    CHECK(overall(binned(samples, 0, 97 * 1037, 700)).rxBytes == Approx(double(sum)));
}

TEST_CASE("Where nothing is known there is a gap, not a zero")
{
    const std::vector<Sample> samples = {evenSample(0, 1000, 10, 10), evenSample(9000, 10'000, 0, 0)};
    SECTION("in bins")
    {
        const auto bins = binned(samples, 0, 10'000, 1000);
        REQUIRE(bins.size() == 10);
        CHECK(bins[0].isKnown());
        CHECK_FALSE(bins[4].isKnown());
        CHECK(bins[9].isKnown());
        CHECK(bins[9].rxRate() == 0);
    }
    SECTION("look by look")
    {
        const auto bins = binned(samples, 0, 20'000, 0);
        REQUIRE(bins.size() == 4);
        CHECK(bins[0].isKnown());
        CHECK_FALSE(bins[1].isKnown());
        CHECK(bins[2].isKnown());
        CHECK_FALSE(bins[3].isKnown());
        CHECK(bins[3].end == 20'000);
    }
    CHECK_FALSE(overall(binned({}, 0, 10'000, 1000)).isKnown);
}

TEST_CASE("Points stay where they are while time goes on")
{
    std::vector<Sample> samples;
    for (std::int64_t second = 0; second < 100; ++second)
        samples.push_back(evenSample(second * 1000, second * 1000 + 1000, second * second, 0));
    const auto now = binned(samples, 20'000, 80'000, 5000);
    const auto later = binned(samples, 21'300, 81'300, 5000);
    CHECK(now[5].start == later[5].start);
    CHECK(now[5].rxBytes == later[5].rxBytes);
}

TEST_CASE("Newer samples stand in front of what is stored of the same time")
{
    const std::vector<Sample> stored = {evenSample(0, minuteMs, 600, 0),
                                        evenSample(minuteMs, 2 * minuteMs, 1200, 0),
                                        evenSample(2 * minuteMs, 3 * minuteMs, 99, 0)};
    const std::vector<Sample> recent = {evenSample(minuteMs + 30'000, minuteMs + 31'000, 7, 0),
                                        evenSample(minuteMs + 31'000, minuteMs + 32'000, 8, 0)};
    const auto all = joined(stored, recent);
    REQUIRE(all.size() == 4);
    CHECK(all[1].end == minuteMs + 30'000);
    CHECK(all[1].rxBytes == 612); // of 1200 - 15 in 58 s, those of 30 s
    CHECK(all[2].rxBytes == 7);
    CHECK(joined(stored, {}).size() == 3);
    CHECK(joined({}, recent).size() == 2);
}

TEST_CASE("A minute that was looked at in part says nothing of its other part")
{
    Sample minute = evenSample(0, minuteMs, 900, 0);
    minute.known = 15'000;
    const std::vector<Sample> recent = {evenSample(45'000, minuteMs, 900, 0)};
    const auto all = joined({minute}, recent);
    REQUIRE(all.size() == 1);
    CHECK(all[0].start == 45'000);
}
