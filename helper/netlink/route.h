// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Routes in rtnetlink's words. Ours carry their own protocol number, so that a deletion can never hit the
// same route made by somebody else.
#pragma once

#include "netlink/message.h"

#include <cstdint>
#include <optional>

namespace adit::netlink {

/// The protocol (who made it) of our routes and rules: a number nobody has in rt_protos.
inline constexpr std::uint8_t ownProtocol = 173;

struct RouteRecord
{
    IpPrefix destination{};
    std::uint32_t table = 0;
    /// 0 when the route has none, or several next hops.
    int linkIndex = 0;
    std::uint8_t protocol = 0;
    /// RTN_UNICAST, RTN_LOCAL, ...
    std::uint8_t type = 0;
    /// The MTU metric in bytes, 0 = none.
    std::uint32_t mtu = 0;

    friend bool operator==(const RouteRecord &, const RouteRecord &) = default;
};

/// Reads RTM_NEWROUTE and RTM_DELROUTE of IPv4 and IPv6; nullopt for anything else and for what is not whole.
std::optional<RouteRecord> readRoute(const MessageView &message);

/// The routes of one family in all tables, of all links (index 0) or, where the kernel filters, of one.
Message routeDump(Family family, int linkIndex);
/// Asks which route a packet to this address takes that carries this firewall mark (0 = none).
Message routeQuery(const IpAddress &towards, std::uint32_t mark);
/// A unicast route out of a link, without gateway.
Message routeCreation(const IpPrefix &destination, std::uint32_t table, int linkIndex);
Message routeDeletion(const IpPrefix &destination, std::uint32_t table, int linkIndex);

} // namespace adit::netlink
