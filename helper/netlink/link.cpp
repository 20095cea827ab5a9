// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/link.h"

#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

namespace adit::netlink {

namespace {

Message linkMessage(std::uint16_t type, std::uint16_t flags, int index = 0)
{
    Message message(type, flags);
    ifinfomsg header{};
    header.ifi_family = AF_UNSPEC;
    header.ifi_index = index;
    message.header(header);
    return message;
}

// Counters are the larger half of a link's message and nobody here reads them.
void skipStatistics(Message &message)
{
    message.putU32(IFLA_EXT_MASK, RTEXT_FILTER_SKIP_STATS);
}

bool readKind(Bytes linkInfo, std::string &kind)
{
    return eachAttribute(linkInfo, [&](const Attribute &attribute) {
        return attribute.type != IFLA_INFO_KIND || attribute.read(kind);
    });
}

} // namespace

std::optional<LinkRecord> readLink(const MessageView &message)
{
    Bytes rest = message.payload;
    ifinfomsg header{};
    if ((message.type != RTM_NEWLINK && message.type != RTM_DELLINK) || !takeHeader(rest, header))
        return std::nullopt;
    LinkRecord link;
    link.index = header.ifi_index;
    link.up = (header.ifi_flags & IFF_UP) != 0;
    const bool whole = eachAttribute(rest, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case IFLA_IFNAME: return attribute.read(link.name);
        case IFLA_IFALIAS: return attribute.read(link.alias);
        case IFLA_MTU: return attribute.read(link.mtu);
        case IFLA_LINKINFO: return readKind(attribute.data, link.kind);
        default: return true;
        }
    });
    if (!whole)
        return std::nullopt;
    return link;
}

Message linkQuery(const std::string &name)
{
    Message message = linkMessage(RTM_GETLINK, 0);
    message.putText(IFLA_IFNAME, name);
    skipStatistics(message);
    return message;
}

Message linkQuery(int index)
{
    Message message = linkMessage(RTM_GETLINK, 0, index);
    skipStatistics(message);
    return message;
}

Message linkDump()
{
    Message message = linkMessage(RTM_GETLINK, NLM_F_DUMP);
    skipStatistics(message);
    return message;
}

Message linkCreation(const std::string &name, const std::string &kind)
{
    Message message = linkMessage(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
    message.putText(IFLA_IFNAME, name);
    const std::size_t info = message.open(IFLA_LINKINFO);
    message.putText(IFLA_INFO_KIND, kind);
    message.close(info);
    return message;
}

Message linkDeletion(int index)
{
    return linkMessage(RTM_DELLINK, 0, index);
}

Message linkAliasChange(int index, const std::string &alias)
{
    Message message = linkMessage(RTM_NEWLINK, 0, index);
    message.putText(IFLA_IFALIAS, alias);
    return message;
}

Message linkMtuChange(int index, std::uint32_t mtu)
{
    Message message = linkMessage(RTM_NEWLINK, 0, index);
    message.putU32(IFLA_MTU, mtu);
    return message;
}

Message linkActivation(int index)
{
    Message message(RTM_NEWLINK, 0);
    ifinfomsg header{};
    header.ifi_family = AF_UNSPEC;
    header.ifi_index = index;
    header.ifi_flags = IFF_UP;
    header.ifi_change = IFF_UP;
    message.header(header);
    return message;
}

} // namespace adit::netlink
