// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/counterwatch.h"

#include "samples.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;

namespace {

Traffic only(const std::vector<CounterWatch::PeerTraffic> &traffic)
{
    REQUIRE(traffic.size() == 1);
    return traffic.front().traffic;
}

} // namespace

TEST_CASE("A tunnel that was up before the program began gives nothing at the first look")
{
    CounterWatch watch(noon);
    CHECK(only(watch.look(upStatus("wg0", noon - 100, {peerStatus(1, 5000, 700)}))).isNone());
    CHECK(only(watch.look(upStatus("wg0", noon - 100, {peerStatus(1, 5100, 700)}))) == Traffic{100, 0});
}

TEST_CASE("A tunnel that comes up later counts from zero")
{
    CounterWatch watch(noon);
    CHECK(only(watch.look(upStatus("wg0", noon + 3, {peerStatus(1, 148, 92)}))) == Traffic{148, 92});
}

TEST_CASE("Counters that restart never make negative traffic")
{
    CounterWatch watch(noon);
    watch.look(upStatus("wg0", noon + 1, {peerStatus(1, 1'000'000, 2'000'000)}));
    SECTION("when the interface is made anew")
    {
        CHECK(only(watch.look(upStatus("wg0", noon + 60, {peerStatus(1, 2'000'000, 10)}))) ==
              Traffic{2'000'000, 10});
    }
    SECTION("when only the peer is made anew")
    {
        CHECK(only(watch.look(upStatus("wg0", noon + 1, {peerStatus(1, 30, 2'000'001)}))) ==
              Traffic{30, 2'000'001});
    }
    SECTION("when it was down in between")
    {
        watch.forget(named("wg0"));
        CHECK(only(watch.look(upStatus("wg0", 0, {peerStatus(1, 40, 50)}))) == Traffic{40, 50});
    }
}

TEST_CASE("A peer that joins a tunnel counts from zero, and one that leaves takes nothing away")
{
    CounterWatch watch(noon);
    watch.look(upStatus("wg0", noon - 5, {peerStatus(1, 1000, 1000)}));
    const auto joined =
        watch.look(upStatus("wg0", noon - 5, {peerStatus(1, 1000, 1000), peerStatus(2, 7, 8)}));
    REQUIRE(joined.size() == 2);
    CHECK(joined[1].traffic == Traffic{7, 8});
    CHECK(only(watch.look(upStatus("wg0", noon - 5, {peerStatus(2, 9, 8)}))) == Traffic{2, 0});
}

TEST_CASE("What went through while the program did not run is found by what it remembers")
{
    CounterWatch watch(noon);
    watch.remember({named("wg0"), peerKey(1)}, {noon - 500, 1000, 2000});
    SECTION("of the same interface, the difference")
    {
        CHECK(only(watch.look(upStatus("wg0", noon - 500, {peerStatus(1, 1500, 2000)}))) == Traffic{500, 0});
    }
    SECTION("of a later interface, all of it")
    {
        CHECK(only(watch.look(upStatus("wg0", noon - 50, {peerStatus(1, 1500, 10)}))) == Traffic{1500, 10});
    }
    SECTION("of an interface whose beginning nobody knows, nothing")
    {
        CHECK(only(watch.look(upStatus("wg0", 0, {peerStatus(1, 1500, 10)}))).isNone());
    }
    SECTION("of a peer that it never saw, nothing")
    {
        CHECK(only(watch.look(upStatus("wg0", noon - 500, {peerStatus(3, 1500, 10)}))).isNone());
    }
}
