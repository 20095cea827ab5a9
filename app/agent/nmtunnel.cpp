// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/nmtunnel.h"

#include "base/domainname.h"
#include "base/tunnelspec.h"

#include <QDBusArgument>

#include <algorithm>

namespace adit {

namespace {

using Notes = std::vector<std::string>;

template <typename T>
T propertyOf(const QVariantMap &group, const char *property)
{
    return qdbus_cast<T>(group.value(QLatin1String(property)));
}

std::string textOf(const QVariantMap &group, const char *property)
{
    return propertyOf<QString>(group, property).toStdString();
}

/// As the `dest`, `prefix` and `address`, `prefix` of NetworkManager's lists.
Result<IpPrefix> prefixOf(const QVariantMap &entry, const char *address)
{
    const auto parsed = IpAddress::parse(textOf(entry, address));
    if (!parsed)
        return std::unexpected(parsed.error());
    return IpPrefix::from(*parsed, propertyOf<uint>(entry, "prefix"));
}

Result<Peer> peerOf(const QVariantMap &entry)
{
    Peer peer;
    const auto key = PublicKey::fromBase64(textOf(entry, "public-key"));
    if (!key)
        return std::unexpected(key.error());
    peer.publicKey = *key;
    if (const std::string endpoint = textOf(entry, "endpoint"); !endpoint.empty()) {
        auto parsed = EndpointName::parse(endpoint);
        if (!parsed)
            return std::unexpected(parsed.error());
        peer.endpoint = *std::move(parsed);
    }
    for (const QString &network : propertyOf<QStringList>(entry, "allowed-ips")) {
        const auto parsed = IpPrefix::parse(network.toStdString());
        if (!parsed)
            return std::unexpected(parsed.error());
        peer.allowedIps.push_back(parsed->network());
    }
    peer.keepalive = static_cast<std::uint16_t>(propertyOf<uint>(entry, "persistent-keepalive"));
    return peer;
}

/// The peers' preshared keys are among the secrets, in a list of their own.
Result<> addPresharedKeys(std::vector<Peer> &peers, const QVariantMap &secrets)
{
    for (const QVariantMap &entry : propertyOf<QList<QVariantMap>>(secrets, "peers")) {
        const std::string text = textOf(entry, "preshared-key");
        const auto peer = std::ranges::find(peers, textOf(entry, "public-key"),
                                            [](const Peer &one) { return one.publicKey.toBase64(); });
        if (text.empty() || peer == peers.end())
            continue;
        auto key = SecretKey::fromBase64(text);
        if (!key)
            return std::unexpected(key.error());
        if (!key->isZero())
            peer->presharedKey = *std::move(key);
    }
    return {};
}

Result<> readWireGuard(NmTunnel &result, const QVariantMap &group, const QVariantMap &secrets)
{
    Tunnel &tunnel = result.tunnel;
    tunnel.listenPort = static_cast<std::uint16_t>(propertyOf<uint>(group, "listen-port"));
    tunnel.fwMark = propertyOf<uint>(group, "fwmark");
    tunnel.mtu = static_cast<std::uint16_t>(std::min(propertyOf<uint>(group, "mtu"), 65535U));
    constexpr uint notRequired = 4;
    for (const QVariantMap &entry : propertyOf<QList<QVariantMap>>(group, "peers")) {
        auto peer = peerOf(entry);
        if (!peer)
            return std::unexpected(peer.error());
        const uint flags = propertyOf<uint>(entry, "preshared-key-flags");
        if (flags != 0 && flags != notRequired)
            result.notes.push_back("NetworkManager does not keep the preshared key of peer " +
                                   peer->publicKey.shortText() + " itself: write PresharedKey");
        tunnel.peers.push_back(*std::move(peer));
    }
    return addPresharedKeys(tunnel.peers, secrets);
}

void readDns(NmTunnel &result, const QVariantMap &group)
{
    Tunnel &tunnel = result.tunnel;
    const auto servers = propertyOf<QStringList>(group, "dns-data");
    for (const QString &text : servers) {
        if (const auto server = IpAddress::parse(text.toStdString()))
            tunnel.dnsServers.push_back(*server);
        else
            result.notes.push_back("the DNS server " + text.toStdString() +
                                   " does not carry over: it is no address");
    }
    if (servers.isEmpty() && group.contains(QStringLiteral("dns")))
        result.notes.emplace_back("this NetworkManager does not tell its DNS servers as text: write DNS");
    for (const QString &text : propertyOf<QStringList>(group, "dns-search")) {
        // A tilde means "only to choose the server by", and alone "all names".
        std::string domain = text.toStdString();
        const bool routingOnly = domain.starts_with('~');
        domain.erase(0, routingOnly ? 1 : 0);
        if (!isDomainName(domain)) {
            if (!routingOnly)
                result.notes.push_back("the search domain " + domain + " does not carry over");
            continue;
        }
        if (std::ranges::find(tunnel.dnsDomains, domain) == tunnel.dnsDomains.end())
            tunnel.dnsDomains.push_back(domain);
        if (routingOnly)
            result.notes.push_back(domain + " becomes a search domain, too");
    }
}

Result<> readIp(NmTunnel &result, const QVariantMap &group)
{
    for (const QVariantMap &entry : propertyOf<QList<QVariantMap>>(group, "address-data")) {
        const auto address = prefixOf(entry, "address");
        if (!address)
            return std::unexpected(address.error());
        result.tunnel.addresses.push_back(*address);
    }
    readDns(result, group);
    for (const QVariantMap &entry : propertyOf<QList<QVariantMap>>(group, "route-data")) {
        const auto network = prefixOf(entry, "dest");
        result.notes.push_back("the route to " + (network ? network->toString() : textOf(entry, "dest")) +
                               " does not carry over: routes follow from AllowedIPs");
    }
    if (const std::string gateway = textOf(group, "gateway"); !gateway.empty())
        result.notes.push_back("the gateway " + gateway + " does not carry over: a tunnel has none");
    return {};
}

bool takesAll(const Tunnel &tunnel, Family family)
{
    std::vector<IpPrefix> networks;
    for (const Peer &peer : tunnel.peers)
        networks.insert(networks.end(), peer.allowedIps.begin(), peer.allowedIps.end());
    return coversAll(networks, family);
}

/// A tunnel that NetworkManager kept from taking all traffic must not begin to.
void readTable(NmTunnel &result, const NmSettings &settings)
{
    RouteTable &table = result.tunnel.table;
    constexpr int no = 0;
    const QVariantMap wireguard = settings.value(QStringLiteral("wireguard"));
    if (!wireguard.value(QStringLiteral("peer-routes"), true).toBool())
        table.kind = RouteTable::Kind::Off;
    for (const auto &[family, name, automatic] : {std::tuple(Family::V4, "ipv4", "ip4-auto-default-route"),
                                                  std::tuple(Family::V6, "ipv6", "ip6-auto-default-route")}) {
        const QVariantMap ip = settings.value(QLatin1String(name));
        const uint id = propertyOf<uint>(ip, "route-table");
        if (id != 0 && table.kind == RouteTable::Kind::Auto)
            table = {RouteTable::Kind::Id, id};
        else if (id != 0 && table.kind == RouteTable::Kind::Id && table.id != id)
            result.notes.push_back("both families get Table = " + std::to_string(table.id));
        const bool noDefault = propertyOf<bool>(ip, "never-default") ||
                               wireguard.value(QLatin1String(automatic), -1).toInt() == no;
        if (!noDefault || table.kind != RouteTable::Kind::Auto || !takesAll(result.tunnel, family))
            continue;
        table.kind = RouteTable::Kind::Off;
        result.notes.push_back(
            std::string("NetworkManager sets no default route of ") + name +
            ", so Table = off: no routes are set; for some, name only their networks in AllowedIPs "
            "and remove Table");
    }
}

void noteConnection(Notes &notes, const NmConnection &connection)
{
    const QVariantMap group = connection.settings.value(QStringLiteral("connection"));
    if (connection.startsByItself())
        notes.emplace_back(
            "NetworkManager brings it up by itself (autoconnect); here 'aditctl boot on' does so");
    if (const std::string zone = textOf(group, "zone"); !zone.empty())
        notes.push_back("the firewall zone " + zone + " does not carry over");
    if (!propertyOf<QStringList>(group, "secondaries").isEmpty())
        notes.emplace_back("connections that it brings up with it do not carry over");
}

} // namespace

Result<NmTunnel> tunnelFrom(const NmConnection &connection, const NmSettings &secrets)
{
    const QString wireguard = QStringLiteral("wireguard");
    auto key = SecretKey::fromBase64(textOf(secrets.value(wireguard), "private-key"));
    if (!key)
        return fail(Errc::InvalidKey, "NetworkManager does not keep the private key itself");
    NmTunnel result{Tunnel{.privateKey = *std::move(key)}};
    if (const auto read =
            readWireGuard(result, connection.settings.value(wireguard), secrets.value(wireguard));
        !read)
        return std::unexpected(read.error());
    for (const char *family : {"ipv4", "ipv6"}) {
        if (const auto read = readIp(result, connection.settings.value(QLatin1String(family))); !read)
            return std::unexpected(read.error());
    }
    readTable(result, connection.settings);
    noteConnection(result.notes, connection);
    return result;
}

} // namespace adit
