// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/confwriter.h"

#include "core/conf/comments.h"
#include "core/conf/secretbuilder.h"
#include "core/tunnel/fieldtext.h"
#include "core/tunnel/leftout.h"

namespace adit {

namespace {

using conf::SecretBuilder;

// No value, no line.
void line(SecretBuilder &out, std::string_view key, std::string_view value)
{
    if (value.empty())
        return;
    out.append(key);
    out.append(" = ");
    out.append(value);
    out.append("\n");
}

void writeInterface(SecretBuilder &out, const Tunnel &tunnel, ConfStyle style)
{
    const bool full = style == ConfStyle::Full;
    out.append("[Interface]\n");
    if (full) {
        line(out, "#@ KillSwitch", fieldtext::killSwitch(tunnel.killSwitch));
        line(out, "#@ Routing", fieldtext::routing(tunnel.routing));
        line(out, "#@ Forward", fieldtext::forward(tunnel.forwarding));
        line(out, "#@ Masquerade", fieldtext::masquerade(tunnel.forwarding));
        line(out, "#@ DynamicPeers", tunnel.dynamicPeers ? "yes" : "");
        line(out, "#@ Endpoint", tunnel.publicEndpoint ? tunnel.publicEndpoint->toString() : "");
    }
    line(out, "PrivateKey", tunnel.privateKey.reveal().view());
    line(out, "ListenPort", fieldtext::number(tunnel.listenPort));
    if (full)
        line(out, "FwMark", fieldtext::fwMark(tunnel.fwMark));
    line(out, "Address", fieldtext::prefixes(tunnel.addresses));
    line(out, "DNS", fieldtext::dns(tunnel));
    line(out, "MTU", fieldtext::number(tunnel.mtu));
    if (!full)
        return;
    line(out, "Table", fieldtext::table(tunnel.table));
    line(out, "SaveConfig", tunnel.saveConfig ? "true" : "");
    for (const Hook &hook : tunnel.hooks)
        line(out, hook.key, hook.command);
}

void writePeer(SecretBuilder &out, const Peer &peer, ConfStyle style)
{
    out.append("\n[Peer]\n");
    if (style == ConfStyle::Full && conf::isUsableName(peer.name))
        line(out, "# Name", peer.name);
    line(out, "PublicKey", peer.publicKey.toBase64());
    if (peer.presharedKey)
        line(out, "PresharedKey", peer.presharedKey->reveal().view());
    line(out, "AllowedIPs", fieldtext::prefixes(peer.allowedIps));
    line(out, "Endpoint", peer.endpoint ? peer.endpoint->toString() : "");
    line(out, "PersistentKeepalive", fieldtext::number(peer.keepalive));
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
    // Where others reach a hub concerns no phone that gets its own configuration.
    return leftOut(tunnel, {OptionalField::Dns, OptionalField::PublicEndpoint});
}

} // namespace adit
