// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/repairlimit.h"

namespace adit {

bool RepairLimit::take(Clock::time_point now)
{
    if (now < m_opens)
        return false;
    while (!m_taken.empty() && m_taken.front() + span <= now)
        m_taken.pop_front();
    if (m_taken.size() < most) {
        m_taken.push_back(now);
        return true;
    }
    m_taken.clear();
    m_opens = now + rest;
    return false;
}

} // namespace adit
