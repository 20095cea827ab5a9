// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/uapiwriter.h"

#include <array>
#include <string>
#include <string_view>

namespace adit {

namespace {

void append(WipedText &text, std::string_view part)
{
    text.insert(text.end(), part.begin(), part.end());
}

void putLine(WipedText &text, std::string_view key, std::string_view value)
{
    append(text, key);
    append(text, "=");
    append(text, value);
    append(text, "\n");
}

void putLine(WipedText &text, std::string_view key, KeySpan value)
{
    std::array<char, 2 * keyBytes + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), value.data(), value.size());
    putLine(text, key, std::string_view(hex.data(), 2 * keyBytes));
    sodium_memzero(hex.data(), hex.size());
}

void putPeer(WipedText &text, const PeerChange &peer)
{
    putLine(text, "public_key", peer.publicKey.bytes());
    if (peer.kind == PeerChange::Kind::Remove) {
        putLine(text, "remove", "true");
        return;
    }
    if (peer.kind == PeerChange::Kind::Update)
        putLine(text, "update_only", "true");
    if (peer.presharedKey)
        putLine(text, "preshared_key", peer.presharedKey->bytes());
    if (peer.endpoint)
        putLine(text, "endpoint", peer.endpoint->toString());
    if (peer.keepalive)
        putLine(text, "persistent_keepalive_interval", std::to_string(*peer.keepalive));
    if (peer.replaceAllowedIps)
        putLine(text, "replace_allowed_ips", "true");
    for (const IpPrefix &prefix : peer.allowedIps)
        putLine(text, "allowed_ip", prefix.toString());
}

} // namespace

WipedText writeUapi(const DeviceChange &change)
{
    WipedText text;
    putLine(text, "set", "1");
    if (change.privateKey)
        putLine(text, "private_key", change.privateKey->bytes());
    if (change.listenPort)
        putLine(text, "listen_port", std::to_string(*change.listenPort));
    if (change.fwMark)
        putLine(text, "fwmark", std::to_string(*change.fwMark));
    if (change.replacePeers)
        putLine(text, "replace_peers", "true");
    for (const PeerChange &peer : change.peers)
        putPeer(text, peer);
    append(text, "\n");
    return text;
}

} // namespace adit
