// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/minutes.h"

#include "support/catch.h"

using namespace adit;

TEST_CASE("Parts of a sample add up to the whole, byte by byte")
{
    const Sample whole = evenSample(1000, 8000, 1'000'003, 17);
    const std::int64_t cut = GENERATE(1001, 2500, 3333, 7999);
    const Sample first = clipped(whole, 0, cut);
    const Sample second = clipped(whole, cut, 10'000);
    CHECK(first.rxBytes + second.rxBytes == whole.rxBytes);
    CHECK(first.txBytes + second.txBytes == whole.txBytes);
    CHECK(first.known + second.known == whole.known);
    CHECK(first.end == second.start);
    CHECK(first.rx == whole.rx);
}

TEST_CASE("A part outside of a sample is nothing")
{
    const Sample part = clipped(evenSample(1000, 2000, 50, 50), 5000, 6000);
    CHECK(part.known == 0);
    CHECK(part.rxBytes == 0);
}

TEST_CASE("Samples collect into minutes of the clock with their slowest and fastest")
{
    Minutes minutes;
    minutes.add(evenSample(minuteMs, minuteMs + 1000, 100, 0));
    minutes.add(evenSample(minuteMs + 1000, minuteMs + 2000, 900, 50));
    minutes.add(evenSample(2 * minuteMs - 500, 2 * minuteMs + 500, 400, 0));
    const auto finished = minutes.takeBefore(2 * minuteMs);
    REQUIRE(finished.size() == 1);
    CHECK(finished[0].start == minuteMs);
    CHECK(finished[0].end == 2 * minuteMs);
    CHECK(finished[0].known == 2500);
    CHECK(finished[0].rxBytes == 1200);
    CHECK(finished[0].rx == Extent{100, 900});
    CHECK(finished[0].tx == Extent{0, 50});
    const auto running = minutes.takeBefore(3 * minuteMs);
    REQUIRE(running.size() == 1);
    CHECK(running[0].rxBytes == 200);
    CHECK(minutes.takeBefore(99 * minuteMs).empty());
}

TEST_CASE("A clock that goes back loses no minute")
{
    Minutes minutes;
    minutes.add(evenSample(10 * minuteMs, 10 * minuteMs + 1000, 1, 0));
    minutes.add(evenSample(5 * minuteMs, 5 * minuteMs + 1000, 2, 0));
    minutes.add(evenSample(10 * minuteMs + 1000, 10 * minuteMs + 2000, 4, 0));
    const auto taken = minutes.takeBefore(20 * minuteMs);
    REQUIRE(taken.size() == 3);
    CHECK(taken[0].rxBytes + taken[1].rxBytes + taken[2].rxBytes == 7);
}
