// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/leftout.h"

#include <algorithm>

namespace adit {

std::vector<std::string> leftOut(const Tunnel &tunnel, std::initializer_list<OptionalField> taken)
{
    std::vector<std::string> words;
    const auto add = [&](OptionalField field, bool isSet, const std::string &word) {
        const bool isTaken = std::ranges::find(taken, field) != taken.end();
        if (isSet && !isTaken && std::ranges::find(words, word) == words.end())
            words.push_back(word);
    };
    const auto hasName = [](const Peer &peer) { return !peer.name.empty(); };
    add(OptionalField::FwMark, tunnel.fwMark != 0, "FwMark");
    add(OptionalField::Table, tunnel.table.kind != RouteTable::Kind::Auto, "Table");
    add(OptionalField::SaveConfig, tunnel.saveConfig, "SaveConfig");
    for (const Hook &hook : tunnel.hooks)
        add(OptionalField::Hooks, true, hook.key);
    add(OptionalField::KillSwitch, tunnel.killSwitch != KillSwitch::Off, "KillSwitch");
    add(OptionalField::Routing, tunnel.routing != RoutingMode::Strict, "Routing");
    add(OptionalField::Forwarding, tunnel.forwarding != Forwarding::Off, "Forward");
    add(OptionalField::Forwarding, tunnel.forwarding == Forwarding::Masqueraded, "Masquerade");
    add(OptionalField::DynamicPeers, tunnel.dynamicPeers, "DynamicPeers");
    add(OptionalField::PublicEndpoint, tunnel.publicEndpoint.has_value(), "Endpoint of [Interface]");
    add(OptionalField::PeerNames, std::ranges::any_of(tunnel.peers, hasName), "names of peers");
    add(OptionalField::Dns, !tunnel.dnsServers.empty() || !tunnel.dnsDomains.empty(), "DNS");
    return words;
}

} // namespace adit
