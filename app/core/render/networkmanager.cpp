// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A keyfile of NetworkManager (nm-settings-keyfile(5)).
#include "core/render/rendering.h"
#include "core/render/sections.h"
#include "core/tunnel/fieldtext.h"
#include "core/tunnel/leftout.h"

#include <algorithm>

namespace adit {

namespace {

using render::Sections;

/// Keyfiles end each element of a list with a semicolon.
template <typename Elements, typename ToText>
std::string listOf(const Elements &elements, ToText toText)
{
    std::string list;
    for (const auto &element : elements)
        list += toText(element) + ';';
    return list;
}

bool isOf(const IpAddress &address, Family family)
{
    return address.family() == family;
}

bool hasAddress(const Tunnel &tunnel, Family family)
{
    return !render::ofFamily(tunnel.addresses, family).empty();
}

void writeDns(Sections &out, const Tunnel &tunnel, Family family)
{
    std::string servers;
    for (const IpAddress &server : tunnel.dnsServers)
        servers += isOf(server, family) ? server.toString() + ';' : "";
    out.set("dns", servers);
    std::string domains = listOf(tunnel.dnsDomains, [](const std::string &domain) { return domain; });
    // All names at these servers and at no other connection's, as nmcli imports a .conf.
    if (render::routesAll(tunnel) && !tunnel.dnsServers.empty()) {
        domains += "~;";
        out.set("dns-priority", "-50");
    }
    // Search domains are of the machine: once is enough.
    if (family == Family::V4 || !hasAddress(tunnel, Family::V4))
        out.set("dns-search", domains);
}

void writeIp(Sections &out, const Tunnel &tunnel, Family family)
{
    out.begin(family == Family::V4 ? "ipv4" : "ipv6");
    const auto addresses = render::ofFamily(tunnel.addresses, family);
    out.set("method", addresses.empty() ? "disabled" : "manual");
    if (addresses.empty())
        return;
    for (std::size_t i = 0; i < addresses.size(); ++i)
        out.set("address" + std::to_string(i + 1), addresses[i].toString());
    writeDns(out, tunnel, family);
    if (tunnel.table.kind == RouteTable::Kind::Id)
        out.set("route-table", std::to_string(tunnel.table.id));
}

void writePeer(Sections &out, const Peer &peer)
{
    out.begin("wireguard-peer." + peer.publicKey.toBase64());
    out.set("endpoint", peer.endpoint ? peer.endpoint->toString() : "");
    if (peer.presharedKey) {
        out.set("preshared-key", peer.presharedKey->reveal().view());
        out.set("preshared-key-flags", "0");
    }
    out.set("persistent-keepalive", fieldtext::number(peer.keepalive));
    out.set("allowed-ips",
            listOf(render::allowedIps(peer), [](const IpPrefix &network) { return network.toString(); }));
}

void noteFamily(std::vector<std::string> &notes, const Tunnel &tunnel, Family family)
{
    const auto needs = [&](const Peer &peer) { return !render::ofFamily(peer.allowedIps, family).empty(); };
    const auto isServer = [&](const IpAddress &server) { return isOf(server, family); };
    const bool loses =
        std::ranges::any_of(tunnel.peers, needs) || std::ranges::any_of(tunnel.dnsServers, isServer);
    if (loses && !hasAddress(tunnel, family))
        notes.emplace_back(std::string("without an address of ") + (family == Family::V4 ? "IPv4" : "IPv6") +
                           ", NetworkManager sets no routes and no DNS servers of it");
}

} // namespace

Rendering renderNetworkManager(const InterfaceName &name, const Tunnel &tunnel)
{
    Sections out;
    out.begin("connection");
    out.set("id", name.text());
    out.set("type", "wireguard");
    out.set("interface-name", name.text());
    out.set("autoconnect", "false");
    out.begin("wireguard");
    out.set("private-key", tunnel.privateKey.reveal().view());
    out.set("listen-port", fieldtext::number(tunnel.listenPort));
    out.set("fwmark", fieldtext::number(tunnel.fwMark));
    out.set("mtu", fieldtext::number(tunnel.mtu));
    if (tunnel.table.kind == RouteTable::Kind::Off)
        out.set("peer-routes", "false");
    if (tunnel.table.kind != RouteTable::Kind::Auto) {
        out.set("ip4-auto-default-route", "0");
        out.set("ip6-auto-default-route", "0");
    }
    for (const Peer &peer : tunnel.peers)
        writePeer(out, peer);
    Rendering rendering;
    for (const Family family : {Family::V4, Family::V6}) {
        writeIp(out, tunnel, family);
        noteFamily(rendering.notes, tunnel, family);
    }
    rendering.files.push_back({name.text() + ".nmconnection", out.take()});
    rendering.leftOut = leftOut(
        tunnel, {OptionalField::FwMark, OptionalField::Table, OptionalField::Routing, OptionalField::Dns});
    render::noteRouting(rendering.notes, tunnel);
    return rendering;
}

} // namespace adit
