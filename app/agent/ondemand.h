// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Brings tunnels up and down by the network. Rules act when the network changes and at no other time, so
// that what a person does by hand holds until then.
#pragma once

#include "agent/fleet.h"
#include "agent/networkwatch.h"
#include "agent/ondemandrule.h"
#include "agent/settings.h"

#include <QObject>

namespace adit {

class OnDemand : public QObject
{
    Q_OBJECT

public:
    /// What is referred to must outlive it. A person is never asked for a password on its behalf.
    OnDemand(Fleet &fleet, NetworkWatch &watch, Settings &settings, EventLog &log, QObject *parent = nullptr);

    /// A network as people call it: `Wi-Fi “Home”`.
    static QString nameOf(const Network &network);
    /// Rules follow a tunnel to its new name, and go with it.
    void rename(const InterfaceName &from, const InterfaceName &to);
    void forget(const InterfaceName &tunnel);

private:
    void networkChanged();
    void fleetLooked();
    void apply();
    void apply(const FleetTunnel &tunnel, const Network &network);
    void note(const InterfaceName &tunnel, const QString &text);

    Fleet &m_fleet;
    NetworkWatch &m_watch;
    Settings &m_settings;
    EventLog &m_log;
    /// The fleet has seen what is up; before that a rule could not know what it does.
    bool m_looked = false;
    /// The network changed and rules have not been applied yet.
    bool m_waiting = false;
};

} // namespace adit
