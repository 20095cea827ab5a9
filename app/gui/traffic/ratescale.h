// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The vertical axis: round steps of 1, 2 and 5 in binary units, and a top that does not flicker.
#pragma once

#include <vector>

namespace adit::gui {

class RateScale
{
public:
    /// Takes the fastest rate that is to be shown, in bytes a second. Grows at once; shrinks only after
    /// several calls in a row that need less than half.
    void fit(double most);
    /// Begins anew with the next fit(), as for another range or tunnel.
    void reset();

    /// Bytes a second at the upper edge; a whole number of steps, never 0.
    double top() const { return m_top; }
    double step() const { return m_step; }
    /// Power of 1024 of the unit that the steps are round in: 1 = KiB/s, 2 = MiB/s.
    int unit() const { return m_unit; }
    /// Bytes a second of the lines, from 0 to the top.
    std::vector<double> ticks() const;

private:
    void set(double most);

    double m_top = 1024;
    double m_step = 512;
    int m_unit = 1;
    int m_tooHigh = 0;
    bool m_isFitted = false;
};

} // namespace adit::gui
