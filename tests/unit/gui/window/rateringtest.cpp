// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/ratering.h"
#include "support/catch.h"

using namespace adit::gui;

TEST_CASE("a ring gives its rates oldest first")
{
    RateRing ring;
    CHECK(ring.values().isEmpty());
    CHECK(ring.isFlat());
    ring.add(1);
    ring.add(2);
    CHECK(ring.values() == QList<double>{1, 2});
    CHECK_FALSE(ring.isFlat());
}

TEST_CASE("a full ring lets the oldest go")
{
    RateRing ring;
    for (std::size_t i = 0; i < RateRing::capacity + 5; ++i)
        ring.add(static_cast<double>(i));
    REQUIRE(ring.values().size() == static_cast<qsizetype>(RateRing::capacity));
    CHECK(ring.values().first() == 5);
    CHECK(ring.values().last() == RateRing::capacity + 4);
}

TEST_CASE("a rate is never negative")
{
    RateRing ring;
    ring.add(-3);
    CHECK(ring.isFlat());
}
