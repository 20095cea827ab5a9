// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/ratescale.h"

#include <algorithm>
#include <cmath>

namespace adit::gui {

namespace {

constexpr double leastTop = 1024; // below it there is only keepalive
constexpr int mostSteps = 5;
constexpr int patience = 5;

// The unit that people would say it in.
int unitOf(double most)
{
    int unit = 0;
    for (; most >= 1024 && unit < 6; most /= 1024)
        ++unit;
    return unit;
}

// The smallest 1, 2 or 5 times a power of ten in this unit that gives few steps.
double roundStep(double most, int unit)
{
    double decade = std::pow(1024.0, unit) / 10;
    for (;;) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (most <= factor * decade * mostSteps)
                return factor * decade;
        }
        decade *= 10;
    }
}

} // namespace

void RateScale::set(double most)
{
    const double least = std::max(std::isfinite(most) ? most : 0.0, leastTop);
    m_unit = unitOf(least);
    m_step = roundStep(least, m_unit);
    m_top = std::ceil(least / m_step) * m_step;
    m_tooHigh = 0;
    m_isFitted = true;
}

void RateScale::fit(double most)
{
    if (!m_isFitted || most > m_top) {
        set(most);
        return;
    }
    m_tooHigh = std::max(most, leastTop) < m_top / 2 ? m_tooHigh + 1 : 0;
    if (m_tooHigh >= patience)
        set(most);
}

void RateScale::reset()
{
    *this = RateScale();
}

std::vector<double> RateScale::ticks() const
{
    std::vector<double> ticks;
    const auto count = static_cast<int>(std::lround(m_top / m_step));
    for (int i = 0; i <= count; ++i)
        ticks.push_back(m_step * i);
    return ticks;
}

} // namespace adit::gui
