// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/repairlimit.h"
#include "support/catch.h"

using namespace adit;
using namespace std::chrono_literals;

namespace {

const RepairLimit::Clock::time_point start(1000h);

} // namespace

TEST_CASE("five repairs within ten seconds are allowed, and then none for a minute")
{
    RepairLimit limit;
    for (int i = 0; i < 5; ++i)
        CHECK(limit.take(start + i * 1s));
    CHECK(limit.opens() <= start + 5s);
    CHECK_FALSE(limit.take(start + 5s));
    CHECK(limit.opens() == start + 65s);
    CHECK_FALSE(limit.take(start + 64s));
    CHECK(limit.opens() == start + 65s);
    for (int i = 0; i < 5; ++i)
        CHECK(limit.take(start + 65s));
    CHECK_FALSE(limit.take(start + 65s));
}

TEST_CASE("repairs that are far enough apart are always allowed")
{
    RepairLimit limit;
    for (int i = 0; i < 1000; ++i)
        CHECK(limit.take(start + i * 2s));
}
