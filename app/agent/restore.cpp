// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/restore.h"

#include <QPointer>

namespace adit {

QStringList namesUp(const std::vector<FleetTunnel> &tunnels)
{
    QStringList names;
    for (const FleetTunnel &tunnel : tunnels) {
        const bool isOurs = tunnel.origin != FleetTunnel::Origin::Foreign;
        if (isOurs && tunnel.isUp() && tunnel.state != TunnelState::Deactivating)
            names.append(QString::fromStdString(tunnel.name.text()));
    }
    return names;
}

Restore::Restore(Fleet &fleet, Settings &settings, const SystemEvents &events)
    : m_fleet(fleet),
      m_settings(settings)
{
    connect(&m_fleet, &Fleet::looked, this, [this] { firstLook(); }, Qt::SingleShotConnection);
    connect(&events, &SystemEvents::defaultRouteChanged, this, [this] { retry(); });
}

void Restore::stop()
{
    m_fleet.disconnect(this);
    m_missing.clear();
}

void Restore::firstLook()
{
    QStringList wanted;
    switch (m_settings.atStart()) {
    case Settings::AtStart::Nothing: break;
    case Settings::AtStart::Last: wanted = m_settings.lastTunnels(); break;
    case Settings::AtStart::Chosen: wanted = m_settings.chosenTunnels(); break;
    }
    for (const QString &text : wanted) {
        const auto name = InterfaceName::from(text.toStdString());
        const FleetTunnel *tunnel = name ? m_fleet.find(*name) : nullptr;
        if (tunnel != nullptr && tunnel->origin != FleetTunnel::Origin::Foreign && !tunnel->isUp()) {
            m_missing.insert(*name);
            bringUp(*name);
        }
    }
    connect(&m_fleet, &Fleet::looked, this, [this] { remember(); });
    remember();
}

void Restore::bringUp(const InterfaceName &name)
{
    // One that was never approved, or was changed since, would have to ask, and nobody is looking.
    m_fleet.bringUp(name, Interaction::Forbid, [self = QPointer(this), this, name](const Result<> &result) {
        if (self && result)
            m_missing.erase(name);
    });
}

void Restore::retry()
{
    for (const InterfaceName &name : std::set(m_missing)) {
        const FleetTunnel *tunnel = m_fleet.find(name);
        if (tunnel != nullptr && tunnel->failure && tunnel->failure->code == Errc::EndpointUnresolved)
            bringUp(name);
    }
}

void Restore::remember()
{
    // Somebody dealt with it since, when it is up or its failure is gone.
    std::erase_if(m_missing, [this](const InterfaceName &name) {
        const FleetTunnel *tunnel = m_fleet.find(name);
        return tunnel == nullptr || (tunnel->state != TunnelState::Activating && !tunnel->failure);
    });
    QStringList names = namesUp(m_fleet.tunnels());
    for (const InterfaceName &name : m_missing) {
        const QString text = QString::fromStdString(name.text());
        if (!names.contains(text))
            names.append(text);
    }
    m_settings.setLastTunnels(names);
}

} // namespace adit
