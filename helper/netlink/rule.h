// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Policy rules in rtnetlink's words. Ours carry their own protocol number, as our routes do.
#pragma once

#include "netlink/message.h"

#include <cstdint>
#include <optional>

namespace adit::netlink {

struct RuleRecord
{
    Family family = Family::V4;
    std::uint32_t priority = 0;
    std::uint32_t fwMark = 0;
    bool invert = false;
    std::uint32_t table = 0;
    /// Absent when nothing is suppressed.
    std::optional<std::uint32_t> suppressPrefixLength{};
    std::uint8_t protocol = 0;
    /// It matches or does something that has no word above: addresses, interfaces, ports, users, a partial
    /// mask, an action other than a look-up.
    bool hasMore = false;
    /// Only packets to this network.
    std::optional<IpPrefix> to{};

    friend bool operator==(const RuleRecord &, const RuleRecord &) = default;
};

/// Reads RTM_NEWRULE and RTM_DELRULE of IPv4 and IPv6; nullopt for anything else and for what is not whole.
std::optional<RuleRecord> readRule(const MessageView &message);

Message ruleDump(Family family);
/// The look-up rule of this record as one of ours; `protocol` and `hasMore` of the record do not count.
Message ruleCreation(const RuleRecord &rule);
Message ruleDeletion(const RuleRecord &rule);

/// Whether a deletion of `wanted` could hit `other`, by the kernel's rules of matching: what the request does
/// not name, it does not compare, and it never compares the inversion.
bool deletionMatches(const RuleRecord &wanted, const RuleRecord &other);

} // namespace adit::netlink
