// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/monitor.h"

#include <cerrno>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/rtnetlink.h>
#include <optional>
#include <sys/socket.h>

namespace adit::netlink {

namespace {

template <typename Record>
bool append(std::optional<Record> record, bool gone, std::vector<Notification> &out)
{
    using Kind = typename Change<Record>::Kind;
    if (record)
        out.push_back(Change<Record>{gone ? Kind::Gone : Kind::Present, std::move(*record)});
    return record.has_value();
}

bool isInet(const MessageView &message)
{
    return !message.payload.empty() && fromAddressFamily(message.payload.front()).has_value();
}

bool appendNotification(const MessageView &message, std::vector<Notification> &out)
{
    switch (message.type) {
    case RTM_NEWLINK:
    case RTM_DELLINK: {
        // Bridges tell of their ports by the same message with a family of their own: not a change of a link.
        if (!message.payload.empty() && message.payload.front() != AF_UNSPEC)
            return true;
        return append(readLink(message), message.type == RTM_DELLINK, out);
    }
    case RTM_NEWADDR:
    case RTM_DELADDR:
        return !isInet(message) || append(readAddress(message), message.type == RTM_DELADDR, out);
    case RTM_NEWROUTE:
    case RTM_DELROUTE:
        return !isInet(message) || append(readRoute(message), message.type == RTM_DELROUTE, out);
    case RTM_NEWRULE:
    case RTM_DELRULE: return !isInet(message) || append(readRule(message), message.type == RTM_DELRULE, out);
    default: return true;
    }
}

// Every message about a table and what is in it names the table by the same attribute (NFTA_TABLE_NAME,
// NFTA_CHAIN_TABLE, NFTA_RULE_TABLE, ...); the word about the generation does not.
bool appendTable(const MessageView &message, std::vector<Notification> &out)
{
    if (NFNL_SUBSYS_ID(message.type) != NFNL_SUBSYS_NFTABLES || NFNL_MSG_TYPE(message.type) == NFT_MSG_NEWGEN)
        return true;
    Bytes payload = message.payload;
    nfgenmsg header{};
    if (!takeHeader(payload, header))
        return false;
    TableTouched touched;
    const bool whole = eachAttribute(payload, [&](const Attribute &attribute) {
        return attribute.type != NFTA_TABLE_NAME || attribute.read(touched.table);
    });
    if (whole)
        out.push_back(std::move(touched));
    return whole;
}

Result<Channel> subscribe(int protocol, std::initializer_list<int> groups)
{
    auto channel = Channel::open(protocol);
    if (!channel)
        return channel;
    for (const int group : groups) {
        if (auto joined = channel->join(group); !joined)
            return std::unexpected(joined.error());
    }
    return channel;
}

} // namespace

void readNotifications(Bytes datagram, std::vector<Notification> &out)
{
    const bool whole =
        eachMessage(datagram, [&](const MessageView &message) { return appendNotification(message, out); });
    if (!whole)
        out.push_back(Lost{});
}

void readTableNotifications(Bytes datagram, std::vector<Notification> &out)
{
    if (!eachMessage(datagram, [&](const MessageView &message) { return appendTable(message, out); }))
        out.push_back(Lost{});
}

Result<Monitor> Monitor::open()
{
    auto channel =
        subscribe(NETLINK_ROUTE, {RTNLGRP_LINK, RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV6_IFADDR, RTNLGRP_IPV4_ROUTE,
                                  RTNLGRP_IPV6_ROUTE, RTNLGRP_IPV4_RULE, RTNLGRP_IPV6_RULE});
    if (!channel)
        return std::unexpected(channel.error());
    return Monitor(std::move(*channel), readNotifications);
}

Result<Monitor> Monitor::openTables()
{
    auto channel = subscribe(NETLINK_NETFILTER, {NFNLGRP_NFTABLES});
    if (!channel)
        return std::unexpected(channel.error());
    return Monitor(std::move(*channel), readTableNotifications);
}

Result<std::vector<Notification>> Monitor::take()
{
    std::vector<Notification> notifications;
    while (true) {
        const auto datagram = m_channel.receive(Channel::Wait::Poll);
        if (datagram) {
            m_reader(*datagram, notifications);
            continue;
        }
        const Error &error = datagram.error();
        if (error.code == Errc::Timeout)
            return notifications;
        // The queue overflowed, or a message was larger than our buffer: what came before still counts.
        if (error.code != Errc::KernelTruncated && error.sysErrno != ENOBUFS)
            return std::unexpected(error);
        notifications.emplace_back(Lost{});
    }
}

} // namespace adit::netlink
