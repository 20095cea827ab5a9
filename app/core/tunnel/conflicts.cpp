// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/conflicts.h"

#include <set>

namespace adit {

namespace {

std::set<IpPrefix> allowedIps(const Tunnel &tunnel)
{
    std::set<IpPrefix> all;
    for (const Peer &peer : tunnel.peers) {
        for (const IpPrefix &prefix : peer.allowedIps)
            all.insert(prefix.network());
    }
    return all;
}

std::set<IpAddress> interfaceAddresses(const Tunnel &tunnel)
{
    std::set<IpAddress> all;
    for (const IpPrefix &prefix : tunnel.addresses)
        all.insert(prefix.address);
    return all;
}

// Without routes, or with routes in different tables, equal AllowedIPs do not meet.
bool sharesRoutes(const Tunnel &a, const Tunnel &b)
{
    return a.table == b.table && a.table.kind != RouteTable::Kind::Off;
}

} // namespace

std::vector<Conflict> conflicts(const Tunnel &a, const Tunnel &b)
{
    std::vector<Conflict> result;
    const auto addresses = interfaceAddresses(b);
    for (const IpAddress &address : interfaceAddresses(a)) {
        if (addresses.contains(address))
            result.push_back({Conflict::Kind::Address, address.toString()});
    }
    if (a.listenPort != 0 && a.listenPort == b.listenPort)
        result.push_back({Conflict::Kind::ListenPort, std::to_string(a.listenPort)});
    if (!sharesRoutes(a, b))
        return result;
    const auto prefixes = allowedIps(b);
    for (const IpPrefix &prefix : allowedIps(a)) {
        if (prefixes.contains(prefix))
            result.push_back({Conflict::Kind::AllowedIp, prefix.toString()});
    }
    return result;
}

} // namespace adit
