// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/ratering.h"

#include <algorithm>

namespace adit::gui {

void RateRing::add(double rate)
{
    m_rates.at(m_next) = std::max(0.0, rate);
    m_next = (m_next + 1) % capacity;
    m_size = std::min(m_size + 1, capacity);
}

QList<double> RateRing::values() const
{
    QList<double> values;
    values.reserve(static_cast<qsizetype>(m_size));
    for (std::size_t i = 0; i < m_size; ++i)
        values.append(m_rates.at((m_next + capacity - m_size + i) % capacity));
    return values;
}

bool RateRing::isFlat() const
{
    return std::ranges::all_of(m_rates, [](double rate) { return rate == 0; });
}

} // namespace adit::gui
