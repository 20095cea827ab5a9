// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/ondemand.h"

namespace adit {

OnDemand::OnDemand(Fleet &fleet, NetworkWatch &watch, Settings &settings, EventLog &log, QObject *parent)
    : QObject(parent),
      m_fleet(fleet),
      m_watch(watch),
      m_settings(settings),
      m_log(log)
{
    connect(&m_watch, &NetworkWatch::changed, this, &OnDemand::networkChanged);
    connect(&m_fleet, &Fleet::looked, this, &OnDemand::fleetLooked);
    m_waiting = m_watch.network().has_value();
}

void OnDemand::networkChanged()
{
    m_waiting = m_watch.network().has_value();
    if (m_waiting && m_looked)
        apply();
}

void OnDemand::fleetLooked()
{
    m_looked = true;
    if (m_waiting)
        apply();
}

void OnDemand::apply()
{
    m_waiting = false;
    const Network network = *m_watch.network();
    for (const QString &tunnel : m_settings.tunnelsWithRules()) {
        const auto name = InterfaceName::from(tunnel.toStdString());
        const FleetTunnel *found = name ? m_fleet.find(*name) : nullptr;
        if (found && found->origin != FleetTunnel::Origin::Foreign) {
            // A copy: acting makes the fleet tell of changes.
            const FleetTunnel copy = *found;
            apply(copy, network);
        }
    }
}

void OnDemand::apply(const FleetTunnel &tunnel, const Network &network)
{
    const auto rules = rulesFrom(m_settings.rules(QString::fromStdString(tunnel.name.text())));
    switch (decide(rules, network)) {
    case OnDemandRule::Action::Up:
        if (tunnel.isUp())
            return;
        note(tunnel.name, tr("A rule brings the tunnel up: %1").arg(nameOf(network)));
        m_fleet.bringUp(tunnel.name, Interaction::Forbid);
        return;
    case OnDemandRule::Action::Down:
        if (!tunnel.isUp())
            return;
        note(tunnel.name, tr("A rule takes the tunnel down: %1").arg(nameOf(network)));
        m_fleet.bringDown(tunnel.name);
        return;
    case OnDemandRule::Action::Leave: return;
    }
}

void OnDemand::note(const InterfaceName &tunnel, const QString &text)
{
    Event event;
    event.tunnel = tunnel;
    event.text = text;
    m_log.append(event);
}

void OnDemand::rename(const InterfaceName &from, const InterfaceName &to)
{
    const QStringList rules = m_settings.rules(QString::fromStdString(from.text()));
    forget(from);
    m_settings.setRules(QString::fromStdString(to.text()), rules);
}

void OnDemand::forget(const InterfaceName &tunnel)
{
    m_settings.setRules(QString::fromStdString(tunnel.text()), {});
}

QString OnDemand::nameOf(const Network &network)
{
    switch (network.link) {
    case Network::Link::None: return tr("no network");
    case Network::Link::Wired: return tr("wired network");
    case Network::Link::Wifi: return tr("Wi-Fi “%1”").arg(network.ssid);
    case Network::Link::Other: return tr("mobile or other network");
    }
    return {};
}

} // namespace adit
