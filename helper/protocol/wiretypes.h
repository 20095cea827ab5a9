// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The types of org.adit.Helper1.xml as QtDBus carries them. They hold whatever came over the bus, within the
// limits; wireconvert.h makes checked domain types of them. Their operators follow the signatures in the XML.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDBusArgument>
#include <QList>
#include <QString>
#include <QStringList>

namespace adit::wire {

/// ENDPOINT; empty address = none.
struct Endpoint
{
    QByteArray address{};
    quint16 port = 0;
    quint32 scopeId = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// PREFIX.
struct Prefix
{
    QByteArray address{};
    quint8 length = 0;

    friend bool operator==(const Prefix &, const Prefix &) = default;
};
using Prefixes = QList<Prefix>;

/// PEER.
struct Peer
{
    QByteArray publicKey{};
    bool hasPresharedKey = false;
    Endpoint endpoint{};
    QString endpointText{};
    quint16 keepalive = 0;
    Prefixes allowedIps{};

    friend bool operator==(const Peer &, const Peer &) = default;
};
using Peers = QList<Peer>;

/// TUNNEL.
struct Tunnel
{
    QString name{};
    quint16 listenPort = 0;
    quint32 fwMark = 0;
    Prefixes addresses{};
    QByteArrayList dnsServers{};
    QStringList dnsDomains{};
    quint16 mtu = 0;
    quint32 tableKind = 0;
    quint32 tableId = 0;
    quint32 killSwitch = 0;
    quint32 routing = 0;
    quint32 forwarding = 0;
    bool dynamicPeers = false;
    Peers peers{};

    friend bool operator==(const Tunnel &, const Tunnel &) = default;
};

/// Where a peer is, by its public key.
struct PeerEndpoint
{
    QByteArray publicKey{};
    Endpoint endpoint{};

    friend bool operator==(const PeerEndpoint &, const PeerEndpoint &) = default;
};
using PeerEndpoints = QList<PeerEndpoint>;

/// A peer by its public key alone.
struct PeerKey
{
    QByteArray publicKey{};

    friend bool operator==(const PeerKey &, const PeerKey &) = default;
};
using PeerKeys = QList<PeerKey>;

/// A row of List.
struct Summary
{
    QString name{};
    quint32 state = 0;
    QString fingerprint{};

    friend bool operator==(const Summary &, const Summary &) = default;
};
using Summaries = QList<Summary>;

/// A peer by its public key, with its endpoint as text.
struct NamedEndpoint
{
    QByteArray publicKey{};
    QString text{};

    friend bool operator==(const NamedEndpoint &, const NamedEndpoint &) = default;
};
using NamedEndpoints = QList<NamedEndpoint>;

/// A row of BootTunnels.
struct BootTunnel
{
    quint32 owner = 0;
    QString name{};
    NamedEndpoints endpoints{};

    friend bool operator==(const BootTunnel &, const BootTunnel &) = default;
};
using BootTunnels = QList<BootTunnel>;

struct Warning
{
    quint32 code = 0;
    QString detail{};

    friend bool operator==(const Warning &, const Warning &) = default;
};
using Warnings = QList<Warning>;

struct PeerStatus
{
    QByteArray publicKey{};
    bool hasPresharedKey = false;
    Endpoint endpoint{};
    qint64 lastHandshake = 0;
    quint64 rxBytes = 0;
    quint64 txBytes = 0;
    quint16 keepalive = 0;
    Prefixes allowedIps{};

    friend bool operator==(const PeerStatus &, const PeerStatus &) = default;
};
using PeerStatuses = QList<PeerStatus>;

/// STATUS.
struct Status
{
    QString name{};
    quint32 state = 0;
    quint32 backend = 0;
    quint64 upSince = 0;
    QByteArray publicKey{};
    quint16 listenPort = 0;
    quint32 fwMark = 0;
    quint32 mtu = 0;
    Prefixes addresses{};
    Warnings warnings{};
    PeerStatuses peers{};

    friend bool operator==(const Status &, const Status &) = default;
};

/// What the helper takes at most.
struct Limits
{
    quint32 peers = 0;
    quint32 allowedIps = 0;
    quint32 tunnels = 0;

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Makes the types known to QtDBus. Call once in main(), before the first message.
void registerTypes();

QDBusArgument &operator<<(QDBusArgument &out, const Endpoint &value);
QDBusArgument &operator<<(QDBusArgument &out, const Prefix &value);
QDBusArgument &operator<<(QDBusArgument &out, const Peer &value);
QDBusArgument &operator<<(QDBusArgument &out, const Tunnel &value);
QDBusArgument &operator<<(QDBusArgument &out, const PeerEndpoint &value);
QDBusArgument &operator<<(QDBusArgument &out, const PeerKey &value);
QDBusArgument &operator<<(QDBusArgument &out, const Summary &value);
QDBusArgument &operator<<(QDBusArgument &out, const NamedEndpoint &value);
QDBusArgument &operator<<(QDBusArgument &out, const BootTunnel &value);
QDBusArgument &operator<<(QDBusArgument &out, const Warning &value);
QDBusArgument &operator<<(QDBusArgument &out, const PeerStatus &value);
QDBusArgument &operator<<(QDBusArgument &out, const Status &value);
QDBusArgument &operator<<(QDBusArgument &out, const Limits &value);

const QDBusArgument &operator>>(const QDBusArgument &in, Endpoint &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Prefix &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Peer &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Tunnel &value);
const QDBusArgument &operator>>(const QDBusArgument &in, PeerEndpoint &value);
const QDBusArgument &operator>>(const QDBusArgument &in, PeerKey &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Summary &value);
const QDBusArgument &operator>>(const QDBusArgument &in, NamedEndpoint &value);
const QDBusArgument &operator>>(const QDBusArgument &in, BootTunnel &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Warning &value);
const QDBusArgument &operator>>(const QDBusArgument &in, PeerStatus &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Status &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Limits &value);

// Lists are cut one element behind their limit while they are read: the sender cannot make the reader
// allocate more, and the conversion sees that there were too many.
const QDBusArgument &operator>>(const QDBusArgument &in, Prefixes &value);
const QDBusArgument &operator>>(const QDBusArgument &in, Peers &value);
const QDBusArgument &operator>>(const QDBusArgument &in, PeerEndpoints &value);
const QDBusArgument &operator>>(const QDBusArgument &in, PeerKeys &value);
const QDBusArgument &operator>>(const QDBusArgument &in, PeerStatuses &value);

} // namespace adit::wire

Q_DECLARE_METATYPE(adit::wire::Endpoint)
Q_DECLARE_METATYPE(adit::wire::Prefix)
Q_DECLARE_METATYPE(adit::wire::Peer)
Q_DECLARE_METATYPE(adit::wire::Tunnel)
Q_DECLARE_METATYPE(adit::wire::PeerEndpoint)
Q_DECLARE_METATYPE(adit::wire::PeerKey)
Q_DECLARE_METATYPE(adit::wire::Summary)
Q_DECLARE_METATYPE(adit::wire::NamedEndpoint)
Q_DECLARE_METATYPE(adit::wire::BootTunnel)
Q_DECLARE_METATYPE(adit::wire::Warning)
Q_DECLARE_METATYPE(adit::wire::PeerStatus)
Q_DECLARE_METATYPE(adit::wire::Status)
Q_DECLARE_METATYPE(adit::wire::Limits)
