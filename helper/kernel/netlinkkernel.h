// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The machine itself behind the engine's Kernel interface: rtnetlink for links, addresses, routes and rules,
// generic netlink or a UAPI socket for WireGuard.
#pragma once

#include "engine/kernel.h"
#include "kernel/kerneldevice.h"
#include "kernel/userspacedevice.h"
#include "netlink/rule.h"
#include "netlink/socket.h"

#include <memory>

namespace adit {

/// Works in the network namespace of the thread that opened it. Routes and rules that it makes carry
/// netlink::ownProtocol, and only such are removed.
class NetlinkKernel : public Kernel
{
public:
    /// KernelRefused with errno when the netlink sockets cannot be had.
    static Result<std::unique_ptr<NetlinkKernel>> open();

    Result<MachineFacts> facts() override;
    Result<bool> ipv6() override;
    Result<std::uint32_t> pathMtu(const IpAddress &towards, std::uint32_t mark) override;

    Result<std::optional<Link>> link(const InterfaceName &name) override;
    Result<> createLink(const InterfaceName &name) override;
    Result<> deleteLink(int index) override;
    Result<> setLinkAlias(int index, const std::string &alias) override;
    Result<> setLinkMtu(int index, std::uint32_t mtu) override;
    Result<> setLinkUp(int index) override;

    /// Without those that the kernel gave the link by itself (link-local, from a router).
    Result<std::vector<IpPrefix>> addresses(int index) override;
    Result<> addAddress(int index, const IpPrefix &address) override;
    /// Keeps the other addresses, also where the kernel would drop those of the same network with it.
    Result<> removeAddress(int index, const IpPrefix &address) override;

    Result<std::vector<Route>> routes(int index) override;
    Result<> addRoute(const Route &route) override;
    Result<> removeRoute(const Route &route) override;

    /// The rules that Rule has words for; facts() has all of them.
    Result<std::vector<Rule>> rules() override;
    Result<> addRule(const Rule &rule) override;
    Result<> removeRule(const Rule &rule) override;

    Result<bool> hasFirewall() override;
    Result<std::optional<std::string>> firewall(const InterfaceName &name) override;
    Result<std::vector<InterfaceName>> firewallNames() override;
    Result<> setFirewall(const InterfaceName &name, const Firewall &firewall) override;
    Result<> removeFirewall(const InterfaceName &name) override;

    Result<std::optional<std::uint32_t>> sysctl(const Sysctl &sysctl) override;
    Result<> setSysctl(const Sysctl &sysctl, std::uint32_t value) override;

    WireGuardDevice &device(Backend backend) override;

private:
    NetlinkKernel(netlink::Socket route, netlink::Socket generic);

    Result<> request(netlink::Message message, const std::string &what);
    Result<std::vector<netlink::RuleRecord>> ruleRecords();

    netlink::Socket m_route;
    KernelDevice m_kernelDevice;
    UserspaceDevice m_userspaceDevice;
};

} // namespace adit
