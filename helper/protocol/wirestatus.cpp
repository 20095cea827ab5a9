// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Statuses on the wire, declared in protocol/wireconvert.h.
#include "base/limits.h"
#include "protocol/wirecommon.h"
#include "protocol/wireconvert.h"

namespace adit::wire {

namespace {

Result<adit::PeerStatus> peerFromWire(const PeerStatus &peer)
{
    const auto key = PublicKey::fromAny(view(peer.publicKey));
    const auto endpoint = fromWire(peer.endpoint);
    auto allowedIps = prefixesFromWire(peer.allowedIps, limits::allowedIps, "AllowedIPs");
    if (!key || !endpoint || !allowedIps)
        return fail(Errc::HelperMismatch, "peer");
    return adit::PeerStatus{*key,         peer.hasPresharedKey, *endpoint,      peer.lastHandshake,
                            peer.rxBytes, peer.txBytes,         peer.keepalive, std::move(*allowedIps)};
}

Result<LinkState> stateFromWire(quint32 state)
{
    if (state > static_cast<quint32>(LinkState::Broken))
        return fail(Errc::HelperMismatch, "state");
    return static_cast<LinkState>(state);
}

} // namespace

Status toWire(const TunnelStatus &status)
{
    Status out;
    out.name = QString::fromStdString(status.name.text());
    out.state = static_cast<quint32>(status.state);
    out.backend = static_cast<quint32>(status.backend);
    out.upSince = static_cast<quint64>(status.upSince);
    out.publicKey = toBytes(status.publicKey.bytes());
    out.listenPort = status.listenPort;
    out.fwMark = status.fwMark;
    out.mtu = status.mtu;
    out.addresses = prefixesToWire(status.addresses);
    for (const adit::Warning &warning : status.warnings)
        out.warnings.append({static_cast<quint32>(warning.code), QString::fromStdString(warning.detail)});
    out.peers.reserve(static_cast<qsizetype>(status.peers.size()));
    for (const adit::PeerStatus &peer : status.peers) {
        out.peers.append({toBytes(peer.publicKey.bytes()), peer.hasPresharedKey, toWire(peer.endpoint),
                          peer.lastHandshake, peer.rxBytes, peer.txBytes, peer.keepalive,
                          prefixesToWire(peer.allowedIps)});
    }
    return out;
}

Summaries toWire(std::span<const TunnelSummary> summaries)
{
    Summaries out;
    for (const TunnelSummary &summary : summaries) {
        out.append({QString::fromStdString(summary.name.text()), static_cast<quint32>(summary.state),
                    QString::fromStdString(summary.fingerprint)});
    }
    return out;
}

BootTunnels toWire(std::span<const adit::BootTunnel> tunnels)
{
    BootTunnels out;
    for (const adit::BootTunnel &tunnel : tunnels) {
        BootTunnel row{tunnel.owner, QString::fromStdString(tunnel.name.text()), {}};
        for (const adit::NamedEndpoint &endpoint : tunnel.endpoints)
            row.endpoints.append({toBytes(endpoint.peer.bytes()), QString::fromStdString(endpoint.text)});
        out.append(row);
    }
    return out;
}

Result<TunnelStatus> fromWire(const Status &status)
{
    const auto name = nameFromWire(status.name);
    const auto state = stateFromWire(status.state);
    const auto key = PublicKey::fromAny(view(status.publicKey));
    auto addresses = prefixesFromWire(status.addresses, limits::addresses, "Address");
    if (!name || !state || !key || !addresses || status.backend > static_cast<quint32>(Backend::Userspace))
        return fail(Errc::HelperMismatch, "status");
    TunnelStatus out{.name = *name, .state = *state};
    out.backend = static_cast<Backend>(status.backend);
    out.upSince = static_cast<std::int64_t>(status.upSince);
    out.publicKey = *key;
    out.listenPort = status.listenPort;
    out.fwMark = status.fwMark;
    out.mtu = status.mtu;
    out.addresses = std::move(*addresses);
    for (const Warning &warning : status.warnings) {
        out.warnings.push_back(
            {static_cast<adit::Warning::Code>(warning.code), warning.detail.toStdString()});
    }
    for (const PeerStatus &element : status.peers) {
        auto peer = peerFromWire(element);
        if (!peer)
            return std::unexpected(peer.error());
        out.peers.push_back(std::move(*peer));
    }
    return out;
}

Result<std::vector<TunnelSummary>> fromWire(const Summaries &summaries)
{
    std::vector<TunnelSummary> out;
    for (const Summary &summary : summaries) {
        const auto name = nameFromWire(summary.name);
        const auto state = stateFromWire(summary.state);
        if (!name || !state)
            return fail(Errc::HelperMismatch, "list");
        out.push_back({*name, *state, summary.fingerprint.toStdString()});
    }
    return out;
}

Result<std::vector<adit::BootTunnel>> fromWire(const BootTunnels &tunnels)
{
    std::vector<adit::BootTunnel> out;
    for (const BootTunnel &row : tunnels) {
        const auto name = nameFromWire(row.name);
        if (!name)
            return fail(Errc::HelperMismatch, "tunnels of the start");
        adit::BootTunnel tunnel{row.owner, *name, {}};
        for (const NamedEndpoint &element : row.endpoints) {
            const auto key = PublicKey::fromAny(view(element.publicKey));
            if (!key)
                return fail(Errc::HelperMismatch, "tunnels of the start");
            tunnel.endpoints.push_back({*key, element.text.toStdString()});
        }
        out.push_back(std::move(tunnel));
    }
    return out;
}

} // namespace adit::wire
