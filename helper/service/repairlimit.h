// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// How often what others change of a tunnel is put right: two programs that undo each other's work must not do
// so for ever.
#pragma once

#include <chrono>
#include <deque>

namespace adit {

class RepairLimit
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::size_t most = 5;
    static constexpr std::chrono::seconds span{10};
    static constexpr std::chrono::seconds rest{60};

    /// Whether a repair may begin now; one that may counts. After `most` within `span` none may for `rest`.
    bool take(Clock::time_point now);
    /// When the next one may begin; not after `now` when that is at once.
    Clock::time_point opens() const { return m_opens; }

private:
    std::deque<Clock::time_point> m_taken{};
    Clock::time_point m_opens{};
};

} // namespace adit
