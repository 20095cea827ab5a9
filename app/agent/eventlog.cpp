// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/eventlog.h"

#include <QDateTime>

namespace adit {

void EventLog::append(Event event)
{
    if (event.time == 0)
        event.time = QDateTime::currentMSecsSinceEpoch();
    int dropped = 0;
    for (; m_events.size() >= capacity; ++dropped)
        m_events.pop_front();
    m_events.push_back(std::move(event));
    emit appended(dropped);
}

} // namespace adit
