// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Eight calls at once and twenty changes a second for a user, by a manual clock.
#include "service/calllimits.h"
#include "support/catch.h"

#include <vector>

using namespace adit;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    CallLimits::Clock::time_point time{};
    CallLimits limits{[this] { return time; }};
};

} // namespace

TEST_CASE_METHOD(Fixture, "the ninth call at once is refused, until one has ended")
{
    std::vector<CallLimits::Ticket> tickets;
    for (int i = 0; i < 8; ++i)
        tickets.push_back(std::move(*limits.begin(1000, Effect::Reads)));
    CHECK(limits.begin(1000, Effect::Reads).error().code == Errc::TooManyCalls);
    CHECK(limits.begin(1001, Effect::Reads));
    tickets.pop_back();
    CHECK(limits.begin(1000, Effect::Reads));
    CHECK(limits.pending() == 7);
    tickets.clear();
    CHECK(limits.pending() == 0);
}

TEST_CASE_METHOD(Fixture, "the twenty-first change within a second is refused, reading is not")
{
    for (int i = 0; i < 20; ++i) {
        CHECK(limits.begin(1000, Effect::Changes));
        time += 10ms;
    }
    CHECK(limits.begin(1000, Effect::Changes).error().code == Errc::TooManyCalls);
    CHECK(limits.begin(1000, Effect::Reads));
    CHECK(limits.begin(0, Effect::Changes));
    time += 800ms; // the first is a second ago
    CHECK(limits.begin(1000, Effect::Changes));
    CHECK(limits.begin(1000, Effect::Changes).error().code == Errc::TooManyCalls);
}

TEST_CASE_METHOD(Fixture, "a refused call does not count")
{
    for (int i = 0; i < 20; ++i)
        CHECK(limits.begin(1000, Effect::Changes));
    for (int i = 0; i < 100; ++i)
        CHECK_FALSE(limits.begin(1000, Effect::Changes));
    CHECK(limits.pending() == 0);
    time += 1s;
    CHECK(limits.begin(1000, Effect::Changes));
}

TEST_CASE_METHOD(Fixture, "a ticket that was moved counts once")
{
    auto first = limits.begin(1000, Effect::Reads);
    {
        const CallLimits::Ticket second = std::move(*first);
        CHECK(limits.pending() == 1);
    }
    CHECK(limits.pending() == 0);
}
