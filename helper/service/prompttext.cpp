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

} // namespace

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
    return {QString::fromStdString(spec.name.text()), QString::fromStdString(named), takesAllTraffic(spec)};
}

} // namespace adit
