// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/confwriter.h"

#include "core/conf/comments.h"
#include "core/conf/secretbuilder.h"

#include <algorithm>

namespace adit {

namespace {

using conf::SecretBuilder;

void line(SecretBuilder &out, std::string_view key, std::string_view value)
{
    out.append(key);
    out.append(" = ");
    out.append(value);
    out.append("\n");
}

template <typename Range>
void listLine(SecretBuilder &out, std::string_view key, const Range &values)
{
    if (values.empty())
        return;
    std::string text;
    for (const auto &value : values)
        text += (text.empty() ? "" : ", ") + value.toString();
    line(out, key, text);
}

std::string dnsText(const Tunnel &tunnel)
{
    std::string text;
    for (const IpAddress &server : tunnel.dnsServers)
        text += (text.empty() ? "" : ", ") + server.toString();
    for (const std::string &domain : tunnel.dnsDomains)
        text += (text.empty() ? "" : ", ") + domain;
    return text;
}

std::string hexText(std::uint32_t value)
{
    std::string digits;
    for (; value != 0; value >>= 4)
        digits.insert(digits.begin(), "0123456789abcdef"[value & 0xf]);
    return "0x" + digits;
}

std::string tableText(const RouteTable &table)
{
    if (table.kind == RouteTable::Kind::Off)
        return "off";
    switch (table.id) {
    case 253: return "default";
    case 254: return "main";
    case 255: return "local";
    default: return std::to_string(table.id);
    }
}

void writeSettings(SecretBuilder &out, const Tunnel &tunnel)
{
    if (tunnel.killSwitch != KillSwitch::Off)
        line(out, "#@ KillSwitch", tunnel.killSwitch == KillSwitch::Lan ? "lan" : "strict");
    if (tunnel.dynamicPeers)
        line(out, "#@ DynamicPeers", "yes");
}

void writeInterface(SecretBuilder &out, const Tunnel &tunnel, ConfStyle style)
{
    const bool full = style == ConfStyle::Full;
    out.append("[Interface]\n");
    if (full)
        writeSettings(out, tunnel);
    line(out, "PrivateKey", tunnel.privateKey.reveal().view());
    if (tunnel.listenPort != 0)
        line(out, "ListenPort", std::to_string(tunnel.listenPort));
    if (full && tunnel.fwMark != 0)
        line(out, "FwMark", hexText(tunnel.fwMark));
    listLine(out, "Address", tunnel.addresses);
    if (const std::string dns = dnsText(tunnel); !dns.empty())
        line(out, "DNS", dns);
    if (tunnel.mtu != 0)
        line(out, "MTU", std::to_string(tunnel.mtu));
    if (!full)
        return;
    if (tunnel.table.kind != RouteTable::Kind::Auto)
        line(out, "Table", tableText(tunnel.table));
    if (tunnel.saveConfig)
        line(out, "SaveConfig", "true");
    for (const Hook &hook : tunnel.hooks)
        line(out, hook.key, hook.command);
}

void writePeer(SecretBuilder &out, const Peer &peer, ConfStyle style)
{
    out.append("\n[Peer]\n");
    if (style == ConfStyle::Full && !peer.name.empty() && conf::isUsableName(peer.name))
        line(out, "# Name", peer.name);
    line(out, "PublicKey", peer.publicKey.toBase64());
    if (peer.presharedKey)
        line(out, "PresharedKey", peer.presharedKey->reveal().view());
    listLine(out, "AllowedIPs", peer.allowedIps);
    if (peer.endpoint)
        line(out, "Endpoint", peer.endpoint->toString());
    if (peer.keepalive != 0)
        line(out, "PersistentKeepalive", std::to_string(peer.keepalive));
}

} // namespace

SecretText writeConf(const Tunnel &tunnel, ConfStyle style)
{
    SecretBuilder out;
    writeInterface(out, tunnel, style);
    for (const Peer &peer : tunnel.peers)
        writePeer(out, peer, style);
    return out.take();
}

std::vector<std::string> leftOutForPhone(const Tunnel &tunnel)
{
    std::vector<std::string> left;
    if (tunnel.fwMark != 0)
        left.emplace_back("FwMark");
    if (tunnel.table.kind != RouteTable::Kind::Auto)
        left.emplace_back("Table");
    if (tunnel.saveConfig)
        left.emplace_back("SaveConfig");
    for (const Hook &hook : tunnel.hooks) {
        if (std::ranges::find(left, hook.key) == left.end())
            left.push_back(hook.key);
    }
    if (tunnel.killSwitch != KillSwitch::Off)
        left.emplace_back("KillSwitch");
    if (tunnel.dynamicPeers)
        left.emplace_back("DynamicPeers");
    if (std::ranges::any_of(tunnel.peers, [](const Peer &peer) { return !peer.name.empty(); }))
        left.emplace_back("names of peers");
    return left;
}

} // namespace adit
