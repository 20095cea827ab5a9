// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/json.h"

#include "base/bootclock.h"
#include "core/status/trial.h"

#include <QJsonDocument>

namespace adit::cli {

namespace {

/// JSON has no unsigned 64-bit numbers; a counter beyond 2^63 is not reached in this life.
qint64 jsonCount(std::uint64_t count)
{
    return static_cast<qint64>(count);
}

QJsonObject jsonPeer(const PeerStatus &peer, const PeerNames &names)
{
    QJsonObject object;
    object[QLatin1String("publicKey")] = jsonText(peer.publicKey.toBase64());
    const auto name = names.find(peer.publicKey);
    object[QLatin1String("name")] = name == names.end() ? QJsonValue() : jsonText(name->second);
    object[QLatin1String("hasPresharedKey")] = peer.hasPresharedKey;
    object[QLatin1String("endpoint")] = peer.endpoint ? jsonText(peer.endpoint->toString()) : QJsonValue();
    object[QLatin1String("lastHandshake")] =
        peer.lastHandshake == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(peer.lastHandshake));
    object[QLatin1String("rxBytes")] = jsonCount(peer.rxBytes);
    object[QLatin1String("txBytes")] = jsonCount(peer.txBytes);
    object[QLatin1String("keepalive")] = peer.keepalive;
    object[QLatin1String("allowedIps")] = jsonPrefixes(peer.allowedIps);
    return object;
}

QJsonArray jsonWarnings(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings) {
        QJsonObject object;
        object[QLatin1String("code")] = jsonText(warningWord(warning.code));
        object[QLatin1String("detail")] = jsonText(warning.detail);
        array.append(object);
    }
    return array;
}

/// What is known only of a tunnel that is up.
void addInterface(QJsonObject &object, const TunnelStatus &status)
{
    object[QLatin1String("backend")] = jsonText(backendWord(status.backend));
    object[QLatin1String("upSince")] = static_cast<qint64>(status.upSince);
    object[QLatin1String("publicKey")] = jsonText(status.publicKey.toBase64());
    object[QLatin1String("listenPort")] = status.listenPort;
    object[QLatin1String("fwMark")] = static_cast<qint64>(status.fwMark);
    object[QLatin1String("mtu")] = static_cast<qint64>(status.mtu);
    object[QLatin1String("addresses")] = jsonPrefixes(status.addresses);
    object[QLatin1String("warnings")] = jsonWarnings(status.warnings);
    if (const auto left = trialLeft(status, bootTime()))
        object[QLatin1String("trialSecondsLeft")] = static_cast<qint64>(left->count());
}

} // namespace

PeerNames peerNames(const Tunnel &tunnel)
{
    PeerNames names;
    for (const Peer &peer : tunnel.peers) {
        if (!peer.name.empty())
            names.emplace(peer.publicKey, peer.name);
    }
    return names;
}

QJsonValue jsonText(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonArray jsonTexts(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(jsonText(text));
    return array;
}

QJsonArray jsonPrefixes(const std::vector<IpPrefix> &prefixes)
{
    QJsonArray array;
    for (const IpPrefix &prefix : prefixes)
        array.append(jsonText(prefix.toString()));
    return array;
}

QJsonObject jsonReport(const TunnelReport &report, const PeerNames &names)
{
    const TunnelStatus &status = report.status;
    const Assessment &assessment = report.assessment;
    QJsonObject object;
    object[QLatin1String("name")] = jsonText(status.name.text());
    object[QLatin1String("state")] = jsonText(word(assessment.state));
    object[QLatin1String("idle")] = assessment.idle;
    object[QLatin1String("noReply")] = assessment.noReply;
    object[QLatin1String("handshakeAge")] =
        assessment.handshakeAge ? QJsonValue(static_cast<qint64>(*assessment.handshakeAge)) : QJsonValue();
    object[QLatin1String("rxBytes")] = jsonCount(assessment.rxBytes);
    object[QLatin1String("txBytes")] = jsonCount(assessment.txBytes);
    object[QLatin1String("rxRate")] = assessment.rxRate;
    object[QLatin1String("txRate")] = assessment.txRate;
    if (status.state == LinkState::Up)
        addInterface(object, status);
    QJsonArray peers;
    for (const PeerStatus &peer : status.peers)
        peers.append(jsonPeer(peer, names));
    object[QLatin1String("peers")] = peers;
    return object;
}

void writeJson(Console &console, const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    console.line({text.constData(), static_cast<std::size_t>(text.size())});
}

std::string backendWord(Backend backend)
{
    switch (backend) {
    case Backend::None: return "none";
    case Backend::Kernel: return "kernel";
    case Backend::Userspace: return "userspace";
    }
    return "none";
}

std::string warningWord(Warning::Code code)
{
    switch (code) {
    case Warning::Code::DnsNotApplied: return "dns-not-applied";
    case Warning::Code::NoFirewall: return "no-firewall";
    case Warning::Code::Ipv6Disabled: return "ipv6-disabled";
    case Warning::Code::HoldsNetwork: return "holds-network";
    case Warning::Code::OnTrial: return "on-trial";
    }
    return "unknown";
}

} // namespace adit::cli
