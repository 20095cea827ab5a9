// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/peerentry.h"

#include "core/conf/comments.h"
#include "core/tunnel/fieldtext.h"

#include <utility>

namespace adit {

Result<> appendPeer(ConfDocument &document, const Peer &peer)
{
    if (!peer.name.empty() && !conf::isUsableName(peer.name))
        return fail(Errc::InvalidText, "the name of the peer");
    document.addPeer(peer.publicKey, peer.name);
    const SecretText preshared = peer.presharedKey ? peer.presharedKey->reveal() : SecretText({});
    const std::string allowedIps = fieldtext::prefixes(peer.allowedIps);
    const std::string endpoint = peer.endpoint ? peer.endpoint->toString() : "";
    const std::string keepalive = fieldtext::number(peer.keepalive);
    const std::pair<std::string_view, std::string_view> values[] = {
        {"PresharedKey", preshared.view()},
        {"AllowedIPs", allowedIps},
        {"Endpoint", endpoint},
        {"PersistentKeepalive", keepalive},
    };
    for (const auto &[key, value] : values) {
        if (auto set = document.setPeerValue(peer.publicKey, key, value); !set)
            return set;
    }
    return {};
}

} // namespace adit
