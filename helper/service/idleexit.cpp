// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/idleexit.h"

namespace adit {

IdleExit::IdleExit(std::chrono::milliseconds patience, std::function<bool()> isNeeded)
    : m_isNeeded(std::move(isNeeded))
{
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isNeeded())
            return; // the timer goes on
        m_timer.stop();
        Q_EMIT idle();
    });
    m_timer.start();
}

} // namespace adit
