// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/fleetevents.h"

#include "agent/translated.h"

#include <algorithm>

namespace adit {

namespace {

using Kind = Event::Kind;
using Severity = Event::Severity;
using Origin = FleetTunnel::Origin;

QString text(const InterfaceName &name)
{
    return QString::fromStdString(name.text());
}

/// Its name in the profile, else the start of its key.
QString peerName(const FleetTunnel &tunnel, const PublicKey &key)
{
    if (tunnel.profile && tunnel.profile->tunnel) {
        const auto &peers = tunnel.profile->tunnel->peers;
        const auto found = std::ranges::find(peers, key, &Peer::publicKey);
        if (found != peers.end() && !found->name.empty())
            return QString::fromStdString(found->name);
    }
    return QString::fromStdString(key.shortText());
}

bool haveSamePeers(const TunnelStatus &a, const TunnelStatus &b)
{
    return std::ranges::equal(a.peers, b.peers, {}, &PeerStatus::publicKey, &PeerStatus::publicKey);
}

/// Whether it was known to answer and still is in the same session, or nearly.
bool isConnected(const FleetTunnel &tunnel)
{
    return tunnel.assessment.state == TunnelState::Connected;
}

} // namespace

void FleetEvents::add(const InterfaceName &name, Kind kind, Severity severity, const QString &text)
{
    m_waiting.push_back({severity, kind, 0, name, text, m_atStart});
}

void FleetEvents::flush()
{
    for (Event &event : std::exchange(m_waiting, {}))
        m_log.append(std::move(event));
}

void FleetEvents::appeared(const FleetTunnel &tunnel)
{
    const QString name = text(tunnel.name);
    if (tunnel.origin == Origin::Foreign)
        add(tunnel.name, Kind::Note, Severity::Info,
            tr("Another program has the WireGuard interface %1.").arg(name));
    else if (tunnel.origin == Origin::Profile && !m_atStart)
        add(tunnel.name, Kind::Changed, Severity::Info, tr("The profile %1 was added.").arg(name));
    if (tunnel.origin == Origin::Foreign)
        return;
    FleetTunnel nothing = {.name = tunnel.name, .status = {.name = tunnel.name}};
    link(nothing, tunnel);
    answers(nothing, tunnel);
    warnings(nothing, tunnel);
}

void FleetEvents::vanished(const FleetTunnel &tunnel)
{
    const QString name = text(tunnel.name);
    if (tunnel.origin == Origin::Foreign)
        return add(tunnel.name, Kind::Note, Severity::Info,
                   tr("The WireGuard interface %1 of another program is gone.").arg(name));
    if (tunnel.status.state == LinkState::Up)
        add(tunnel.name, Kind::Down, Severity::Info, tr("%1 was taken down.").arg(name));
    if (tunnel.origin == Origin::Profile)
        add(tunnel.name, Kind::Changed, Severity::Info, tr("The profile %1 was deleted.").arg(name));
}

void FleetEvents::changed(const FleetTunnel &before, const FleetTunnel &after)
{
    profile(before, after);
    if (before.origin == Origin::Foreign || after.origin == Origin::Foreign)
        return;
    link(before, after);
    answers(before, after);
    warnings(before, after);
    peers(before, after);
    drift(before, after);
}

void FleetEvents::profile(const FleetTunnel &before, const FleetTunnel &after)
{
    const QString name = text(after.name);
    const auto note = [&](const QString &sentence) {
        add(after.name, Kind::Changed, Severity::Info, sentence);
    };
    if (before.profile && !after.profile)
        note(tr("The profile %1 was deleted.").arg(name));
    else if (!before.profile && after.profile)
        note(tr("The profile %1 was added.").arg(name));
    else if (before.profile != after.profile)
        note(tr("The profile %1 was changed.").arg(name));
    // Before the first look nothing is known to be approved.
    if (!m_atStart && before.approval != Approval::Current && after.approval == Approval::Current &&
        after.profile)
        note(tr("%1 was approved.").arg(name));
}

void FleetEvents::link(const FleetTunnel &before, const FleetTunnel &after)
{
    if (before.status.state == after.status.state)
        return;
    const QString name = text(after.name);
    switch (after.status.state) {
    case LinkState::Up: return add(after.name, Kind::Up, Severity::Info, tr("%1 is up.").arg(name));
    case LinkState::Down:
        return add(after.name, Kind::Down, Severity::Info, tr("%1 was taken down.").arg(name));
    case LinkState::Broken:
        return add(after.name, Kind::Failed, Severity::Error,
                   tr("Another program took the interface of %1 away. Activate it again.").arg(name));
    }
}

void FleetEvents::answers(const FleetTunnel &before, const FleetTunnel &after)
{
    const QString name = text(after.name);
    if (!isConnected(before) && isConnected(after))
        add(after.name, Kind::Connected, Severity::Info, tr("%1 is connected.").arg(name));
    else if (isConnected(before) && after.assessment.state == TunnelState::Stale)
        add(after.name, Kind::Lost, Severity::Warning,
            tr("%1 lost its connection: nobody answers any more.").arg(name));
    else if (!before.assessment.noReply && after.assessment.noReply)
        add(after.name, Kind::Note, Severity::Warning, tr("%1 gets no reply.").arg(name));
}

void FleetEvents::warnings(const FleetTunnel &before, const FleetTunnel &after)
{
    for (const Warning &warning : after.status.warnings) {
        if (std::ranges::find(before.status.warnings, warning) != before.status.warnings.end())
            continue;
        const QString detail = QString::fromStdString(warning.detail);
        switch (warning.code) {
        case Warning::Code::DnsNotApplied:
            add(after.name, Kind::Note, Severity::Warning,
                tr("The DNS servers of %1 are not in use: %2").arg(text(after.name), detail));
            break;
        case Warning::Code::NoFirewall:
            add(after.name, Kind::Note, Severity::Warning,
                tr("The addresses of %1 are not guarded: this machine has no nf_tables.")
                    .arg(text(after.name)));
            break;
        case Warning::Code::Ipv6Disabled:
            add(after.name, Kind::Note, Severity::Warning,
                tr("%1 has no IPv6: it is switched off on this machine.").arg(text(after.name)));
            break;
        case Warning::Code::HoldsNetwork:
            add(after.name, Kind::Note, Severity::Warning,
                tr("The kill switch of %1 still holds the network back.").arg(text(after.name)));
            break;
        case Warning::Code::OnTrial:
            add(after.name, Kind::Note, Severity::Info,
                tr("A change of %1 is on trial: it goes back by itself unless it is kept.")
                    .arg(text(after.name)));
            break;
        }
    }
}

void FleetEvents::peers(const FleetTunnel &before, const FleetTunnel &after)
{
    if (before.status.state != LinkState::Up || after.status.state != LinkState::Up)
        return;
    const QString name = text(after.name);
    const auto note = [&](const QString &sentence) {
        add(after.name, Kind::Changed, Severity::Info, sentence);
    };
    if (!haveSamePeers(before.status, after.status))
        return note(tr("The peers of %1 were changed.").arg(name));
    std::vector<const PeerStatus *> moved;
    for (std::size_t i = 0; i < after.status.peers.size(); ++i) {
        const PeerStatus &peer = after.status.peers[i];
        if (peer.endpoint && before.status.peers[i].endpoint &&
            peer.endpoint != before.status.peers[i].endpoint)
            moved.push_back(&peer);
    }
    if (moved.size() == 1)
        note(tr("%1: the peer %2 is now at %3.")
                 .arg(name, peerName(after, moved.front()->publicKey),
                      QString::fromStdString(moved.front()->endpoint->toString())));
    else if (!moved.empty())
        note(tr("%1: %n peers have other addresses now.", nullptr, static_cast<int>(moved.size())).arg(name));
}

void FleetEvents::drift(const FleetTunnel &before, const FleetTunnel &after)
{
    if (before.drift.empty() && !after.drift.empty())
        add(after.name, Kind::Note, Severity::Warning,
            tr("Another program changed %1: it differs from what was approved.").arg(text(after.name)));
}

void FleetEvents::repaired(const InterfaceName &name)
{
    add(name, Kind::Note, Severity::Warning,
        tr("Another program changed %1. Adit's helper put it right.").arg(text(name)));
}

QString FleetEvents::failure(Task task)
{
    switch (task) {
    case Task::BringUp: return tr("%1 could not be brought up. %2");
    case Task::TakeDown: return tr("%1 could not be taken down. %2");
    case Task::Change: return tr("%1 could not be changed. %2");
    case Task::Remove: return tr("%1 could not be removed. %2");
    case Task::Repair: return tr("%1 could not be repaired. %2");
    }
    return {};
}

void FleetEvents::failed(const InterfaceName &name, Task task, const Error &error)
{
    add(name, Kind::Failed, Severity::Error, failure(task).arg(text(name), translated(error)));
}

void FleetEvents::helperMissing(const Error &error)
{
    m_waiting.push_back({Severity::Warning, Kind::Note, 0, std::nullopt, translated(error), m_atStart});
}

void FleetEvents::helperIsBack()
{
    m_waiting.push_back(
        {Severity::Info, Kind::Note, 0, std::nullopt, tr("Adit's helper answers again."), m_atStart});
}

} // namespace adit
