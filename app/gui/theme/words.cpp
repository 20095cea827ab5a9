// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/words.h"

#include "agent/translated.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace adit::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// Where the first peer that has an endpoint is reached: its host as written, else the address in use.
QString someHost(const FleetTunnel &tunnel)
{
    if (tunnel.profile && tunnel.profile->tunnel) {
        for (const Peer &peer : tunnel.profile->tunnel->peers) {
            if (peer.endpoint)
                return text(peer.endpoint->host);
        }
    }
    for (const PeerStatus &peer : tunnel.status.peers) {
        if (peer.endpoint)
            return text(peer.endpoint->address.toString());
    }
    return {};
}

QString waitingLine(const FleetTunnel &tunnel)
{
    if (!tunnel.assessment.noReply)
        return Words::tr("Waiting for the first handshake");
    const QString host = someHost(tunnel);
    return host.isEmpty() ? Words::tr("No reply") : Words::tr("No reply from %1").arg(host);
}

QString connectedLine(const FleetTunnel &tunnel)
{
    const QString age = ageText(tunnel.assessment.handshakeAge);
    //: %1 is an age such as "12 s ago"
    return (tunnel.assessment.idle ? Words::tr("Connected (idle), %1") : Words::tr("Connected, %1")).arg(age);
}

QString offLine(const FleetTunnel &tunnel)
{
    if (tunnel.origin == FleetTunnel::Origin::ApprovedOnly)
        return Words::tr("Off, its profile is gone");
    if (tunnel.profile && !tunnel.profile->tunnel)
        return Words::tr("The configuration has errors");
    return stateWord(TunnelState::Off);
}

} // namespace

QString bytesText(std::uint64_t bytes)
{
    constexpr std::uint64_t most = std::numeric_limits<qint64>::max();
    return QLocale().formattedDataSize(static_cast<qint64>(std::min(bytes, most)), 1,
                                       QLocale::DataSizeIecFormat);
}

QString rateText(double bytesPerSecond)
{
    const double most = 1e18; // beyond it the conversion would overflow
    //: %1 is an amount such as "1.5 MiB"; per second
    return Words::tr("%1/s").arg(
        bytesText(static_cast<std::uint64_t>(std::clamp(bytesPerSecond, 0.0, most))));
}

QString ageText(std::optional<std::int64_t> seconds)
{
    if (!seconds)
        return Words::tr("never");
    const std::int64_t age = std::max<std::int64_t>(0, *seconds);
    if (age < minute)
        return Words::tr("%1 s ago").arg(number(age));
    if (age < hour)
        return Words::tr("%1 min ago").arg(number(age / minute));
    if (age < 2 * day)
        return Words::tr("%1 h ago").arg(number(age / hour));
    return Words::tr("%n days ago", "always two or more", static_cast<int>(age / day));
}

QString durationText(std::int64_t seconds)
{
    const std::int64_t time = std::max<std::int64_t>(0, seconds);
    if (time < minute)
        return Words::tr("%1 s").arg(number(time));
    if (time < hour)
        return Words::tr("%1 min").arg(number(time / minute));
    if (time < 2 * day)
        return Words::tr("%1 h %2 min").arg(number(time / hour), number(time % hour / minute));
    return Words::tr("%n days", "a duration, always two or more", static_cast<int>(time / day));
}

QString stateWord(TunnelState state)
{
    switch (state) {
    case TunnelState::Off: return Words::tr("Off", "state of a tunnel");
    case TunnelState::Activating: return Words::tr("Coming up", "state of a tunnel");
    case TunnelState::WaitingForHandshake: return Words::tr("Waiting", "state of a tunnel");
    case TunnelState::Connected: return Words::tr("Connected", "state of a tunnel");
    case TunnelState::Stale: return Words::tr("No reply", "state of a tunnel");
    case TunnelState::Failed: return Words::tr("Failed", "state of a tunnel");
    case TunnelState::Deactivating: return Words::tr("Going down", "state of a tunnel");
    }
    return {};
}

TunnelState shownState(const FleetTunnel &tunnel)
{
    const bool unanswered = tunnel.state == TunnelState::WaitingForHandshake && tunnel.assessment.noReply;
    return unanswered ? TunnelState::Stale : tunnel.state;
}

QString stateLine(const FleetTunnel &tunnel)
{
    switch (tunnel.state) {
    case TunnelState::Off: return offLine(tunnel);
    case TunnelState::Activating: return Words::tr("Coming up…");
    case TunnelState::WaitingForHandshake: return waitingLine(tunnel);
    case TunnelState::Connected: return connectedLine(tunnel);
    case TunnelState::Stale:
        //: %1 is an age such as "4 min ago"
        return Words::tr("No reply any more, last %1").arg(ageText(tunnel.assessment.handshakeAge));
    case TunnelState::Failed:
        return tunnel.failure ? Words::tr("Failed: %1").arg(errorText(*tunnel.failure))
                              : Words::tr("Broken: its interface is gone");
    case TunnelState::Deactivating: return Words::tr("Going down…");
    }
    return {};
}

QString errorText(const Error &error)
{
    return translated(error);
}

QString peerName(const Peer &peer)
{
    if (!peer.name.empty())
        return text(peer.name);
    if (peer.endpoint)
        return text(peer.endpoint->host);
    constexpr std::size_t enough = 8;
    return Words::tr("%1…", "start of a key").arg(text(peer.publicKey.toBase64().substr(0, enough)));
}

QString text(const InterfaceName &name)
{
    return text(name.text());
}

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace adit::gui
