// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Everything the engine asks of the machine, behind one interface: the netlink implementation talks to the
// kernel, the fake keeps it in memory and fails on purpose. All calls are synchronous and acknowledged;
// errors are KernelRefused (with errno), NoWireGuard, KernelTruncated.
#pragma once

#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"
#include "engine/firewall.h"
#include "engine/sysctl.h"
#include "engine/wireguarddevice.h"

#include <optional>
#include <string>
#include <vector>

namespace adit {

/// A network interface as rtnetlink tells it.
struct Link
{
    int index = 0;
    std::string name{};
    /// rtnetlink kind: `wireguard`, `tun`, ... empty for hardware.
    std::string kind{};
    /// ifalias, by which Adit marks what it made.
    std::string alias{};
    std::uint32_t mtu = 0;
    bool up = false;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A unicast route to a network out of an interface.
struct Route
{
    IpPrefix destination{};
    std::uint32_t table = 254; ///< RT_TABLE_MAIN
    int linkIndex = 0;

    friend auto operator<=>(const Route &, const Route &) = default;
};

/// A policy rule.
struct Rule
{
    Family family = Family::V4;
    std::uint32_t priority = 0;
    /// Match on this firewall mark (0 = no match on mark); `invert` negates the match.
    std::uint32_t fwMark = 0;
    bool invert = false;
    std::uint32_t table = 254;
    /// Ignore what the table says when its prefix length is at most this.
    std::optional<std::uint32_t> suppressPrefixLength{};
    /// Only packets to this network, which is of the rule's family.
    std::optional<IpPrefix> to{};

    friend auto operator<=>(const Rule &, const Rule &) = default;
};

/// An address of an interface, with its on-link prefix.
struct LinkAddress
{
    int linkIndex = 0;
    IpPrefix address;

    friend bool operator==(const LinkAddress &, const LinkAddress &) = default;
};

/// What the machine has that a plan must respect.
struct MachineFacts
{
    bool ipv6 = true;
    /// Links by name, rules and rule priorities in use, tables in use: for names and numbers that must not
    /// collide.
    std::vector<Link> links{};
    std::vector<Rule> rules{};
    std::vector<std::uint32_t> routeTables{};
    /// Of all interfaces.
    std::vector<LinkAddress> addresses{};
};

class Kernel
{
public:
    virtual ~Kernel() = default;

    virtual Result<MachineFacts> facts() = 0;
    /// As MachineFacts::ipv6, for who needs no more of them.
    virtual Result<bool> ipv6() = 0;
    /// MTU in bytes of the path towards an address for packets with this firewall mark (0 = none): the
    /// route's metric, else the MTU of its link; 1500 when unknown.
    virtual Result<std::uint32_t> pathMtu(const IpAddress &towards, std::uint32_t mark) = 0;

    virtual Result<std::optional<Link>> link(const InterfaceName &name) = 0;
    /// Creates a kernel WireGuard interface. NoWireGuard when this kernel has none; KernelRefused EEXIST when
    /// the name is taken.
    virtual Result<> createLink(const InterfaceName &name) = 0;
    virtual Result<> deleteLink(int index) = 0;
    virtual Result<> setLinkAlias(int index, const std::string &alias) = 0;
    virtual Result<> setLinkMtu(int index, std::uint32_t mtu) = 0;
    virtual Result<> setLinkUp(int index) = 0;

    virtual Result<std::vector<IpPrefix>> addresses(int index) = 0;
    virtual Result<> addAddress(int index, const IpPrefix &address) = 0;
    virtual Result<> removeAddress(int index, const IpPrefix &address) = 0;

    /// Routes of one interface in all tables, except those the kernel made itself (local table, connected
    /// routes).
    virtual Result<std::vector<Route>> routes(int index) = 0;
    virtual Result<> addRoute(const Route &route) = 0;
    virtual Result<> removeRoute(const Route &route) = 0;

    virtual Result<std::vector<Rule>> rules() = 0;
    virtual Result<> addRule(const Rule &rule) = 0;
    /// Removes exactly one rule that equals this one in every field.
    virtual Result<> removeRule(const Rule &rule) = 0;

    /// Whether this kernel takes a firewall of ours.
    virtual Result<bool> hasFirewall() = 0;
    /// The seal of the firewall of this name: other text when anything about it is changed; nullopt when
    /// there is none.
    virtual Result<std::optional<std::string>> firewall(const InterfaceName &name) = 0;
    /// The names of all firewalls there are, in order, also of those that others made by such a name.
    virtual Result<std::vector<InterfaceName>> firewallNames() = 0;
    /// Puts this firewall up, in one step in place of the one of this name that may be there. NoFirewall when
    /// the kernel has none.
    virtual Result<> setFirewall(const InterfaceName &name, const Firewall &firewall) = 0;
    /// Takes the firewall of this name down; it need not be there.
    virtual Result<> removeFirewall(const InterfaceName &name) = 0;

    /// nullopt when there is no such setting: the link is gone, or this machine has no IPv6.
    virtual Result<std::optional<std::uint32_t>> sysctl(const Sysctl &sysctl) = 0;
    /// A link that is gone needs no setting, so that is fine.
    virtual Result<> setSysctl(const Sysctl &sysctl, std::uint32_t value) = 0;

    /// The device implementation that serves this backend.
    virtual WireGuardDevice &device(Backend backend) = 0;
};

} // namespace adit
