// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/netlinkkernel.h"

#include "netlink/address.h"
#include "netlink/link.h"
#include "netlink/route.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <linux/rtnetlink.h>
#include <set>

namespace adit {

namespace {

using netlink::AddressRecord;
using netlink::LinkRecord;
using netlink::RouteRecord;
using netlink::RuleRecord;

constexpr std::uint32_t unknownMtu = 1500;

Link toLink(const LinkRecord &link)
{
    return {link.index, link.name, link.kind, link.alias, link.mtu, link.up};
}

Rule toRule(const RuleRecord &rule)
{
    return {rule.family, rule.priority, rule.fwMark, rule.invert, rule.table, rule.suppressPrefixLength,
            rule.to};
}

RuleRecord toRecord(const Rule &rule)
{
    return {rule.family,          rule.priority, rule.fwMark,
            rule.invert,          rule.table,    rule.suppressPrefixLength,
            netlink::ownProtocol, false,         rule.to};
}

bool isRefusal(const Error &error, int sysErrno)
{
    return error.code == Errc::KernelRefused && error.sysErrno == sysErrno;
}

template <typename Record>
Result<std::vector<Record>> dump(netlink::Socket &socket, netlink::Message request, const std::string &what,
                                 typename netlink::Collector<Record>::Read read)
{
    netlink::Collector<Record> collector(read);
    if (auto dumped = socket.dump(request, what, collector); !dumped)
        return std::unexpected(dumped.error());
    return collector.take();
}

// IPv4, then IPv6; a kernel without IPv6 has no records of it.
template <typename Record, typename MakeRequest>
Result<std::vector<Record>> dumpFamilies(netlink::Socket &socket, MakeRequest makeRequest,
                                         const std::string &what,
                                         typename netlink::Collector<Record>::Read read)
{
    auto records = dump<Record>(socket, makeRequest(Family::V4), what, read);
    if (!records)
        return records;
    auto more = dump<Record>(socket, makeRequest(Family::V6), what, read);
    if (!more && (isRefusal(more.error(), EAFNOSUPPORT) || isRefusal(more.error(), EOPNOTSUPP)))
        return records;
    if (!more)
        return more;
    std::ranges::move(*more, std::back_inserter(*records));
    return records;
}

Result<std::vector<AddressRecord>> addressRecords(netlink::Socket &socket, int index)
{
    auto records = dumpFamilies<AddressRecord>(
        socket, [&](Family family) { return netlink::addressDump(family, index); }, "addresses",
        netlink::readAddress);
    // Older kernels do not filter.
    if (records && index != 0)
        std::erase_if(*records, [&](const AddressRecord &record) { return record.linkIndex != index; });
    return records;
}

Result<std::vector<RouteRecord>> routeRecords(netlink::Socket &socket, int index)
{
    auto records = dumpFamilies<RouteRecord>(
        socket, [&](Family family) { return netlink::routeDump(family, index); }, "routes",
        netlink::readRoute);
    if (records && index != 0)
        std::erase_if(*records, [&](const RouteRecord &record) { return record.linkIndex != index; });
    return records;
}

// A link that is made now gets what `default` says; `all` is written into both.
bool ipv6Enabled()
{
    for (const char *folder : {"all", "default"}) {
        std::ifstream file(std::string("/proc/sys/net/ipv6/conf/") + folder + "/disable_ipv6");
        int disabled = 1;
        if (!(file >> disabled) || disabled != 0)
            return false;
    }
    return true;
}

std::string describe(const char *verb, const Route &route)
{
    return std::string(verb) + " route " + route.destination.toString() + " table " +
           std::to_string(route.table);
}

std::string describe(const char *verb, const Rule &rule)
{
    return std::string(verb) + " rule " + std::to_string(rule.priority) + " table " +
           std::to_string(rule.table);
}

} // namespace

NetlinkKernel::NetlinkKernel(netlink::Socket route, netlink::Socket generic)
    : m_route(std::move(route)),
      m_kernelDevice(std::move(generic))
{
}

Result<std::unique_ptr<NetlinkKernel>> NetlinkKernel::open()
{
    auto route = netlink::Socket::open(NETLINK_ROUTE);
    if (!route)
        return std::unexpected(route.error());
    auto generic = netlink::Socket::open(NETLINK_GENERIC);
    if (!generic)
        return std::unexpected(generic.error());
    return std::unique_ptr<NetlinkKernel>(new NetlinkKernel(std::move(*route), std::move(*generic)));
}

Result<> NetlinkKernel::request(netlink::Message message, const std::string &what)
{
    return m_route.request(message, what);
}

Result<MachineFacts> NetlinkKernel::facts()
{
    const auto links = dump<LinkRecord>(m_route, netlink::linkDump(), "links", netlink::readLink);
    if (!links)
        return std::unexpected(links.error());
    const auto rules = ruleRecords();
    if (!rules)
        return std::unexpected(rules.error());
    const auto routes = routeRecords(m_route, 0);
    if (!routes)
        return std::unexpected(routes.error());
    const auto addresses = addressRecords(m_route, 0);
    if (!addresses)
        return std::unexpected(addresses.error());

    MachineFacts facts;
    facts.ipv6 = ipv6Enabled();
    std::ranges::transform(*links, std::back_inserter(facts.links), toLink);
    std::ranges::transform(*rules, std::back_inserter(facts.rules), toRule);
    for (const AddressRecord &record : *addresses)
        facts.addresses.push_back({record.linkIndex, record.address});
    std::set<std::uint32_t> tables;
    for (const RouteRecord &route : *routes)
        tables.insert(route.table);
    facts.routeTables.assign(tables.begin(), tables.end());
    return facts;
}

Result<bool> NetlinkKernel::ipv6()
{
    return ipv6Enabled();
}

Result<std::uint32_t> NetlinkKernel::pathMtu(const IpAddress &towards, std::uint32_t mark)
{
    std::optional<RouteRecord> route;
    netlink::Message routeQuery = netlink::routeQuery(towards, mark);
    const auto asked = m_route.request(routeQuery, towards.toString(), [&](const auto &answer) {
        route = netlink::readRoute(answer);
        return route.has_value();
    });
    // No route (ENETUNREACH and its kin) is an answer too.
    if (!asked && asked.error().code != Errc::KernelRefused)
        return std::unexpected(asked.error());
    if (!asked || !route)
        return unknownMtu;
    if (route->mtu != 0)
        return route->mtu;

    std::optional<LinkRecord> link;
    netlink::Message linkQuery = netlink::linkQuery(route->linkIndex);
    const auto found = m_route.request(linkQuery, towards.toString(), [&](const auto &answer) {
        link = netlink::readLink(answer);
        return link.has_value();
    });
    if (!found && found.error().code != Errc::KernelRefused)
        return std::unexpected(found.error());
    return found && link && link->mtu != 0 ? link->mtu : unknownMtu;
}

Result<std::optional<Link>> NetlinkKernel::link(const InterfaceName &name)
{
    std::optional<Link> link;
    netlink::Message query = netlink::linkQuery(name.text());
    const auto asked = m_route.request(query, name.text(), [&](const auto &answer) {
        const auto record = netlink::readLink(answer);
        // The kernel finds alternative names too; those are not the link's name.
        if (record && record->name == name.text())
            link = toLink(*record);
        return record.has_value();
    });
    if (!asked && !isRefusal(asked.error(), ENODEV))
        return std::unexpected(asked.error());
    return link;
}

Result<> NetlinkKernel::createLink(const InterfaceName &name)
{
    auto created = request(netlink::linkCreation(name.text(), "wireguard"), "create " + name.text());
    if (!created && isRefusal(created.error(), EOPNOTSUPP))
        return fail(Errc::NoWireGuard, name.text(), EOPNOTSUPP);
    return created;
}

Result<> NetlinkKernel::deleteLink(int index)
{
    return request(netlink::linkDeletion(index), "delete link " + std::to_string(index));
}

Result<> NetlinkKernel::setLinkAlias(int index, const std::string &alias)
{
    return request(netlink::linkAliasChange(index, alias), "name link " + std::to_string(index));
}

Result<> NetlinkKernel::setLinkMtu(int index, std::uint32_t mtu)
{
    return request(netlink::linkMtuChange(index, mtu), "set MTU " + std::to_string(mtu));
}

Result<> NetlinkKernel::setLinkUp(int index)
{
    return request(netlink::linkActivation(index), "set link up " + std::to_string(index));
}

Result<std::vector<IpPrefix>> NetlinkKernel::addresses(int index)
{
    const auto records = addressRecords(m_route, index);
    if (!records)
        return std::unexpected(records.error());
    std::vector<IpPrefix> addresses;
    for (const AddressRecord &record : *records) {
        if (!record.kernelMade)
            addresses.push_back(record.address);
    }
    return addresses;
}

Result<> NetlinkKernel::addAddress(int index, const IpPrefix &address)
{
    return request(netlink::addressCreation(index, address), "add address " + address.toString());
}

Result<> NetlinkKernel::removeAddress(int index, const IpPrefix &address)
{
    const auto before = addresses(index);
    if (!before)
        return std::unexpected(before.error());
    auto removed = request(netlink::addressDeletion(index, address), "remove address " + address.toString());
    const bool hasNeighbour = std::ranges::any_of(*before, [&](const IpPrefix &other) {
        return other != address && other.network() == address.network();
    });
    if (!removed || !hasNeighbour)
        return removed;

    // IPv4 drops the secondary addresses of a network with the first one, unless promote_secondaries is set.
    const auto after = addresses(index);
    if (!after)
        return std::unexpected(after.error());
    for (const IpPrefix &other : *before) {
        if (other == address || std::ranges::find(*after, other) != after->end())
            continue;
        if (auto restored = addAddress(index, other); !restored)
            return restored;
    }
    return {};
}

Result<std::vector<Route>> NetlinkKernel::routes(int index)
{
    const auto records = routeRecords(m_route, index);
    if (!records)
        return std::unexpected(records.error());
    std::vector<Route> routes;
    for (const RouteRecord &record : *records) {
        if (record.type == RTN_UNICAST && record.protocol != RTPROT_KERNEL && record.table != RT_TABLE_LOCAL)
            routes.push_back({record.destination, record.table, record.linkIndex});
    }
    return routes;
}

Result<> NetlinkKernel::addRoute(const Route &route)
{
    return request(netlink::routeCreation(route.destination, route.table, route.linkIndex),
                   describe("add", route));
}

Result<> NetlinkKernel::removeRoute(const Route &route)
{
    return request(netlink::routeDeletion(route.destination, route.table, route.linkIndex),
                   describe("remove", route));
}

Result<std::vector<RuleRecord>> NetlinkKernel::ruleRecords()
{
    return dumpFamilies<RuleRecord>(m_route, netlink::ruleDump, "rules", netlink::readRule);
}

Result<std::vector<Rule>> NetlinkKernel::rules()
{
    const auto records = ruleRecords();
    if (!records)
        return std::unexpected(records.error());
    std::vector<Rule> rules;
    for (const RuleRecord &record : *records) {
        if (!record.hasMore)
            rules.push_back(toRule(record));
    }
    return rules;
}

Result<> NetlinkKernel::addRule(const Rule &rule)
{
    return request(netlink::ruleCreation(toRecord(rule)), describe("add", rule));
}

Result<> NetlinkKernel::removeRule(const Rule &rule)
{
    const auto records = ruleRecords();
    if (!records)
        return std::unexpected(records.error());
    // The kernel takes the first that matches, and it compares less than we do: look first whom it would hit.
    const RuleRecord wanted = toRecord(rule);
    const auto first = std::ranges::find_if(
        *records, [&](const RuleRecord &record) { return netlink::deletionMatches(wanted, record); });
    if (std::ranges::find(*records, wanted) == records->end())
        return fail(Errc::KernelRefused, describe("remove", rule), ENOENT);
    if (*first != wanted)
        return fail(Errc::KernelRefused, describe("remove", rule), ENOTUNIQ);
    return request(netlink::ruleDeletion(wanted), describe("remove", rule));
}

WireGuardDevice &NetlinkKernel::device(Backend backend)
{
    if (backend == Backend::Userspace)
        return m_userspaceDevice;
    return m_kernelDevice;
}

} // namespace adit
