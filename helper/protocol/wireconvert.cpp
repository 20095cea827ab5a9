// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "protocol/wireconvert.h"

#include "base/limits.h"
#include "protocol/wirecommon.h"

#include <algorithm>
#include <set>

namespace adit::wire {

namespace {

Result<std::vector<IpAddress>> dnsFromWire(const QByteArrayList &servers)
{
    if (static_cast<std::size_t>(servers.size()) > limits::dnsServers)
        return fail(Errc::LimitExceeded, "DNS");
    std::vector<IpAddress> out;
    for (const QByteArray &server : servers) {
        const auto address = IpAddress::fromBytes(view(server));
        if (!address)
            return fail(Errc::InvalidAddress, "DNS");
        out.push_back(*address);
    }
    return out;
}

Result<std::vector<std::string>> domainsFromWire(const QStringList &domains)
{
    if (static_cast<std::size_t>(domains.size()) > limits::dnsDomains)
        return fail(Errc::LimitExceeded, "DNS");
    std::vector<std::string> out;
    for (const QString &domain : domains) {
        if (static_cast<std::size_t>(domain.size()) > limits::hostName + 1)
            return fail(Errc::InvalidDomain, "DNS");
        out.push_back(domain.toStdString());
    }
    return out;
}

Result<PeerSpec> peerFromWire(const Peer &peer)
{
    const auto key = PublicKey::fromAny(view(peer.publicKey));
    if (!key)
        return fail(Errc::InvalidKey, "PublicKey");
    const std::string who = "peer " + key->shortText();
    auto endpoint = fromWire(peer.endpoint);
    if (!endpoint)
        return fail(endpoint.error().code, who);
    if (static_cast<std::size_t>(peer.endpointText.size()) > limits::endpointText)
        return fail(Errc::InvalidText, "endpoint of " + who);
    auto allowedIps = prefixesFromWire(peer.allowedIps, limits::allowedIps, "AllowedIPs");
    if (!allowedIps)
        return std::unexpected(allowedIps.error());
    return PeerSpec{.publicKey = *key,
                    .endpoint = *endpoint,
                    .endpointText = peer.endpointText.toStdString(),
                    .keepalive = peer.keepalive,
                    .allowedIps = std::move(*allowedIps)};
}

template <typename T>
const Error *errorOf(const Result<T> &result)
{
    return result ? nullptr : &result.error();
}

} // namespace

Endpoint toWire(const std::optional<adit::Endpoint> &endpoint)
{
    if (!endpoint)
        return {};
    return {toBytes(endpoint->address.bytes()), endpoint->port, endpoint->scopeId};
}

PeerEndpoints toWire(std::span<const adit::PeerEndpoint> endpoints)
{
    PeerEndpoints out;
    for (const adit::PeerEndpoint &endpoint : endpoints)
        out.append({toBytes(endpoint.peer.bytes()), toWire(std::optional(endpoint.endpoint))});
    return out;
}

PeerKeys toWire(std::span<const PublicKey> keys)
{
    PeerKeys out;
    out.reserve(static_cast<qsizetype>(keys.size()));
    for (const PublicKey &key : keys)
        out.append({toBytes(key.bytes())});
    return out;
}

Peers toWire(std::span<const PeerSpec> peers)
{
    Peers out;
    out.reserve(static_cast<qsizetype>(peers.size()));
    for (const PeerSpec &peer : peers) {
        out.append({toBytes(peer.publicKey.bytes()), peer.presharedKey.has_value(), toWire(peer.endpoint),
                    QString::fromStdString(peer.endpointText), peer.keepalive,
                    prefixesToWire(peer.allowedIps)});
    }
    return out;
}

Tunnel toWire(const TunnelSpec &spec)
{
    Tunnel out;
    out.name = QString::fromStdString(spec.name.text());
    out.listenPort = spec.listenPort;
    out.fwMark = spec.fwMark;
    out.addresses = prefixesToWire(spec.addresses);
    for (const IpAddress &server : spec.dnsServers)
        out.dnsServers.append(toBytes(server.bytes()));
    for (const std::string &domain : spec.dnsDomains)
        out.dnsDomains.append(QString::fromStdString(domain));
    out.mtu = spec.mtu;
    out.tableKind = static_cast<quint32>(spec.table.kind);
    out.tableId = spec.table.id;
    out.killSwitch = static_cast<quint32>(spec.killSwitch);
    out.routing = static_cast<quint32>(spec.routing);
    out.forwarding = static_cast<quint32>(spec.forwarding);
    out.dynamicPeers = spec.dynamicPeers;
    out.peers = toWire(std::span<const PeerSpec>(spec.peers));
    return out;
}

std::vector<SecretKey> secretsOf(std::span<const PeerSpec> peers)
{
    std::vector<SecretKey> keys;
    for (const PeerSpec &peer : peers) {
        if (peer.presharedKey)
            keys.push_back(peer.presharedKey->clone());
    }
    return keys;
}

std::vector<SecretKey> secretsOf(const TunnelSpec &spec)
{
    std::vector<SecretKey> keys = secretsOf(std::span<const PeerSpec>(spec.peers));
    keys.insert(keys.begin(), spec.privateKey.clone());
    return keys;
}

std::size_t secretCount(const Peers &peers)
{
    return static_cast<std::size_t>(std::ranges::count_if(peers, &Peer::hasPresharedKey));
}

std::size_t secretCount(const Tunnel &tunnel)
{
    return 1 + secretCount(tunnel.peers);
}

Result<std::optional<adit::Endpoint>> fromWire(const Endpoint &endpoint)
{
    if (endpoint.address.isEmpty()) {
        if (endpoint.port != 0 || endpoint.scopeId != 0)
            return fail(Errc::InvalidEndpoint);
        return std::nullopt;
    }
    const auto address = IpAddress::fromBytes(view(endpoint.address));
    if (!address)
        return fail(Errc::InvalidAddress);
    if (endpoint.port == 0 || address->isUnspecified() || (endpoint.scopeId != 0 && !address->isLinkLocal()))
        return fail(Errc::InvalidEndpoint);
    return adit::Endpoint{*address, endpoint.port, endpoint.scopeId};
}

Result<std::vector<adit::PeerEndpoint>> fromWire(const PeerEndpoints &endpoints)
{
    if (static_cast<std::size_t>(endpoints.size()) > limits::peers)
        return fail(Errc::LimitExceeded, "endpoints");
    std::vector<adit::PeerEndpoint> out;
    std::set<PublicKey> seen;
    for (const PeerEndpoint &element : endpoints) {
        const auto key = PublicKey::fromAny(view(element.publicKey));
        if (!key)
            return fail(Errc::InvalidKey, "PublicKey");
        const auto endpoint = fromWire(element.endpoint);
        if (!endpoint || !*endpoint)
            return fail(Errc::InvalidEndpoint, "peer " + key->shortText());
        if (!seen.insert(*key).second)
            return fail(Errc::DuplicatePeer, "peer " + key->shortText());
        out.push_back({*key, **endpoint});
    }
    return out;
}

Result<std::vector<PeerSpec>> fromWire(const Peers &peers, std::vector<SecretKey> secrets)
{
    if (static_cast<std::size_t>(peers.size()) > limits::peers)
        return fail(Errc::LimitExceeded, "peers");
    if (secrets.size() != secretCount(peers))
        return fail(Errc::SecretsMalformed);
    std::vector<PeerSpec> out;
    out.reserve(static_cast<std::size_t>(peers.size()));
    auto secret = secrets.begin();
    std::size_t allowedIps = 0;
    for (const Peer &element : peers) {
        auto peer = peerFromWire(element);
        if (!peer)
            return std::unexpected(peer.error());
        allowedIps += peer->allowedIps.size();
        if (allowedIps > limits::allowedIps)
            return fail(Errc::LimitExceeded, "AllowedIPs");
        if (element.hasPresharedKey)
            peer->presharedKey = std::move(*secret++);
        out.push_back(std::move(*peer));
    }
    return out;
}

Result<std::vector<PublicKey>> fromWire(const PeerKeys &keys)
{
    if (static_cast<std::size_t>(keys.size()) > limits::peers)
        return fail(Errc::LimitExceeded, "peers");
    std::vector<PublicKey> out;
    out.reserve(static_cast<std::size_t>(keys.size()));
    for (const PeerKey &element : keys) {
        const auto key = PublicKey::fromAny(view(element.publicKey));
        if (!key)
            return fail(Errc::InvalidKey, "PublicKey");
        out.push_back(*key);
    }
    return out;
}

Result<TunnelSpec> fromWire(const Tunnel &tunnel, std::vector<SecretKey> secrets)
{
    const auto name = nameFromWire(tunnel.name);
    if (!name)
        return std::unexpected(name.error());
    if (secrets.empty())
        return fail(Errc::SecretsMalformed);
    TunnelSpec spec{.name = *name, .privateKey = std::move(secrets.front())};
    secrets.erase(secrets.begin());
    auto addresses = prefixesFromWire(tunnel.addresses, limits::addresses, "Address");
    auto servers = dnsFromWire(tunnel.dnsServers);
    auto domains = domainsFromWire(tunnel.dnsDomains);
    auto peers = fromWire(tunnel.peers, std::move(secrets));
    for (const Error *error : {errorOf(addresses), errorOf(servers), errorOf(domains), errorOf(peers)}) {
        if (error)
            return std::unexpected(*error);
    }
    spec.listenPort = tunnel.listenPort;
    spec.fwMark = tunnel.fwMark;
    spec.addresses = std::move(*addresses);
    spec.dnsServers = std::move(*servers);
    spec.dnsDomains = std::move(*domains);
    spec.mtu = tunnel.mtu;
    // Values outside the enums are refused by validate().
    spec.table = {static_cast<RouteTable::Kind>(tunnel.tableKind), tunnel.tableId};
    spec.killSwitch = static_cast<KillSwitch>(tunnel.killSwitch);
    spec.routing = static_cast<RoutingMode>(tunnel.routing);
    spec.forwarding = static_cast<Forwarding>(tunnel.forwarding);
    spec.dynamicPeers = tunnel.dynamicPeers;
    spec.peers = std::move(*peers);
    if (auto valid = validate(spec); !valid)
        return std::unexpected(valid.error());
    return spec;
}

} // namespace adit::wire
