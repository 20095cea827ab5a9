// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A script of commands for MikroTik's RouterOS 7.
#include "core/conf/comments.h"
#include "core/conf/secretbuilder.h"
#include "core/render/rendering.h"
#include "core/render/sections.h"
#include "core/tunnel/fieldtext.h"
#include "core/tunnel/leftout.h"

#include <algorithm>

namespace adit {

namespace {

using conf::SecretBuilder;

/// ` key="text"`; quotes, backslashes and dollars mean something to RouterOS between quotes.
void parameter(SecretBuilder &out, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    for (const std::string_view part : {std::string_view(" "), key, std::string_view("=\"")})
        out.append(part);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' || text[i] == '\\' || text[i] == '$')
            out.append("\\");
        out.append(text.substr(i, 1));
    }
    out.append("\"");
}

void addInterface(SecretBuilder &out, const std::string &name, const Tunnel &tunnel)
{
    out.append("/interface wireguard\nadd");
    parameter(out, "name", name);
    parameter(out, "private-key", tunnel.privateKey.reveal().view());
    parameter(out, "listen-port", fieldtext::number(tunnel.listenPort));
    parameter(out, "mtu", fieldtext::number(tunnel.mtu));
    out.append("\n");
}

std::string joined(const std::vector<IpPrefix> &networks)
{
    std::string text;
    for (const IpPrefix &network : networks)
        text += (text.empty() ? "" : ",") + network.toString();
    return text;
}

void addPeers(SecretBuilder &out, const std::string &name, const Tunnel &tunnel)
{
    if (!tunnel.peers.empty())
        out.append("/interface wireguard peers\n");
    for (const Peer &peer : tunnel.peers) {
        out.append("add");
        parameter(out, "interface", name);
        parameter(out, "comment", conf::isUsableName(peer.name) ? peer.name : "");
        parameter(out, "public-key", peer.publicKey.toBase64());
        if (peer.presharedKey)
            parameter(out, "preshared-key", peer.presharedKey->reveal().view());
        parameter(out, "allowed-address", joined(render::allowedIps(peer)));
        parameter(out, "endpoint-address", peer.endpoint ? peer.endpoint->host : "");
        parameter(out, "endpoint-port", peer.endpoint ? std::to_string(peer.endpoint->port) : "");
        parameter(out, "persistent-keepalive",
                  peer.keepalive == 0 ? "" : std::to_string(peer.keepalive) + "s");
        out.append("\n");
    }
}

/// What RouterOS has to be told, since a peer's networks are no routes to it. It makes those to the networks
/// of its addresses itself, and a default route would take the tunnel's own packets too.
std::vector<IpPrefix> routesOf(const Tunnel &tunnel, Family family)
{
    std::vector<IpPrefix> routes;
    if (tunnel.table.kind != RouteTable::Kind::Auto)
        return routes;
    const auto isConnected = [&](const IpPrefix &network) {
        return std::ranges::any_of(tunnel.addresses,
                                   [&](const IpPrefix &address) { return address.network() == network; });
    };
    const int shortest = render::routesAll(tunnel, family) ? 2 : 0;
    for (const Peer &peer : tunnel.peers) {
        for (const IpPrefix &network : render::ofFamily(render::allowedIps(peer), family)) {
            if (network.length >= shortest && !isConnected(network))
                routes.push_back(network);
        }
    }
    return routes;
}

void addFamily(SecretBuilder &out, const std::string &name, const Tunnel &tunnel, Family family)
{
    const std::string menu = family == Family::V4 ? "/ip" : "/ipv6";
    const auto addresses = render::ofFamily(tunnel.addresses, family);
    if (!addresses.empty())
        out.append(menu + " address\n");
    for (const IpPrefix &address : addresses) {
        out.append("add");
        parameter(out, "address", address.toString());
        parameter(out, "interface", name);
        out.append(family == Family::V6 ? " advertise=no\n" : "\n");
    }
    const auto routes = routesOf(tunnel, family);
    if (!routes.empty())
        out.append(menu + " route\n");
    for (const IpPrefix &network : routes) {
        out.append("add");
        parameter(out, "dst-address", network.toString());
        parameter(out, "gateway", name);
        out.append("\n");
    }
}

} // namespace

Rendering renderMikrotik(const InterfaceName &name, const Tunnel &tunnel)
{
    SecretBuilder out;
    addInterface(out, name.text(), tunnel);
    addPeers(out, name.text(), tunnel);
    for (const Family family : {Family::V4, Family::V6})
        addFamily(out, name.text(), tunnel, family);
    Rendering rendering;
    rendering.files.push_back({name.text() + ".rsc", out.take()});
    rendering.leftOut = leftOut(tunnel, {OptionalField::Routing, OptionalField::PeerNames});
    if (tunnel.table.kind != RouteTable::Kind::Auto)
        rendering.notes.emplace_back(
            "no route leads into the tunnel there, since the tables of RouterOS have names");
    if (render::routesAll(tunnel))
        rendering.notes.emplace_back(
            "the default route is left out, since it would take the tunnel's own packets too: "
            "give RouterOS a route to the endpoint first");
    return rendering;
}

} // namespace adit
