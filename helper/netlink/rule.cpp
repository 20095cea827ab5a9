// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/rule.h"

#include "netlink/address.h"
#include "netlink/route.h"

#include <linux/fib_rules.h>
#include <linux/rtnetlink.h>

namespace adit::netlink {

namespace {

constexpr std::uint32_t wholeMark = 0xffffffff;
// The kernel tells "nothing suppressed" as -1.
constexpr std::uint32_t noSuppression = 0xffffffff;

// What has a default value when it is not set.
struct Extras
{
    std::optional<std::uint32_t> mask{};
    std::uint32_t suppressPrefix = noSuppression;
    std::uint32_t suppressGroup = noSuppression;
    std::uint8_t l3mdev = 0;
    std::optional<IpAddress> destination{};
};

bool readAttribute(const Attribute &attribute, RuleRecord &rule, Extras &extras)
{
    switch (attribute.type) {
    case FRA_DST: return attribute.read(extras.destination.emplace());
    case FRA_PRIORITY: return attribute.read(rule.priority);
    case FRA_FWMARK: return attribute.read(rule.fwMark);
    case FRA_FWMASK: return attribute.read(extras.mask.emplace());
    case FRA_TABLE: return attribute.read(rule.table);
    case FRA_SUPPRESS_PREFIXLEN: return attribute.read(extras.suppressPrefix);
    case FRA_SUPPRESS_IFGROUP: return attribute.read(extras.suppressGroup);
    case FRA_PROTOCOL: return attribute.read(rule.protocol);
    case FRA_L3MDEV: return attribute.read(extras.l3mdev);
    case FRA_UNSPEC:
    case FRA_PAD: return true;
    default: rule.hasMore = true; return true;
    }
}

Message ruleMessage(std::uint16_t type, std::uint16_t flags, const RuleRecord &rule)
{
    Message message(type, flags);
    fib_rule_hdr header{};
    header.family = toAddressFamily(rule.family);
    header.table = rule.table < 256 ? static_cast<std::uint8_t>(rule.table) : std::uint8_t{RT_TABLE_UNSPEC};
    header.action = FR_ACT_TO_TBL;
    header.dst_len = rule.to ? rule.to->length : std::uint8_t{0};
    header.flags = rule.invert ? FIB_RULE_INVERT : 0;
    message.header(header);
    message.putU32(FRA_TABLE, rule.table);
    message.putU32(FRA_PRIORITY, rule.priority);
    message.putU8(FRA_PROTOCOL, ownProtocol);
    if (rule.fwMark != 0) {
        message.putU32(FRA_FWMARK, rule.fwMark);
        message.putU32(FRA_FWMASK, wholeMark);
    }
    if (rule.to)
        message.putAddress(FRA_DST, rule.to->address);
    if (rule.suppressPrefixLength)
        message.putU32(FRA_SUPPRESS_PREFIXLEN, *rule.suppressPrefixLength);
    return message;
}

} // namespace

std::optional<RuleRecord> readRule(const MessageView &message)
{
    Bytes rest = message.payload;
    fib_rule_hdr header{};
    if ((message.type != RTM_NEWRULE && message.type != RTM_DELRULE) || !takeHeader(rest, header))
        return std::nullopt;
    const auto family = fromAddressFamily(header.family);
    if (!family)
        return std::nullopt;
    RuleRecord rule;
    rule.family = *family;
    rule.table = header.table;
    rule.invert = (header.flags & FIB_RULE_INVERT) != 0;
    rule.hasMore = header.action != FR_ACT_TO_TBL || header.src_len != 0 || header.tos != 0;
    Extras extras;
    const bool whole = eachAttribute(
        rest, [&](const Attribute &attribute) { return readAttribute(attribute, rule, extras); });
    if (!whole)
        return std::nullopt;
    if (extras.destination || header.dst_len != 0) {
        const auto to = extras.destination ? IpPrefix::from(*extras.destination, header.dst_len)
                                           : fail(Errc::InvalidPrefix);
        if (!to || to->address.family() != rule.family)
            return std::nullopt;
        rule.to = *to;
    }
    if (extras.suppressPrefix != noSuppression)
        rule.suppressPrefixLength = extras.suppressPrefix;
    // A mask without a mark matches the packets that have none.
    const bool oddMark = extras.mask && (rule.fwMark == 0 || extras.mask != wholeMark);
    if (oddMark || extras.suppressGroup != noSuppression || extras.l3mdev != 0)
        rule.hasMore = true;
    return rule;
}

Message ruleDump(Family family)
{
    Message message(RTM_GETRULE, NLM_F_DUMP);
    fib_rule_hdr header{};
    header.family = toAddressFamily(family);
    message.header(header);
    return message;
}

Message ruleCreation(const RuleRecord &rule)
{
    return ruleMessage(RTM_NEWRULE, NLM_F_CREATE | NLM_F_EXCL, rule);
}

Message ruleDeletion(const RuleRecord &rule)
{
    return ruleMessage(RTM_DELRULE, 0, rule);
}

bool deletionMatches(const RuleRecord &wanted, const RuleRecord &other)
{
    return other.protocol == ownProtocol && other.family == wanted.family &&
           other.priority == wanted.priority && other.table == wanted.table &&
           (!wanted.to || other.to == wanted.to) && (wanted.fwMark == 0 || other.fwMark == wanted.fwMark) &&
           (!wanted.suppressPrefixLength || other.suppressPrefixLength == wanted.suppressPrefixLength);
}

} // namespace adit::netlink
