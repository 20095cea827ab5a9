// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Interface addresses in rtnetlink's words.
#pragma once

#include "netlink/message.h"

#include <optional>

namespace adit::netlink {

struct AddressRecord
{
    int linkIndex = 0;
    /// The local address with the length of its on-link prefix.
    IpPrefix address{};
    /// Given by the kernel itself: link-local, loopback, from a router's advertisement.
    bool kernelMade = false;

    friend bool operator==(const AddressRecord &, const AddressRecord &) = default;
};

/// Reads RTM_NEWADDR and RTM_DELADDR; nullopt for anything else and for what is not whole.
std::optional<AddressRecord> readAddress(const MessageView &message);

/// The addresses of one family, of all links (index 0) or, where the kernel filters, of one.
Message addressDump(Family family, int linkIndex);
Message addressCreation(int linkIndex, const IpPrefix &address);
Message addressDeletion(int linkIndex, const IpPrefix &address);

/// AF_INET or AF_INET6, and back (nullopt for other families).
std::uint8_t toAddressFamily(Family family);
std::optional<Family> fromAddressFamily(std::uint8_t family);

} // namespace adit::netlink
