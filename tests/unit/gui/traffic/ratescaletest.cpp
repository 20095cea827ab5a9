// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/ratescale.h"

#include "gui/traffic/traffictext.h"
#include "support/approx.h"
#include "support/catch.h"

#include <cmath>

using namespace adit::gui;

namespace {

constexpr double kib = 1024;
constexpr double mib = 1024 * kib;

} // namespace

TEST_CASE("The axis has a few round steps and holds the fastest rate")
{
    const double most =
        GENERATE(0.0, 900.0, 1023.0, 1024.0, 5000.0, 123456.0, 1000 * kib, 1.2e6, 3.7e7, 9.9e8, 1.5e12);
    RateScale scale;
    scale.fit(most);
    CAPTURE(most, scale.top(), scale.step());
    CHECK(scale.top() >= most);
    const auto ticks = scale.ticks();
    CHECK(ticks.size() >= 3);
    CHECK(ticks.size() <= 6);
    CHECK(ticks.front() == 0);
    CHECK(ticks.back() == Approx(scale.top()));
    const double steps = scale.step() / std::pow(1024.0, scale.unit());
    const double leading = steps / std::pow(10.0, std::floor(std::log10(steps) + 1e-9));
    CHECK((leading == Approx(1) || leading == Approx(2) || leading == Approx(5)));
}

TEST_CASE("Steps are round in the unit that is written")
{
    RateScale scale;
    scale.fit(1.9 * mib);
    CHECK(scale.step() == 0.5 * mib);
    CHECK(scale.top() == 2 * mib);
    CHECK(tickText(scale.ticks()[1], scale) == "0.5 MiB/s");
    CHECK(tickText(0, scale) == "0");
    scale.reset();
    scale.fit(700 * kib);
    CHECK(tickText(scale.ticks().back(), scale) == "800 KiB/s");
}

TEST_CASE("The axis grows at once and shrinks only after a while")
{
    RateScale scale;
    scale.fit(3 * mib);
    scale.fit(40 * mib);
    CHECK(scale.top() == 40 * mib);
    for (int i = 0; i < 4; ++i) {
        scale.fit(1 * mib);
        CHECK(scale.top() == 40 * mib);
    }
    scale.fit(1 * mib);
    CHECK(scale.top() < 2 * mib);
}

TEST_CASE("A rate that swings about a step does not make the axis flicker")
{
    RateScale scale;
    scale.fit(10.5 * mib);
    const double top = scale.top();
    for (int i = 0; i < 100; ++i) {
        scale.fit(i % 2 ? 9.5 * mib : 10.5 * mib);
        CHECK(scale.top() == top);
    }
}

TEST_CASE("Rates that are no numbers leave a usable axis")
{
    RateScale scale;
    scale.fit(std::nan(""));
    CHECK(scale.top() >= kib);
    scale.fit(INFINITY);
    CHECK(std::isfinite(scale.top()));
}
