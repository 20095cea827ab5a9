// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/route.h"

#include "netlink/address.h"

#include <linux/rtnetlink.h>

namespace adit::netlink {

namespace {

bool readMetrics(Bytes metrics, std::uint32_t &mtu)
{
    return eachAttribute(metrics, [&](const Attribute &attribute) {
        return attribute.type != RTAX_MTU || attribute.read(mtu);
    });
}

Message routeMessage(std::uint16_t type, std::uint16_t flags, const IpPrefix &destination,
                     std::uint32_t table, int linkIndex)
{
    const Family family = destination.address.family();
    Message message(type, flags);
    rtmsg header{};
    header.rtm_family = toAddressFamily(family);
    header.rtm_dst_len = destination.length;
    header.rtm_protocol = ownProtocol;
    header.rtm_type = RTN_UNICAST;
    // IPv4 wants the scope of a route without gateway to be the link; IPv6 has no scopes here.
    header.rtm_scope = family == Family::V4 ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE;
    header.rtm_table = table < 256 ? static_cast<std::uint8_t>(table) : std::uint8_t{RT_TABLE_COMPAT};
    message.header(header);
    message.putU32(RTA_TABLE, table);
    message.putAddress(RTA_DST, destination.address);
    message.putU32(RTA_OIF, static_cast<std::uint32_t>(linkIndex));
    return message;
}

} // namespace

std::optional<RouteRecord> readRoute(const MessageView &message)
{
    Bytes rest = message.payload;
    rtmsg header{};
    if ((message.type != RTM_NEWROUTE && message.type != RTM_DELROUTE) || !takeHeader(rest, header))
        return std::nullopt;
    const auto family = fromAddressFamily(header.rtm_family);
    if (!family)
        return std::nullopt;
    RouteRecord route;
    route.protocol = header.rtm_protocol;
    route.type = header.rtm_type;
    route.table = header.rtm_table;
    // A default route comes without a destination.
    IpAddress destination = *IpAddress::parse(*family == Family::V4 ? "0.0.0.0" : "::");
    const bool whole = eachAttribute(rest, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case RTA_DST: return attribute.read(destination);
        case RTA_TABLE: return attribute.read(route.table);
        case RTA_OIF: return attribute.read(route.linkIndex);
        case RTA_METRICS: return readMetrics(attribute.data, route.mtu);
        default: return true;
        }
    });
    const auto prefix = IpPrefix::from(destination, header.rtm_dst_len);
    if (!whole || destination.family() != *family || !prefix)
        return std::nullopt;
    route.destination = *prefix;
    return route;
}

Message routeDump(Family family, int linkIndex)
{
    Message message(RTM_GETROUTE, NLM_F_DUMP);
    rtmsg header{};
    header.rtm_family = toAddressFamily(family);
    message.header(header);
    if (linkIndex != 0)
        message.putU32(RTA_OIF, static_cast<std::uint32_t>(linkIndex));
    return message;
}

Message routeQuery(const IpAddress &towards, std::uint32_t mark)
{
    Message message(RTM_GETROUTE, 0);
    rtmsg header{};
    header.rtm_family = toAddressFamily(towards.family());
    header.rtm_dst_len = static_cast<std::uint8_t>(towards.bits());
    message.header(header);
    message.putAddress(RTA_DST, towards);
    if (mark != 0)
        message.putU32(RTA_MARK, mark);
    return message;
}

Message routeCreation(const IpPrefix &destination, std::uint32_t table, int linkIndex)
{
    return routeMessage(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, destination, table, linkIndex);
}

Message routeDeletion(const IpPrefix &destination, std::uint32_t table, int linkIndex)
{
    return routeMessage(RTM_DELROUTE, 0, destination, table, linkIndex);
}

} // namespace adit::netlink
