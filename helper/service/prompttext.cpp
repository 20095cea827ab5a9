// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/prompttext.h"

#include <algorithm>

namespace adit {

namespace {

constexpr std::size_t mostNamed = 3;

std::string endpointText(const PeerSpec &peer)
{
    if (!peer.endpoint)
        return peer.endpointText;
    std::string numeric = peer.endpoint->toString();
    if (peer.endpointText.empty() || peer.endpointText == numeric)
        return numeric;
    return peer.endpointText + " (" + numeric + ")";
}

const PeerSpec *find(const TunnelSpec &spec, const PublicKey &key)
{
    const auto found = std::ranges::find(spec.peers, key, &PeerSpec::publicKey);
    return found == spec.peers.end() ? nullptr : &*found;
}

} // namespace

PromptDetails promptDetails(const TunnelSpec &before, const TunnelSpec &after,
                            const std::set<PublicKey> &keys)
{
    PromptDetails details = promptDetails(after);
    std::string text;
    std::size_t count = 0;
    for (const PublicKey &key : keys) {
        if (++count > mostNamed)
            break;
        const PeerSpec *comes = find(after, key);
        const PeerSpec *goes = find(before, key);
        text += (count > 1 ? ", " : "") +
                std::string(comes && goes ? "~"
                            : comes       ? "+"
                                          : "-") +
                key.shortText();
        const std::string where = comes ? endpointText(*comes) : std::string();
        text += where.empty() ? "" : " " + where;
    }
    if (keys.size() > mostNamed)
        text += " +" + std::to_string(keys.size() - mostNamed);
    details.peers = QString::fromStdString(text);
    return details;
}

PromptDetails promptDetails(const TunnelSpec &spec)
{
    std::string named;
    std::size_t count = 0;
    for (const PeerSpec &peer : spec.peers) {
        const std::string text = endpointText(peer);
        if (text.empty())
            continue;
        if (++count <= mostNamed)
            named += (count > 1 ? ", " : "") + text;
    }
    if (count > mostNamed)
        named += " +" + std::to_string(count - mostNamed);
    return {QString::fromStdString(spec.name.text()),
            QString::fromStdString(named),
            takesAllTraffic(spec),
            {},
            spec.forwarding != Forwarding::Off};
}

} // namespace adit
