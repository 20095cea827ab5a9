// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/wanted.h"

#include "base/limits.h"
#include "engine/wantedsysctls.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace adit {

namespace {

constexpr std::uint32_t mainTable = 254;
// Outer IPv6 header (40), UDP (8), WireGuard's own head and tag (32).
constexpr std::uint32_t overhead = 80;

bool usable(const IpPrefix &prefix, const MachineFacts &facts)
{
    return facts.ipv6 || prefix.address.family() == Family::V4;
}

DeviceState deviceOf(const TunnelSpec &spec)
{
    DeviceState device;
    device.privateKey = spec.privateKey.clone();
    device.listenPort = spec.listenPort;
    device.fwMark = spec.fwMark;
    device.peers.reserve(spec.peers.size());
    for (const PeerSpec &peer : spec.peers)
        device.peers.push_back(wantedPeer(peer));
    return device;
}

std::uint32_t tableFor(const TunnelSpec &spec, const std::optional<PolicyNumbers> &policy, Family family)
{
    if (spec.table.kind == RouteTable::Kind::Id)
        return spec.table.id;
    return policy && takesAllTraffic(spec, family) ? policy->table : mainTable;
}

// What stays outside the tunnel comes first, then the rule that takes the rest, except the tunnel's own
// packets, which carry the mark. In the strict order a route that somebody put into main (DHCP option 121) is
// not looked at; in the LAN-friendly one main counts, but for its default route.
void wantRules(Wanted &wanted, const TunnelSpec &spec, const Grounds &grounds)
{
    std::vector<IpPrefix> own = wanted.addresses;
    if (grounds.former != nullptr)
        std::ranges::copy(grounds.former->addresses, std::back_inserter(own));
    // Whatever is on the tunnel's own interface, and whoever put it there, is no network of this machine.
    std::vector<IpPrefix> others;
    for (const LinkAddress &one : grounds.facts.addresses) {
        if (grounds.former == nullptr || one.linkIndex != grounds.former->linkIndex)
            others.push_back(one.address);
    }
    const std::vector<IpPrefix> local = localNetworks(others, own);
    const std::uint32_t outside = wanted.policy->priority;
    for (const Family family : {Family::V4, Family::V6}) {
        if (!takesAllTraffic(spec, family) || (family == Family::V6 && !grounds.facts.ipv6))
            continue;
        if (spec.routing == RoutingMode::Lan)
            wanted.rules.push_back({family, outside, 0, false, mainTable, 0, std::nullopt});
        for (const IpPrefix &network : local) {
            if (spec.routing == RoutingMode::Strict && network.address.family() == family)
                wanted.rules.push_back({family, outside, 0, false, mainTable, std::nullopt, network});
        }
        wanted.rules.push_back({family, outside + 1, wanted.device.fwMark, true, wanted.policy->table,
                                std::nullopt, std::nullopt});
    }
}

// All that a tunnel needs which takes the traffic of a family.
Result<> wantPolicyRouting(Wanted &wanted, const TunnelSpec &spec, const Grounds &grounds)
{
    const Ledger *const former = grounds.former;
    const auto numbers = former != nullptr && former->policy ? Result<PolicyNumbers>(*former->policy)
                                                             : choosePolicyNumbers(spec.name, grounds.facts);
    if (!numbers)
        return std::unexpected(numbers.error());
    wanted.policy = *numbers;
    if (wanted.device.fwMark == 0)
        wanted.device.fwMark = numbers->mark;
    wantRules(wanted, spec, grounds);
    return {};
}

Result<> wantFirewall(Wanted &wanted, const TunnelSpec &spec, const Grounds &grounds)
{
    if (grounds.around.firewall) {
        std::map<PublicKey, Endpoint> endpoints;
        for (const PeerSpec &peer : spec.peers) {
            if (peer.endpoint)
                endpoints.emplace(peer.publicKey, *peer.endpoint);
        }
        wanted.firewall =
            firewallFor(spec, wanted.policy ? wanted.device.fwMark : 0, wanted.addresses, endpoints);
        return {};
    }
    if (spec.killSwitch != KillSwitch::Off || spec.forwarding == Forwarding::Masqueraded)
        return fail(Errc::NoFirewall, spec.name.text());
    wanted.warnings.push_back({Warning::Code::NoFirewall, {}});
    return {};
}

// What another tunnel turned on was what that one found; the first of them all looked.
void wantSettings(Wanted &wanted, const TunnelSpec &spec, const Grounds &grounds)
{
    const Surroundings &around = grounds.around;
    static const FormerSettings none;
    const FormerSettings &known = grounds.former != nullptr ? grounds.former->formerSettings : none;
    for (const auto &[sysctl, former] : known)
        wanted.settings[sysctl] = settled(sysctl, former, around.others);
    for (const Sysctl &sysctl : neededSysctls(spec, grounds.facts.ipv6)) {
        wanted.settings[sysctl] = 1;
        for (const FormerSettings *source : {&known, &around.others, &around.present}) {
            if (const auto found = source->find(sysctl); found != source->end()) {
                wanted.formerSettings.insert(*found);
                break;
            }
        }
    }
    for (const auto &[sysctl, setting] : around.present)
        wanted.presentSettings.emplace(sysctl, setting.value);
}

template <typename Range>
std::string listOf(const Range &values)
{
    std::string text;
    for (const auto &value : values)
        text += (text.empty() ? "" : ", ") + value.toString();
    return text;
}

// Others apply it (TunnelEngine::noteDns), and until they tell that they have, it is missing.
void wantDns(Wanted &wanted, const TunnelSpec &spec, const Ledger *former)
{
    if (former == nullptr && !spec.dnsServers.empty())
        wanted.warnings.push_back({Warning::Code::DnsNotApplied, listOf(spec.dnsServers)});
    if (former != nullptr)
        std::ranges::copy_if(
            former->warnings, std::back_inserter(wanted.warnings),
            [](const Warning &warning) { return warning.code == Warning::Code::DnsNotApplied; });
}

void wantAddresses(Wanted &wanted, const TunnelSpec &spec, const MachineFacts &facts)
{
    std::vector<IpPrefix> skipped;
    for (const IpPrefix &address : spec.addresses) {
        const bool known = std::ranges::find(wanted.addresses, address) != wanted.addresses.end();
        if (!usable(address, facts))
            skipped.push_back(address);
        else if (!known)
            wanted.addresses.push_back(address);
    }
    if (!skipped.empty())
        wanted.warnings.push_back({Warning::Code::Ipv6Disabled, listOf(skipped)});
}

} // namespace

std::uint32_t tunnelMtu(std::uint32_t pathMtu)
{
    return std::clamp<std::uint32_t>(pathMtu, limits::mtuLeastIpv6 + overhead, limits::mtuMost) - overhead;
}

PeerState wantedPeer(const PeerSpec &peer)
{
    PeerState state;
    state.publicKey = peer.publicKey;
    if (peer.presharedKey && !peer.presharedKey->isZero())
        state.presharedKey = peer.presharedKey->clone();
    state.endpoint = peer.endpoint;
    state.keepalive = peer.keepalive;
    state.allowedIps = peer.allowedIps;
    return state;
}

Routing::Routing(const TunnelSpec &spec, const std::optional<PolicyNumbers> &policy,
                 const std::vector<IpPrefix> &addresses, bool ipv6)
    : m_tableV4(tableFor(spec, policy, Family::V4)),
      m_tableV6(tableFor(spec, policy, Family::V6)),
      m_addresses(addresses),
      m_ipv6(ipv6),
      m_off(spec.table.kind == RouteTable::Kind::Off)
{
}

void Routing::add(const PeerSpec &peer, std::vector<Route> &to) const
{
    for (const IpPrefix &destination : peer.allowedIps) {
        const bool isV6 = destination.address.family() == Family::V6;
        const Route route{destination, isV6 ? m_tableV6 : m_tableV4, 0};
        if (!m_off && (m_ipv6 || !isV6) && !isConnected(route, m_addresses))
            to.push_back(route);
    }
}

bool isConnected(const Route &route, const std::vector<IpPrefix> &addresses)
{
    return route.table == mainTable && std::ranges::any_of(addresses, [&](const IpPrefix &address) {
               const bool hasRoute = address.address.family() == Family::V6 || address.length < 32;
               return hasRoute && address.network() == route.destination;
           });
}

bool hasFirewall(const TunnelSpec &spec)
{
    return usesPolicyRouting(spec) || spec.forwarding == Forwarding::Masqueraded;
}

Firewall firewallFor(const TunnelSpec &spec, std::uint32_t mark, const std::vector<IpPrefix> &addresses,
                     const std::map<PublicKey, Endpoint> &endpoints)
{
    Firewall firewall{.mark = mark, .killSwitch = spec.killSwitch};
    firewall.masquerades = spec.forwarding == Forwarding::Masqueraded;
    for (const IpPrefix &address : addresses) {
        if (mark != 0)
            firewall.guarded.push_back(address.address);
    }
    if (spec.killSwitch == KillSwitch::Off)
        return firewall;
    std::set<Endpoint> places;
    for (const PeerSpec &peer : spec.peers) {
        if (const auto found = endpoints.find(peer.publicKey); found != endpoints.end())
            places.insert(found->second);
    }
    firewall.endpoints.assign(places.begin(), places.end());
    firewall.sourcePort = spec.listenPort;
    return firewall;
}

void letOutFrom(Wanted &wanted, const DeviceState &device)
{
    if (wanted.device.listenPort == 0 && wanted.firewall && wanted.firewall->killSwitch != KillSwitch::Off)
        wanted.firewall->sourcePort = device.listenPort;
}

Result<Wanted> want(const TunnelSpec &spec, Backend backend, const Grounds &grounds)
{
    Wanted wanted{.name = spec.name, .backend = backend};
    wanted.device = deviceOf(spec);
    wantAddresses(wanted, spec, grounds.facts);
    wantDns(wanted, spec, grounds.former);
    wanted.mtu = spec.mtu;
    if (spec.mtu == 0) {
        wanted.pathMtu = tunnelMtu(grounds.pathMtu);
        wanted.mtu = wanted.pathMtu;
    }
    if (usesPolicyRouting(spec)) {
        if (auto done = wantPolicyRouting(wanted, spec, grounds); !done)
            return std::unexpected(done.error());
    }
    if (hasFirewall(spec)) {
        if (auto done = wantFirewall(wanted, spec, grounds); !done)
            return std::unexpected(done.error());
    }
    wantSettings(wanted, spec, grounds);
    const Routing routing(spec, wanted.policy, wanted.addresses, grounds.facts.ipv6);
    for (const PeerSpec &peer : spec.peers)
        routing.add(peer, wanted.routes);
    return wanted;
}

} // namespace adit
