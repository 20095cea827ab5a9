// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What happened between two looks at a tunnel, as sentences in the log.
#pragma once

#include "agent/eventlog.h"
#include "agent/fleettunnel.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace adit {

class FleetEvents
{
    Q_DECLARE_TR_FUNCTIONS(adit::FleetEvents)

public:
    /// What was asked for.
    enum class Task { BringUp, TakeDown, Change, Remove, Repair };

    /// Until started() everything counts as found at the start.
    explicit FleetEvents(EventLog &log) : m_log(log) {}
    void started() { m_atStart = false; }

    /// What is told from here on waits for flush(): whoever reads the log may ask for something at once.
    void appeared(const FleetTunnel &tunnel);
    void vanished(const FleetTunnel &tunnel);
    /// Tells what differs; nothing for what differs without meaning, like counters.
    void changed(const FleetTunnel &before, const FleetTunnel &after);
    void failed(const InterfaceName &name, Task task, const Error &error);
    /// The helper put right what others did to it.
    void repaired(const InterfaceName &name);
    void helperMissing(const Error &error);
    void helperIsBack();
    /// Puts all that was told into the log.
    void flush();

private:
    void profile(const FleetTunnel &before, const FleetTunnel &after);
    void link(const FleetTunnel &before, const FleetTunnel &after);
    void answers(const FleetTunnel &before, const FleetTunnel &after);
    void warnings(const FleetTunnel &before, const FleetTunnel &after);
    void peers(const FleetTunnel &before, const FleetTunnel &after);
    void drift(const FleetTunnel &before, const FleetTunnel &after);
    static QString failure(Task task);
    void add(const InterfaceName &name, Event::Kind kind, Event::Severity severity, const QString &text);

    EventLog &m_log;
    std::vector<Event> m_waiting{};
    bool m_atStart = true;
};

} // namespace adit
