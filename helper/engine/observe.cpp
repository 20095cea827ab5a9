// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/observe.h"

#include "engine/step.h"
#include "engine/wantedsysctls.h"

#include <algorithm>
#include <limits>
#include <set>

namespace adit {

namespace {

bool isOurs(Kernel &kernel, const Ledger &ledger, const Link &link)
{
    if (link.kind != (ledger.backend == Backend::Kernel ? "wireguard" : "tun"))
        return false;
    if (ledger.linkIndex != link.index && (ledger.linkIndex != 0 || ledger.phase == Phase::Active))
        return false;
    if (link.alias == linkMark)
        return true;
    if (!link.alias.empty() || (ledger.phase != Phase::Activating && ledger.phase != Phase::Rebuilding))
        return false;
    return ledger.backend == Backend::Userspace || isBlank(link, ledger.name, kernel);
}

template <typename T>
std::optional<T> common(const std::set<T> &a, const std::vector<T> &b)
{
    const auto found = std::ranges::find_if(b, [&](const T &value) { return a.contains(value); });
    return found == b.end() ? std::nullopt : std::optional(*found);
}

Result<> checkAgainst(const Ledger &other, const Wanted &wanted, const std::set<IpAddress> &addresses,
                      const std::set<Route> &routes)
{
    for (const IpPrefix &address : other.addresses) {
        if (addresses.contains(address.address))
            return fail(Errc::AddressInUse, address.address.toString());
    }
    if (wanted.device.listenPort != 0 && wanted.device.listenPort == other.listenPort)
        return fail(Errc::PortInUse, std::to_string(other.listenPort));
    std::vector<Route> theirs = other.routes;
    for (Route &route : theirs)
        route.linkIndex = 0;
    if (const auto route = common(routes, theirs))
        return fail(Errc::PrefixInUse, route->destination.toString());
    return {};
}

} // namespace

Result<std::optional<Link>> ownLink(Kernel &kernel, const Ledger &ledger)
{
    auto link = kernel.link(ledger.name);
    if (!link)
        return link;
    if (*link && !isOurs(kernel, ledger, **link))
        return std::nullopt;
    return link;
}

Result<Sysctls> presentSettings(Kernel &kernel, const FormerSettings &known)
{
    Sysctls present;
    const auto read = [&](const Sysctl &sysctl) -> Result<> {
        const auto value = kernel.sysctl(sysctl);
        if (!value)
            return std::unexpected(value.error());
        if (*value)
            present.emplace(sysctl, **value);
        return {};
    };
    for (const auto &[sysctl, former] : known) {
        if (auto done = read(sysctl); !done)
            return std::unexpected(done.error());
        for (const auto &[other, value] : former.aside) {
            if (auto done = read(other); !done)
                return std::unexpected(done.error());
        }
    }
    return present;
}

Result<Observed> observe(Kernel &kernel, const InterfaceName &name, Backend backend, const Link &link,
                         const FormerSettings &needed, const FormerSettings &known)
{
    auto device = kernel.device(backend).read(name);
    if (!device)
        return std::unexpected(device.error());
    auto addresses = kernel.addresses(link.index);
    if (!addresses)
        return std::unexpected(addresses.error());
    auto routes = kernel.routes(link.index);
    if (!routes)
        return std::unexpected(routes.error());
    auto rules = kernel.rules();
    if (!rules)
        return std::unexpected(rules.error());
    auto firewall = kernel.firewall(name);
    if (!firewall)
        return std::unexpected(firewall.error());
    FormerSettings all = known;
    for (const auto &[sysctl, former] : needed)
        all.try_emplace(sysctl, FormerSetting{.value = former.value});
    auto settings = presentSettings(kernel, all);
    if (!settings)
        return std::unexpected(settings.error());
    return Observed{link,
                    std::move(*device),
                    std::move(*addresses),
                    std::move(*rules),
                    std::move(*routes),
                    std::move(*firewall),
                    std::move(*settings)};
}

FormerSettings othersFormerSettings(const LedgerStore &ledgers, const InterfaceName &name)
{
    FormerSettings all;
    for (const InterfaceName &other : ledgers.names()) {
        const auto ledger = other == name ? Result<std::optional<Ledger>>() : ledgers.load(other);
        if (ledger && *ledger)
            all.insert((*ledger)->formerSettings.begin(), (*ledger)->formerSettings.end());
    }
    return all;
}

Result<Surroundings> surroundings(Kernel &kernel, const LedgerStore &ledgers, const TunnelSpec &spec,
                                  const MachineFacts &facts, const Ledger *former)
{
    Surroundings around{.others = othersFormerSettings(ledgers, spec.name)};
    for (const Sysctl &sysctl : neededSysctls(spec, facts.ipv6)) {
        if (former != nullptr && former->formerSettings.contains(sysctl))
            continue;
        auto present = readSetting(kernel, sysctl, facts.links, spec.name);
        if (!present)
            return std::unexpected(present.error());
        around.present.emplace(sysctl, std::move(*present));
    }
    if (!hasFirewall(spec) || (former != nullptr && former->firewall))
        return around;
    const auto firewall = kernel.hasFirewall();
    if (!firewall)
        return std::unexpected(firewall.error());
    around.firewall = *firewall;
    return around;
}

Result<std::uint32_t> smallestPathMtu(Kernel &kernel, const TunnelSpec &spec, std::uint32_t mark)
{
    constexpr std::uint32_t unknown = 1500;
    std::set<IpAddress> towards;
    for (const PeerSpec &peer : spec.peers) {
        if (peer.endpoint)
            towards.insert(peer.endpoint->address);
    }
    std::uint32_t smallest = std::numeric_limits<std::uint32_t>::max();
    for (const IpAddress &address : towards) {
        const auto mtu = kernel.pathMtu(address, mark);
        if (!mtu)
            return mtu;
        smallest = std::min(smallest, *mtu);
    }
    return towards.empty() ? unknown : smallest;
}

Result<> checkFirewallIsFree(Kernel &kernel, const Wanted &wanted, const Ledger *known)
{
    if (!wanted.firewall || (known != nullptr && known->firewall))
        return {};
    const auto there = kernel.firewall(wanted.name);
    if (!there)
        return std::unexpected(there.error());
    return *there ? fail(Errc::NameTaken, wanted.name.text()) : Result<>{};
}

Result<> checkConflicts(const LedgerStore &ledgers, const Wanted &wanted)
{
    std::set<IpAddress> addresses;
    for (const IpPrefix &address : wanted.addresses)
        addresses.insert(address.address);
    const std::set<Route> routes(wanted.routes.begin(), wanted.routes.end());
    for (const InterfaceName &name : ledgers.names()) {
        if (name == wanted.name)
            continue;
        // A damaged ledger is the recovery's business and must not keep other tunnels down.
        const auto other = ledgers.load(name);
        if (!other || !*other)
            continue;
        if (auto checked = checkAgainst(**other, wanted, addresses, routes); !checked)
            return checked;
    }
    return {};
}

Ledger ledgerOf(const Wanted &wanted, uid_t owner)
{
    Ledger ledger{.name = wanted.name, .owner = owner};
    ledger.backend = wanted.backend;
    ledger.listenPort = wanted.device.listenPort;
    ledger.pathMtu = wanted.pathMtu;
    ledger.policy = wanted.policy;
    ledger.addresses = wanted.addresses;
    ledger.rules = wanted.rules;
    ledger.routes = wanted.routes;
    ledger.warnings = wanted.warnings;
    if (wanted.firewall)
        ledger.firewall = StandingFirewall{*wanted.firewall, {}};
    ledger.formerSettings = wanted.formerSettings;
    for (const PeerState &peer : wanted.device.peers) {
        if (peer.endpoint)
            ledger.endpoints.emplace(peer.publicKey, *peer.endpoint);
    }
    return ledger;
}

Ledger restOf(const Ledger &former)
{
    Ledger rest{
        .name = former.name, .owner = former.owner, .phase = Phase::Active, .backend = former.backend};
    rest.linkIndex = former.linkIndex;
    rest.firewall = former.firewall;
    return rest;
}

} // namespace adit
