// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// How much one user may ask at once: calls that wait for an answer, and changing calls within a second.
#pragma once

#include "base/result.h"
#include "service/actiontable.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <sys/types.h>

namespace adit {

class CallLimits
{
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;

    /// One call that counts as long as this lives.
    class Ticket
    {
    public:
        Ticket(CallLimits &limits, uid_t uid) : m_limits(&limits), m_uid(uid) {}
        Ticket(Ticket &&other) noexcept;
        Ticket &operator=(Ticket &&other) noexcept;
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;
        ~Ticket();

    private:
        CallLimits *m_limits;
        uid_t m_uid;
    };

    explicit CallLimits(Now now = &Clock::now) : m_now(std::move(now)) {}

    /// TooManyCalls when this user has had enough. The limits must outlive the ticket.
    Result<Ticket> begin(uid_t uid, Effect effect);
    /// Calls of all users that wait for an answer.
    std::size_t pending() const;

private:
    void end(uid_t uid);

    Now m_now;
    std::map<uid_t, std::size_t> m_pending;
    std::map<uid_t, std::deque<Clock::time_point>> m_changes;
};

} // namespace adit
