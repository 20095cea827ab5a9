// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "protocol/wiretypes.h"

#include "base/limits.h"

#include <QDBusMetaType>
#include <QDBusVariant>

namespace adit::wire {

namespace {

template <typename... Fields>
QDBusArgument &writeStruct(QDBusArgument &out, const Fields &...fields)
{
    out.beginStructure();
    (out << ... << fields);
    out.endStructure();
    return out;
}

template <typename... Fields>
const QDBusArgument &readStruct(const QDBusArgument &in, Fields &...fields)
{
    in.beginStructure();
    (in >> ... >> fields);
    in.endStructure();
    return in;
}

constexpr auto weighsNothing = [](const auto &) -> std::size_t { return 0; };

// Reads one element more than `most` at the most, and stops when the weights sum up to more than
// `mostWeight`.
template <typename T, typename Weigh = decltype(weighsNothing)>
const QDBusArgument &readList(const QDBusArgument &in, QList<T> &list, std::size_t most,
                              std::size_t mostWeight = 0, Weigh weigh = {})
{
    list.clear();
    std::size_t weight = 0;
    in.beginArray();
    while (!in.atEnd() && weight <= mostWeight && static_cast<std::size_t>(list.size()) <= most) {
        T element;
        in >> element;
        weight += weigh(element);
        list.append(std::move(element));
    }
    in.endArray();
    return in;
}

template <typename T>
const QDBusArgument &readPeers(const QDBusArgument &in, QList<T> &peers)
{
    return readList(in, peers, limits::peers, limits::allowedIps,
                    [](const T &peer) -> std::size_t { return peer.allowedIps.size(); });
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &out, const Endpoint &v)
{
    return writeStruct(out, v.address, v.port, v.scopeId);
}

QDBusArgument &operator<<(QDBusArgument &out, const Prefix &v)
{
    return writeStruct(out, v.address, v.length);
}

QDBusArgument &operator<<(QDBusArgument &out, const Peer &v)
{
    return writeStruct(out, v.publicKey, v.hasPresharedKey, v.endpoint, v.endpointText, v.keepalive,
                       v.allowedIps);
}

QDBusArgument &operator<<(QDBusArgument &out, const Tunnel &v)
{
    return writeStruct(out, v.name, v.listenPort, v.fwMark, v.addresses, v.dnsServers, v.dnsDomains, v.mtu,
                       v.tableKind, v.tableId, v.killSwitch, v.routing, v.forwarding, v.dynamicPeers,
                       v.peers);
}

QDBusArgument &operator<<(QDBusArgument &out, const PeerEndpoint &v)
{
    return writeStruct(out, v.publicKey, v.endpoint);
}

QDBusArgument &operator<<(QDBusArgument &out, const PeerKey &v)
{
    return writeStruct(out, v.publicKey);
}

QDBusArgument &operator<<(QDBusArgument &out, const Summary &v)
{
    return writeStruct(out, v.name, v.state, v.fingerprint);
}

QDBusArgument &operator<<(QDBusArgument &out, const NamedEndpoint &v)
{
    return writeStruct(out, v.publicKey, v.text);
}

QDBusArgument &operator<<(QDBusArgument &out, const BootTunnel &v)
{
    return writeStruct(out, v.owner, v.name, v.endpoints);
}

QDBusArgument &operator<<(QDBusArgument &out, const Warning &v)
{
    return writeStruct(out, v.code, v.detail);
}

QDBusArgument &operator<<(QDBusArgument &out, const PeerStatus &v)
{
    return writeStruct(out, v.publicKey, v.hasPresharedKey, v.endpoint, v.lastHandshake, v.rxBytes, v.txBytes,
                       v.keepalive, v.allowedIps);
}

QDBusArgument &operator<<(QDBusArgument &out, const Status &v)
{
    return writeStruct(out, v.name, v.state, v.backend, v.upSince, v.publicKey, v.listenPort, v.fwMark, v.mtu,
                       v.addresses, v.warnings, v.peers);
}

QDBusArgument &operator<<(QDBusArgument &out, const Limits &v)
{
    return writeStruct(out, v.peers, v.allowedIps, v.tunnels);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Endpoint &v)
{
    return readStruct(in, v.address, v.port, v.scopeId);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Prefix &v)
{
    return readStruct(in, v.address, v.length);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Peer &v)
{
    return readStruct(in, v.publicKey, v.hasPresharedKey, v.endpoint, v.endpointText, v.keepalive,
                      v.allowedIps);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Tunnel &v)
{
    in.beginStructure();
    in >> v.name >> v.listenPort >> v.fwMark;
    readList(in, v.addresses, limits::addresses);
    readList(in, v.dnsServers, limits::dnsServers);
    readList(in, v.dnsDomains, limits::dnsDomains);
    in >> v.mtu >> v.tableKind >> v.tableId >> v.killSwitch >> v.routing >> v.forwarding >> v.dynamicPeers >>
        v.peers;
    in.endStructure();
    return in;
}

const QDBusArgument &operator>>(const QDBusArgument &in, PeerEndpoint &v)
{
    return readStruct(in, v.publicKey, v.endpoint);
}

const QDBusArgument &operator>>(const QDBusArgument &in, PeerKey &v)
{
    return readStruct(in, v.publicKey);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Summary &v)
{
    return readStruct(in, v.name, v.state, v.fingerprint);
}

const QDBusArgument &operator>>(const QDBusArgument &in, NamedEndpoint &v)
{
    return readStruct(in, v.publicKey, v.text);
}

const QDBusArgument &operator>>(const QDBusArgument &in, BootTunnel &v)
{
    return readStruct(in, v.owner, v.name, v.endpoints);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Warning &v)
{
    return readStruct(in, v.code, v.detail);
}

const QDBusArgument &operator>>(const QDBusArgument &in, PeerStatus &v)
{
    return readStruct(in, v.publicKey, v.hasPresharedKey, v.endpoint, v.lastHandshake, v.rxBytes, v.txBytes,
                      v.keepalive, v.allowedIps);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Status &v)
{
    return readStruct(in, v.name, v.state, v.backend, v.upSince, v.publicKey, v.listenPort, v.fwMark, v.mtu,
                      v.addresses, v.warnings, v.peers);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Limits &v)
{
    return readStruct(in, v.peers, v.allowedIps, v.tunnels);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Prefixes &v)
{
    return readList(in, v, limits::allowedIps);
}

const QDBusArgument &operator>>(const QDBusArgument &in, Peers &v)
{
    return readPeers(in, v);
}

const QDBusArgument &operator>>(const QDBusArgument &in, PeerEndpoints &v)
{
    return readList(in, v, limits::peers);
}

const QDBusArgument &operator>>(const QDBusArgument &in, PeerKeys &v)
{
    return readList(in, v, limits::peers);
}

const QDBusArgument &operator>>(const QDBusArgument &in, PeerStatuses &v)
{
    return readPeers(in, v);
}

void registerTypes()
{
    qDBusRegisterMetaType<Endpoint>();
    qDBusRegisterMetaType<Prefix>();
    qDBusRegisterMetaType<Prefixes>();
    qDBusRegisterMetaType<Peer>();
    qDBusRegisterMetaType<Peers>();
    qDBusRegisterMetaType<Tunnel>();
    qDBusRegisterMetaType<PeerEndpoint>();
    qDBusRegisterMetaType<PeerEndpoints>();
    qDBusRegisterMetaType<PeerKey>();
    qDBusRegisterMetaType<PeerKeys>();
    qDBusRegisterMetaType<Summary>();
    qDBusRegisterMetaType<Summaries>();
    qDBusRegisterMetaType<NamedEndpoint>();
    qDBusRegisterMetaType<NamedEndpoints>();
    qDBusRegisterMetaType<BootTunnel>();
    qDBusRegisterMetaType<BootTunnels>();
    qDBusRegisterMetaType<Warning>();
    qDBusRegisterMetaType<Warnings>();
    qDBusRegisterMetaType<PeerStatus>();
    qDBusRegisterMetaType<PeerStatuses>();
    qDBusRegisterMetaType<Status>();
    qDBusRegisterMetaType<Limits>();
    // The generated code spells lists by their alias, and QtDBus finds a parameter's type by its spelling.
    qRegisterMetaType<Peers>("adit::wire::Peers");
    qRegisterMetaType<PeerEndpoints>("adit::wire::PeerEndpoints");
    qRegisterMetaType<PeerKeys>("adit::wire::PeerKeys");
    qRegisterMetaType<Summaries>("adit::wire::Summaries");
    qRegisterMetaType<BootTunnels>("adit::wire::BootTunnels");
}

} // namespace adit::wire
