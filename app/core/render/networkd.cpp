// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Files of systemd-networkd (systemd.netdev(5), systemd.network(5)). Keys have files of their own, as the
// manual advises, so that the rest need not be secret.
#include "core/conf/comments.h"
#include "core/render/rendering.h"
#include "core/render/sections.h"
#include "core/tunnel/fieldtext.h"
#include "core/tunnel/leftout.h"

namespace adit {

namespace {

using render::Sections;

constexpr std::string_view networkdFolder = "/etc/systemd/network/";
/// The mark and the table of a tunnel that takes all traffic, where it names none: those of wg-quick.
constexpr std::uint32_t fullTunnelNumber = 51820;

std::uint32_t markOf(const Tunnel &tunnel)
{
    return tunnel.fwMark == 0 && render::routesAll(tunnel) ? fullTunnelNumber : tunnel.fwMark;
}

std::string tableOf(const Tunnel &tunnel)
{
    switch (tunnel.table.kind) {
    case RouteTable::Kind::Off: return "off";
    case RouteTable::Kind::Id: return std::to_string(tunnel.table.id);
    case RouteTable::Kind::Auto: break;
    }
    return render::routesAll(tunnel) ? std::to_string(fullTunnelNumber) : "main";
}

/// Adds a file with this key and gives its path on the machine that takes it.
std::string keyFile(Rendering &rendering, std::string name, const SecretKey &key)
{
    conf::SecretBuilder text;
    text.append(key.reveal().view());
    text.append("\n");
    std::string path = std::string(networkdFolder) + name;
    rendering.files.push_back({std::move(name), text.take()});
    return path;
}

SecretText netdevFile(Rendering &rendering, const std::string &name, const Tunnel &tunnel)
{
    Sections out;
    out.begin("NetDev");
    out.set("Name", name);
    out.set("Kind", "wireguard");
    out.set("MTUBytes", fieldtext::number(tunnel.mtu));
    out.begin("WireGuard");
    out.set("PrivateKeyFile", keyFile(rendering, name + ".key", tunnel.privateKey));
    out.set("ListenPort", fieldtext::number(tunnel.listenPort));
    out.set("FirewallMark", fieldtext::fwMark(markOf(tunnel)));
    out.set("RouteTable", tableOf(tunnel));
    for (std::size_t i = 0; i < tunnel.peers.size(); ++i) {
        const Peer &peer = tunnel.peers[i];
        out.begin("WireGuardPeer");
        if (!peer.name.empty() && conf::isUsableName(peer.name))
            out.comment("Name = " + peer.name);
        out.set("PublicKey", peer.publicKey.toBase64());
        if (peer.presharedKey)
            out.set("PresharedKeyFile",
                    keyFile(rendering, name + ".peer" + std::to_string(i + 1) + ".psk", *peer.presharedKey));
        for (const IpPrefix &network : render::allowedIps(peer))
            out.set("AllowedIPs", network.toString());
        out.set("Endpoint", peer.endpoint ? peer.endpoint->toString() : "");
        out.set("PersistentKeepalive", fieldtext::number(peer.keepalive));
    }
    return out.take();
}

/// As wg-quick routes all traffic: what main knows better than by its default route, then the tunnel for all
/// but its own packets.
void writeRules(Sections &out, const Tunnel &tunnel)
{
    const bool v4 = render::routesAll(tunnel, Family::V4);
    const bool v6 = render::routesAll(tunnel, Family::V6);
    const std::string_view family = v4 && v6 ? "both" : (v4 ? "ipv4" : "ipv6");
    out.begin("RoutingPolicyRule");
    out.set("Family", family);
    out.set("Table", "main");
    out.set("SuppressPrefixLength", "0");
    out.set("Priority", "32764");
    out.begin("RoutingPolicyRule");
    out.set("Family", family);
    out.set("FirewallMark", fieldtext::fwMark(markOf(tunnel)));
    out.set("InvertRule", "yes");
    out.set("Table", tableOf(tunnel));
    out.set("Priority", "32765");
}

SecretText networkFile(const std::string &name, const Tunnel &tunnel)
{
    const bool full = render::routesAll(tunnel);
    Sections out;
    out.begin("Match");
    out.set("Name", name);
    out.begin("Link");
    out.set("RequiredForOnline", "no");
    out.begin("Network");
    out.set("LinkLocalAddressing", "no");
    for (const IpPrefix &address : tunnel.addresses)
        out.set("Address", address.toString());
    for (const IpAddress &server : tunnel.dnsServers)
        out.set("DNS", server.toString());
    for (const std::string &domain : tunnel.dnsDomains)
        out.set("Domains", domain);
    if (!tunnel.dnsServers.empty()) {
        out.set("Domains", full ? "~." : "");
        out.set("DNSDefaultRoute", full ? "yes" : "no");
    }
    out.set("IPForward", fieldtext::forward(tunnel.forwarding));
    out.set("IPMasquerade", tunnel.forwarding == Forwarding::Masqueraded ? "both" : "");
    if (full)
        writeRules(out, tunnel);
    return out.take();
}

} // namespace

Rendering renderNetworkd(const InterfaceName &name, const Tunnel &tunnel)
{
    Rendering rendering;
    rendering.files.push_back({name.text() + ".network", networkFile(name.text(), tunnel)});
    SecretText device = netdevFile(rendering, name.text(), tunnel);
    rendering.files.push_back({name.text() + ".netdev", std::move(device)});
    rendering.leftOut =
        leftOut(tunnel, {OptionalField::FwMark, OptionalField::Table, OptionalField::Routing,
                         OptionalField::Forwarding, OptionalField::PeerNames, OptionalField::Dns});
    render::noteRouting(rendering.notes, tunnel);
    return rendering;
}

} // namespace adit
