// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Sections for OpenWrt's /etc/config/network, in the syntax of UCI.
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

/// UCI takes anything between single quotes; one of them is written outside, as in a shell.
void value(SecretBuilder &out, std::string_view kind, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    for (const std::string_view part :
         {std::string_view("\t"), kind, std::string_view(" "), key, std::string_view(" '")})
        out.append(part);
    for (std::size_t i = 0; i < text.size(); ++i)
        out.append(text[i] == '\'' ? std::string_view("'\\''") : text.substr(i, 1));
    out.append("'\n");
}

void option(SecretBuilder &out, std::string_view key, std::string_view text)
{
    value(out, "option", key, text);
}

void list(SecretBuilder &out, std::string_view key, std::string_view text)
{
    value(out, "list", key, text);
}

/// Names of sections hold letters, digits and underscores only.
std::string sectionName(const std::string &name)
{
    std::string section = name;
    std::ranges::replace_if(section, [](char c) { return c == '-' || c == '.'; }, '_');
    return section;
}

void writeInterface(SecretBuilder &out, const std::string &section, const Tunnel &tunnel)
{
    out.append("config interface '" + section + "'\n");
    option(out, "proto", "wireguard");
    option(out, "private_key", tunnel.privateKey.reveal().view());
    option(out, "listen_port", fieldtext::number(tunnel.listenPort));
    option(out, "fwmark", fieldtext::fwMark(tunnel.fwMark));
    option(out, "mtu", fieldtext::number(tunnel.mtu));
    for (const IpPrefix &address : tunnel.addresses)
        list(out, "addresses", address.toString());
    for (const IpAddress &server : tunnel.dnsServers)
        list(out, "dns", server.toString());
    for (const std::string &domain : tunnel.dnsDomains)
        list(out, "dns_search", domain);
    if (tunnel.table.kind == RouteTable::Kind::Id) {
        option(out, "ip4table", std::to_string(tunnel.table.id));
        option(out, "ip6table", std::to_string(tunnel.table.id));
    }
}

void writePeer(SecretBuilder &out, const std::string &section, const Peer &peer, bool routes)
{
    out.append("\nconfig wireguard_" + section + "\n");
    if (conf::isUsableName(peer.name))
        option(out, "description", peer.name);
    option(out, "public_key", peer.publicKey.toBase64());
    if (peer.presharedKey)
        option(out, "preshared_key", peer.presharedKey->reveal().view());
    for (const IpPrefix &network : render::allowedIps(peer))
        list(out, "allowed_ips", network.toString());
    option(out, "route_allowed_ips", routes ? "1" : "0");
    if (peer.endpoint) {
        option(out, "endpoint_host", peer.endpoint->host);
        option(out, "endpoint_port", std::to_string(peer.endpoint->port));
    }
    option(out, "persistent_keepalive", fieldtext::number(peer.keepalive));
}

} // namespace

Rendering renderUci(const InterfaceName &name, const Tunnel &tunnel)
{
    const std::string section = sectionName(name.text());
    SecretBuilder out;
    writeInterface(out, section, tunnel);
    for (const Peer &peer : tunnel.peers)
        writePeer(out, section, peer, tunnel.table.kind != RouteTable::Kind::Off);
    Rendering rendering;
    rendering.files.push_back({name.text() + ".uci", out.take()});
    rendering.leftOut = leftOut(tunnel, {OptionalField::FwMark, OptionalField::Table, OptionalField::Routing,
                                         OptionalField::PeerNames, OptionalField::Dns});
    if (section != name.text())
        rendering.notes.emplace_back("the interface is called " + section + " there");
    rendering.notes.emplace_back(
        "OpenWrt lets nothing through an interface that is in no zone of /etc/config/firewall");
    render::noteRouting(rendering.notes, tunnel);
    return rendering;
}

} // namespace adit
