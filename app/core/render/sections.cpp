// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/render/sections.h"

#include "base/tunnelspec.h"

#include <algorithm>

namespace adit::render {

void Sections::begin(std::string_view header)
{
    m_out.append(m_first ? "[" : "\n[");
    m_out.append(header);
    m_out.append("]\n");
    m_first = false;
}

void Sections::comment(std::string_view text)
{
    m_out.append("# ");
    m_out.append(text);
    m_out.append("\n");
}

void Sections::set(std::string_view key, std::string_view value)
{
    if (value.empty())
        return;
    m_out.append(key);
    m_out.append("=");
    m_out.append(value);
    m_out.append("\n");
}

std::vector<IpPrefix> allowedIps(const Peer &peer)
{
    std::vector<IpPrefix> networks = peer.allowedIps;
    for (IpPrefix &network : networks) {
        if (network.length != 1 || !network.address.isUnspecified())
            continue;
        const auto upper = std::ranges::find_if(networks, [&](const IpPrefix &other) {
            return other.length == 1 && other.address.family() == network.address.family() &&
                   !other.address.isUnspecified();
        });
        if (upper != networks.end()) {
            network.length = 0;
            upper->length = 0;
            upper->address = network.address;
        }
    }
    const auto isRepeated = [&](const IpPrefix &network) {
        return network.length == 0 && &*std::ranges::find(networks, network) != &network;
    };
    std::vector<IpPrefix> result;
    std::ranges::remove_copy_if(networks, std::back_inserter(result), isRepeated);
    return result;
}

bool routesAll(const Tunnel &tunnel, Family family)
{
    std::vector<IpPrefix> networks;
    for (const Peer &peer : tunnel.peers)
        networks.insert(networks.end(), peer.allowedIps.begin(), peer.allowedIps.end());
    return tunnel.table.kind == RouteTable::Kind::Auto && coversAll(networks, family);
}

bool routesAll(const Tunnel &tunnel)
{
    return routesAll(tunnel, Family::V4) || routesAll(tunnel, Family::V6);
}

std::vector<IpPrefix> ofFamily(const std::vector<IpPrefix> &prefixes, Family family)
{
    std::vector<IpPrefix> result;
    std::ranges::copy_if(prefixes, std::back_inserter(result),
                         [family](const IpPrefix &prefix) { return prefix.address.family() == family; });
    return result;
}

void noteRouting(std::vector<std::string> &notes, const Tunnel &tunnel)
{
    if (routesAll(tunnel) && tunnel.routing == RoutingMode::Strict)
        notes.emplace_back(
            "routes of the machine that say more than its default route stay outside the tunnel "
            "there, as with '#@ Routing = lan' here");
}

} // namespace adit::render
