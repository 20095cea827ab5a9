// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One thing at a time for each tunnel, in the order they came.
#include "service/turns.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace adit;

TEST_CASE("jobs of one name wait for each other, jobs of another do not")
{
    Turns turns;
    const auto home = *InterfaceName::from("home");
    const auto work = *InterfaceName::from("work");
    std::string log;
    std::vector<Turns::Over> overs;
    const auto job = [&](const char *name) {
        return [&, name](Turns::Over over) {
            log += name;
            overs.push_back(std::move(over));
        };
    };
    turns.take(home, job("1"));
    turns.take(home, job("2"));
    turns.take(home, job("3"));
    turns.take(work, job("w"));
    CHECK(log == "1w");
    CHECK_FALSE(turns.isFree());
    overs[0]();
    CHECK(log == "1w2");
    overs[1]();
    CHECK(log == "1w2");
    overs[2]();
    CHECK(log == "1w23");
    overs[3]();
    CHECK(turns.isFree());
}

TEST_CASE("a job that is over at once lets the next one run, however many there are")
{
    Turns turns;
    const auto home = *InterfaceName::from("home");
    int done = 0;
    Turns::Over first;
    turns.take(home, [&](Turns::Over over) { first = std::move(over); });
    for (int i = 0; i < 1000; ++i) {
        turns.take(home, [&](const Turns::Over &over) {
            ++done;
            over();
        });
    }
    CHECK(done == 0);
    first();
    CHECK(done == 1000);
    CHECK(turns.isFree());
}
