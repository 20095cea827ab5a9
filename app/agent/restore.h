// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The start of a session: brings up the tunnels that a person wants up then, and remembers which were up for
// the next time.
#pragma once

#include "agent/fleet.h"
#include "agent/settings.h"
#include "agent/systemevents.h"

#include <QObject>
#include <QStringList>

#include <set>
#include <vector>

namespace adit {

class Restore : public QObject
{
    Q_OBJECT

public:
    /// Acts at the fleet's first look, once. What is referred to must outlive it.
    Restore(Fleet &fleet, Settings &settings, const SystemEvents &events);

    /// The session ends, or the program: tunnels that go down from now on were still wanted.
    void stop();

private:
    void firstLook();
    void bringUp(const InterfaceName &name);
    void retry();
    void remember();

    Fleet &m_fleet;
    Settings &m_settings;
    /// Wanted up and not up yet. At the start of a session there may be no network to look names up in.
    std::set<InterfaceName> m_missing{};
};

/// Names of tunnels of this user that are up or about to be, in the order of the list.
QStringList namesUp(const std::vector<FleetTunnel> &tunnels);

} // namespace adit
