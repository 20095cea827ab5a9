// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/address.h"

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace adit::netlink {

namespace {

Message addressMessage(std::uint16_t type, std::uint16_t flags, int linkIndex, const IpPrefix &address)
{
    Message message(type, flags);
    ifaddrmsg header{};
    header.ifa_family = toAddressFamily(address.address.family());
    header.ifa_prefixlen = address.length;
    header.ifa_scope = RT_SCOPE_UNIVERSE;
    header.ifa_index = static_cast<std::uint32_t>(linkIndex);
    message.header(header);
    message.putAddress(IFA_LOCAL, address.address);
    message.putAddress(IFA_ADDRESS, address.address);
    return message;
}

} // namespace

std::uint8_t toAddressFamily(Family family)
{
    return family == Family::V4 ? AF_INET : AF_INET6;
}

std::optional<Family> fromAddressFamily(std::uint8_t family)
{
    if (family == AF_INET)
        return Family::V4;
    if (family == AF_INET6)
        return Family::V6;
    return std::nullopt;
}

std::optional<AddressRecord> readAddress(const MessageView &message)
{
    Bytes rest = message.payload;
    ifaddrmsg header{};
    if ((message.type != RTM_NEWADDR && message.type != RTM_DELADDR) || !takeHeader(rest, header))
        return std::nullopt;
    const auto family = fromAddressFamily(header.ifa_family);
    std::optional<IpAddress> local;
    std::optional<IpAddress> peer;
    std::uint8_t origin = 0;
    const auto readInto = [](const Attribute &attribute, std::optional<IpAddress> &out) {
        return attribute.read(out.emplace());
    };
    const bool whole = eachAttribute(rest, [&](const Attribute &attribute) {
        switch (attribute.type) {
        case IFA_LOCAL: return readInto(attribute, local);
        case IFA_ADDRESS: return readInto(attribute, peer);
        case IFA_PROTO: return attribute.read(origin);
        default: return true;
        }
    });
    // On a point-to-point link IFA_ADDRESS is the other end; else it is the same as IFA_LOCAL or stands
    // alone.
    const auto own = local ? local : peer;
    if (!whole || !family || !own || own->family() != *family)
        return std::nullopt;
    const auto prefix = IpPrefix::from(*own, header.ifa_prefixlen);
    if (!prefix)
        return std::nullopt;
    return AddressRecord{static_cast<int>(header.ifa_index), *prefix, origin != IFAPROT_UNSPEC};
}

Message addressDump(Family family, int linkIndex)
{
    Message message(RTM_GETADDR, NLM_F_DUMP);
    ifaddrmsg header{};
    header.ifa_family = toAddressFamily(family);
    header.ifa_index = static_cast<std::uint32_t>(linkIndex);
    message.header(header);
    return message;
}

Message addressCreation(int linkIndex, const IpPrefix &address)
{
    return addressMessage(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, linkIndex, address);
}

Message addressDeletion(int linkIndex, const IpPrefix &address)
{
    return addressMessage(RTM_DELADDR, 0, linkIndex, address);
}

} // namespace adit::netlink
