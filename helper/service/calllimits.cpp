// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/calllimits.h"

#include "base/limits.h"

#include <numeric>
#include <utility>

namespace adit {

CallLimits::Ticket::Ticket(Ticket &&other) noexcept
    : m_limits(std::exchange(other.m_limits, nullptr)),
      m_uid(other.m_uid)
{
}

CallLimits::Ticket &CallLimits::Ticket::operator=(Ticket &&other) noexcept
{
    std::swap(m_limits, other.m_limits);
    std::swap(m_uid, other.m_uid);
    return *this;
}

CallLimits::Ticket::~Ticket()
{
    if (m_limits)
        m_limits->end(m_uid);
}

Result<CallLimits::Ticket> CallLimits::begin(uid_t uid, Effect effect)
{
    std::size_t &pending = m_pending[uid];
    if (pending >= limits::pendingCallsPerUser)
        return fail(Errc::TooManyCalls, "waiting");
    if (effect == Effect::Changes) {
        std::deque<Clock::time_point> &changes = m_changes[uid];
        const auto now = m_now();
        while (!changes.empty() && now - changes.front() >= std::chrono::seconds(1))
            changes.pop_front();
        if (changes.size() >= limits::changesPerSecondPerUser)
            return fail(Errc::TooManyCalls, "changing");
        changes.push_back(now);
    }
    ++pending;
    return Ticket(*this, uid);
}

void CallLimits::end(uid_t uid)
{
    const auto pending = m_pending.find(uid);
    if (--pending->second == 0)
        m_pending.erase(pending);
}

std::size_t CallLimits::pending() const
{
    return std::accumulate(m_pending.begin(), m_pending.end(), std::size_t{0},
                           [](std::size_t sum, const auto &entry) { return sum + entry.second; });
}

} // namespace adit
