// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The last minute of a tunnel's traffic, one rate a look: what the small graph in the list shows.
#pragma once

#include <QList>

#include <array>
#include <cstddef>

namespace adit::gui {

class RateRing
{
public:
    static constexpr std::size_t capacity = 60;

    /// Bytes per second; the oldest goes when it is full.
    void add(double rate);
    /// Oldest first.
    QList<double> values() const;
    /// Whether there is no traffic in it, so that nothing need be drawn.
    bool isFlat() const;
    std::size_t size() const { return m_size; }
    void clear() { *this = RateRing(); }

private:
    std::array<double, capacity> m_rates{};
    std::size_t m_next = 0;
    std::size_t m_size = 0;
};

} // namespace adit::gui
