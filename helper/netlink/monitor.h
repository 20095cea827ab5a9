// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tells what changes on the machine: links, addresses, routes, rules, and tables of nftables. It has a
// descriptor to watch and no event loop of its own.
#pragma once

#include "netlink/address.h"
#include "netlink/channel.h"
#include "netlink/link.h"
#include "netlink/route.h"
#include "netlink/rule.h"

#include <string>
#include <variant>
#include <vector>

namespace adit::netlink {

/// Notifications were lost: whoever keeps state must read it again.
struct Lost
{
};

/// A record that is there now (added or changed), or that is gone.
template <typename Record>
struct Change
{
    enum class Kind { Present, Gone };
    Kind kind = Kind::Present;
    Record record{};
};

/// Something in a table of nftables was added, changed or taken away, or all of it.
struct TableTouched
{
    std::string table{};
};

using Notification = std::variant<Lost, Change<LinkRecord>, Change<AddressRecord>, Change<RouteRecord>,
                                  Change<RuleRecord>, TableTouched>;

/// Appends the notifications of one datagram. What is of another kind is passed over; a datagram that is not
/// whole ends in Lost.
void readNotifications(Bytes datagram, std::vector<Notification> &out);
/// The same for a datagram of nftables.
void readTableNotifications(Bytes datagram, std::vector<Notification> &out);

/// A subscription; changes from opening on are told.
class Monitor
{
public:
    /// Links, addresses, routes and rules. KernelRefused with errno when the kernel does not let us
    /// subscribe.
    static Result<Monitor> open();
    /// Tables of nftables. KernelRefused with EPROTONOSUPPORT where the kernel has none.
    static Result<Monitor> openTables();

    /// Readable when take() has something to tell. Owned by the monitor.
    int fd() const { return m_channel.fd(); }
    /// All that came since the last call, in order; empty when nothing did. Never waits.
    Result<std::vector<Notification>> take();

private:
    using Reader = void (*)(Bytes, std::vector<Notification> &);
    Monitor(Channel channel, Reader reader) : m_channel(std::move(channel)), m_reader(reader) {}

    Channel m_channel;
    Reader m_reader;
};

} // namespace adit::netlink
