// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "support/fakekernel.h"

#include "support/fakecall.h"

#include <algorithm>
#include <cerrno>

namespace adit::test {

namespace {

constexpr std::uint32_t mainTable = 254;

bool isV4(const IpPrefix &prefix)
{
    return prefix.address.family() == Family::V4;
}

std::unexpected<Error> refuse(const char *what, int sysErrno)
{
    return fail(Errc::KernelRefused, what, sysErrno);
}

} // namespace

void FakeKernel::breakAt(int k, Fault fault, int sysErrno)
{
    m_breakAt = calls + k;
    m_fault = fault;
    m_errno = sysErrno;
    m_broke = false;
}

void FakeKernel::revive()
{
    m_dead = false;
    m_fault = Fault::None;
}

void FakeKernel::die()
{
    m_dead = true;
    if (onKilled)
        onKilled();
    throw Killed{};
}

int FakeKernel::addForeignLink(const std::string &name, const std::string &kind)
{
    const int index = m_nextIndex++;
    m_links[index] = {index, name, kind, "", 1500, false};
    if (kind == "wireguard" || kind == "tun")
        m_devices[name];
    return index;
}

Result<bool> FakeKernel::ipv6()
{
    return call("ipv6", [&]() -> Result<bool> { return hasIpv6; });
}

Result<MachineFacts> FakeKernel::facts()
{
    return call("facts", [&]() -> Result<MachineFacts> {
        MachineFacts facts;
        facts.ipv6 = hasIpv6;
        facts.rules = m_rules;
        for (const auto &[index, link] : m_links)
            facts.links.push_back(link);
        for (const Route &route : m_routes)
            facts.routeTables.push_back(route.table);
        for (const auto &[index, addresses] : m_addresses) {
            for (const IpPrefix &address : addresses)
                facts.addresses.push_back({index, address});
        }
        return facts;
    });
}

Result<std::uint32_t> FakeKernel::pathMtu(const IpAddress &towards, std::uint32_t /*mark*/)
{
    return call("path MTU", [&]() -> Result<std::uint32_t> {
        const auto found = pathMtus.find(towards);
        return found == pathMtus.end() ? 1500 : found->second;
    });
}

Result<std::optional<Link>> FakeKernel::link(const InterfaceName &name)
{
    return call("read link", [&]() -> Result<std::optional<Link>> {
        for (const auto &[index, link] : m_links) {
            if (link.name == name.text())
                return link;
        }
        return std::nullopt;
    });
}

Result<> FakeKernel::createLink(const InterfaceName &name)
{
    return call("create link", [&]() -> Result<> {
        if (!hasWireGuard)
            return fail(Errc::NoWireGuard);
        if (std::ranges::any_of(m_links, [&](const auto &l) { return l.second.name == name.text(); }))
            return refuse("create link", EEXIST);
        m_links[addForeignLink(name.text(), "wireguard")].mtu = 1420;
        return {};
    });
}

Result<> FakeKernel::onLink(int index, const std::function<Result<>(Link &)> &act)
{
    const auto found = m_links.find(index);
    return found == m_links.end() ? refuse("no such link", ENODEV) : act(found->second);
}

Result<> FakeKernel::deleteLink(int index)
{
    return call("delete link", [&]() -> Result<> {
        return onLink(index, [&](Link &link) -> Result<> {
            m_devices.erase(link.name);
            m_addresses.erase(index);
            std::erase_if(m_routes, [&](const Route &route) { return route.linkIndex == index; });
            m_links.erase(index);
            return {};
        });
    });
}

Result<> FakeKernel::setLinkAlias(int index, const std::string &alias)
{
    return call("set alias", [&] {
        return onLink(index, [&](Link &link) -> Result<> {
            link.alias = alias;
            return {};
        });
    });
}

Result<> FakeKernel::setLinkMtu(int index, std::uint32_t mtu)
{
    return call("set MTU", [&] {
        return onLink(index, [&](Link &link) -> Result<> {
            link.mtu = mtu;
            return {};
        });
    });
}

Result<> FakeKernel::setLinkUp(int index)
{
    return call("set up", [&] {
        return onLink(index, [&](Link &link) -> Result<> {
            const auto device = m_devices.find(link.name);
            if (device != m_devices.end()) {
                if (auto opened = openPort(link.name, device->second.listenPort); !opened)
                    return opened;
            }
            link.up = true;
            return {};
        });
    });
}

Result<std::vector<IpPrefix>> FakeKernel::addresses(int index)
{
    return call("read addresses", [&]() -> Result<std::vector<IpPrefix>> { return m_addresses[index]; });
}

Result<> FakeKernel::addAddress(int index, const IpPrefix &address)
{
    return call("add address", [&] {
        return onLink(index, [&](Link &) -> Result<> {
            auto &all = m_addresses[index];
            if (!isV4(address) && !hasIpv6)
                return refuse("add address", EACCES);
            if (std::ranges::find(all, address) != all.end())
                return refuse("add address", EEXIST);
            all.push_back(address);
            return {};
        });
    });
}

Result<> FakeKernel::removeAddress(int index, const IpPrefix &address)
{
    return call("remove address", [&] {
        return onLink(index, [&](Link &) -> Result<> {
            auto &all = m_addresses[index];
            const auto found = std::ranges::find(all, address);
            if (found == all.end())
                return refuse("remove address", EADDRNOTAVAIL);
            const bool primary = std::none_of(all.begin(), found, [&](const IpPrefix &other) {
                return other.network() == address.network();
            });
            all.erase(found);
            if (!isV4(address))
                return {};
            // Without promote_secondaries the others of the same network go too.
            if (primary)
                std::erase_if(all, [&](const IpPrefix &o) { return o.network() == address.network(); });
            if (std::ranges::none_of(all, isV4)) {
                std::erase_if(m_routes, [&](const Route &route) {
                    return route.linkIndex == index && isV4(route.destination);
                });
            }
            return {};
        });
    });
}

Result<std::vector<Route>> FakeKernel::routes(int index)
{
    return call("read routes", [&]() -> Result<std::vector<Route>> {
        std::vector<Route> result;
        std::ranges::copy_if(m_routes, std::back_inserter(result),
                             [&](const Route &route) { return route.linkIndex == index; });
        return result;
    });
}

Result<> FakeKernel::addRoute(const Route &route)
{
    return call("add route", [&] {
        return onLink(route.linkIndex, [&](Link &link) -> Result<> {
            if (!link.up)
                return refuse("add route", ENETDOWN);
            const bool connected = route.table == mainTable && isV4(route.destination) &&
                                   route.destination.length < 32 &&
                                   std::ranges::any_of(
                                       m_addresses[link.index],
                                       [&](const IpPrefix &a) { return a.network() == route.destination; });
            const bool known = std::ranges::any_of(m_routes, [&](const Route &other) {
                return other.destination == route.destination && other.table == route.table;
            });
            if (connected || known)
                return refuse("add route", EEXIST);
            if (!swallowedRoutes.contains(route.destination))
                m_routes.push_back(route);
            return {};
        });
    });
}

Result<> FakeKernel::removeRoute(const Route &route)
{
    return call("remove route", [&]() -> Result<> {
        return std::erase(m_routes, route) == 0 ? refuse("remove route", ESRCH) : Result<>{};
    });
}

Result<std::vector<Rule>> FakeKernel::rules()
{
    return call("read rules", [&]() -> Result<std::vector<Rule>> { return m_rules; });
}

Result<> FakeKernel::addRule(const Rule &rule)
{
    return call("add rule", [&]() -> Result<> {
        if (std::ranges::find(m_rules, rule) != m_rules.end())
            return refuse("add rule", EEXIST);
        m_rules.push_back(rule);
        return {};
    });
}

Result<> FakeKernel::removeRule(const Rule &rule)
{
    return call("remove rule", [&]() -> Result<> {
        return std::erase(m_rules, rule) == 0 ? refuse("remove rule", ENOENT) : Result<>{};
    });
}

std::string FakeKernel::dump() const
{
    std::multiset<std::string> lines;
    for (const auto &[index, link] : m_links) {
        lines.insert("link " + link.name + " " + link.kind + " '" + link.alias + "' " +
                     std::to_string(link.mtu) + (link.up ? " up" : " down"));
        if (m_devices.contains(link.name))
            lines.insert(dumpDevice(link.name));
        if (const auto found = m_addresses.find(index); found != m_addresses.end()) {
            for (const IpPrefix &address : found->second)
                lines.insert("address " + link.name + " " + address.toString());
        }
    }
    for (const Route &route : m_routes)
        lines.insert("route " + m_links.at(route.linkIndex).name + " " + route.destination.toString() + " " +
                     std::to_string(route.table));
    for (const Rule &rule : m_rules)
        lines.insert("rule " + std::to_string(static_cast<int>(rule.family)) + " " +
                     std::to_string(rule.priority) + (rule.invert ? " not " : " ") +
                     std::to_string(rule.fwMark) + " " + std::to_string(rule.table) + " " +
                     std::to_string(static_cast<int>(rule.suppressPrefixLength.value_or(1000))) +
                     (rule.to ? " to " + rule.to->toString() : ""));
    for (const auto &[name, firewall] : firewalls)
        lines.insert("firewall " + name + " " + firewall);
    for (const auto &[sysctl, value] : sysctls)
        lines.insert(nameOf(sysctl) + " " + std::to_string(value));
    if (routersLost)
        lines.insert("routers lost");
    std::string text;
    for (const std::string &line : lines)
        text += line + "\n";
    return text;
}

} // namespace adit::test
