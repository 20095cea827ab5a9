// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/plan.h"

#include "engine/devicediff.h"
#include "engine/wantedsysctls.h"

#include <algorithm>
#include <set>

namespace adit {

namespace {

template <typename T>
std::vector<T> missingFrom(const std::vector<T> &wanted, const std::vector<T> &present)
{
    const std::set<T> have(present.begin(), present.end());
    std::vector<T> result;
    std::ranges::copy_if(wanted, std::back_inserter(result), [&](const T &v) { return !have.contains(v); });
    return result;
}

// Ours, there, and wanted no more.
template <typename T>
std::vector<T> stale(const std::vector<T> &ours, const std::vector<T> &present, const std::vector<T> &wanted)
{
    const std::set<T> have(present.begin(), present.end());
    const std::set<T> keep(wanted.begin(), wanted.end());
    std::vector<T> result;
    std::ranges::copy_if(ours, std::back_inserter(result),
                         [&](const T &v) { return have.contains(v) && !keep.contains(v); });
    return result;
}

// Routes are compared without their interface: all of them are on ours.
std::vector<Route> unplaced(std::vector<Route> routes)
{
    for (Route &route : routes)
        route.linkIndex = 0;
    return routes;
}

template <typename Kind, typename T>
void push(Plan &plan, const std::vector<T> &values)
{
    for (const T &value : values)
        plan.emplace_back(Kind{value});
}

// The rule that takes all goes before those that except something from it.
template <typename Kind, typename T>
void pushBackwards(Plan &plan, std::vector<T> values)
{
    std::ranges::reverse(values);
    push<Kind>(plan, values);
}

// What an untouched device must be told for it to be as wanted.
DeviceChange wholeDevice(const Wanted &wanted)
{
    DeviceChange change = difference({}, wanted.device, EndpointPolicy::Exact, {});
    change.replacePeers = true;
    return change;
}

DeviceChange emptyDevice()
{
    static constexpr std::array<std::uint8_t, keyBytes> zero{};
    DeviceChange change;
    change.privateKey = SecretKey::fromBytes(zero);
    change.listenPort = 0;
    change.fwMark = 0;
    change.replacePeers = true;
    return change;
}

// How the device will be after `change`: as wanted, except for what the change leaves as it is.
DeviceState outcome(const Observed &observed, const Wanted &wanted, const DeviceChange &change)
{
    DeviceState after = wanted.device.clone();
    if (!change.listenPort)
        after.listenPort = observed.device.listenPort;
    std::map<PublicKey, const PeerState *> before;
    for (const PeerState &peer : observed.device.peers)
        before.emplace(peer.publicKey, &peer);
    std::set<PublicKey> written;
    for (const PeerChange &peer : change.peers) {
        if (peer.endpoint || peer.kind == PeerChange::Kind::Remove)
            written.insert(peer.publicKey);
    }
    for (PeerState &peer : after.peers) {
        const auto old = before.find(peer.publicKey);
        if (old != before.end() && !written.contains(peer.publicKey))
            peer.endpoint = old->second->endpoint;
    }
    return after;
}

// The write and, when the tunnel stops using policy routing, a second one that clears the mark: as long as
// the rules stand, the tunnel's own packets need it.
void planDevice(Plan &plan, Plan &atEnd, const Observed &observed, const Wanted &wanted, const Ledger &ledger)
{
    const auto policy = ledger.phase == Phase::Active ? EndpointPolicy::Keep : EndpointPolicy::Restore;
    DeviceChange change = difference(observed.device, wanted.device, policy, ledger.endpoints);
    if (wanted.device.listenPort == 0 && ledger.listenPort != 0)
        change.listenPort = 0;
    if (isEmpty(change))
        return;
    const DeviceState after = outcome(observed, wanted, change);
    DeviceChange inverse = difference(after, observed.device, EndpointPolicy::Exact, {});
    if (change.fwMark && ledger.policy && !wanted.policy) {
        WriteDevice clear;
        clear.change.fwMark = std::exchange(change.fwMark, std::nullopt);
        clear.inverse.fwMark = std::exchange(inverse.fwMark, std::nullopt);
        atEnd.emplace_back(std::move(clear));
    }
    if (!isEmpty(change))
        plan.emplace_back(WriteDevice{std::move(change), std::move(inverse)});
}

std::optional<Firewall> firewallOf(const std::optional<StandingFirewall> &standing)
{
    return standing ? std::optional(standing->firewall) : std::nullopt;
}

// One that is put up or replaced holds before anything else changes; one that goes holds to the end.
void planFirewall(Plan &plan, Plan &atEnd, const Observed &observed, const Wanted &wanted,
                  const Ledger &ledger)
{
    const std::optional<Firewall> known = firewallOf(ledger.firewall);
    if (!wanted.firewall) {
        if (known && observed.firewall)
            atEnd.emplace_back(SetFirewall{std::nullopt, known});
        return;
    }
    if (known != wanted.firewall || observed.firewall != ledger.firewall->seal)
        plan.emplace_back(SetFirewall{wanted.firewall, known});
}

std::uint32_t valueOf(const Sysctls &settings, const Sysctl &sysctl)
{
    const auto found = settings.find(sysctl);
    return found == settings.end() ? 0 : found->second;
}

void planNeededSettings(Plan &plan, const Observed &observed, const Wanted &wanted)
{
    for (const auto &[sysctl, former] : wanted.formerSettings) {
        const auto present = valueOf(observed.settings, sysctl);
        if (const auto value = valueOf(wanted.settings, sysctl); present != value)
            plan.emplace_back(SetSysctl{sysctl, value, present, former.aside});
    }
}

// Who was killed on the way may have left the half of it.
void planFormerSetting(Plan &plan, const FormerSettings::value_type &setting, const Sysctls &present,
                       std::uint32_t value)
{
    const auto &[sysctl, former] = setting;
    const std::uint32_t now = valueOf(present, sysctl);
    if (now != value || (value == 0 && differsAside(former, present)))
        plan.emplace_back(SetSysctl{sysctl, value, now, former.aside});
}

// The interface belongs to the userspace program and goes with it: it is only emptied.
void planEmptying(Plan &plan, const Ledger &ledger, const Observed &observed)
{
    push<RemoveAddress>(plan, stale(ledger.addresses, observed.addresses, {}));
    DeviceChange restore = difference({}, observed.device, EndpointPolicy::Exact, {});
    plan.emplace_back(WriteDevice{emptyDevice(), std::move(restore)});
    plan.emplace_back(MarkLink{"", observed.link.alias});
}

} // namespace

Plan planUp(const Wanted &wanted, const std::optional<Link> &existing,
            const std::optional<StandingFirewall> &standing)
{
    Plan plan;
    // Before anything else: from here on nothing leaves that shall not.
    if (wanted.firewall)
        plan.emplace_back(SetFirewall{wanted.firewall, firewallOf(standing)});
    if (!existing)
        plan.emplace_back(CreateLink{});
    plan.emplace_back(MarkLink{linkMark, existing ? std::optional(existing->alias) : std::nullopt});
    plan.emplace_back(WriteDevice{wholeDevice(wanted), existing ? emptyDevice() : DeviceChange()});
    push<AddAddress>(plan, wanted.addresses);
    if (!existing || existing->mtu != wanted.mtu)
        plan.emplace_back(SetMtu{wanted.mtu, existing ? existing->mtu : 0});
    plan.emplace_back(BringUp{});
    // What must hold before the first packet is routed.
    for (const auto &[sysctl, former] : wanted.formerSettings) {
        if (const auto present = valueOf(wanted.presentSettings, sysctl); present != 1U)
            plan.emplace_back(SetSysctl{sysctl, 1, present, former.aside});
    }
    push<AddRule>(plan, wanted.rules);
    push<AddRoute>(plan, wanted.routes);
    return plan;
}

Plan planChange(const Observed &observed, const Wanted &wanted, const Ledger &ledger)
{
    Plan plan;
    Plan atEnd;
    planFirewall(plan, atEnd, observed, wanted, ledger);
    if (observed.link.alias != linkMark)
        plan.emplace_back(MarkLink{linkMark, observed.link.alias});
    planDevice(plan, atEnd, observed, wanted, ledger);
    push<AddAddress>(plan, missingFrom(wanted.addresses, observed.addresses));
    if (observed.link.mtu != wanted.mtu)
        plan.emplace_back(SetMtu{wanted.mtu, observed.link.mtu});
    if (!observed.link.up)
        plan.emplace_back(BringUp{});
    // New ways before old ones go: rules, then routes; and back in the other order.
    const std::vector<Route> present = unplaced(observed.routes);
    const std::vector<IpPrefix> leaving = stale(ledger.addresses, observed.addresses, wanted.addresses);
    std::vector<Route> coming;
    std::vector<Route> lateRoutes;
    for (const Route &route : missingFrom(wanted.routes, present))
        (isConnected(route, leaving) ? lateRoutes : coming).push_back(route);
    planNeededSettings(plan, observed, wanted);
    push<AddRule>(plan, missingFrom(wanted.rules, observed.rules));
    push<AddRoute>(plan, coming);
    push<RemoveRoute>(plan, stale(unplaced(ledger.routes), present, wanted.routes));
    pushBackwards<RemoveRule>(plan, stale(ledger.rules, observed.rules, wanted.rules));
    for (const auto &[sysctl, former] : ledger.formerSettings) {
        const auto found = wanted.settings.find(sysctl);
        if (found != wanted.settings.end() && !wanted.formerSettings.contains(sysctl))
            planFormerSetting(plan, {sysctl, former}, observed.settings, found->second);
    }
    push<RemoveAddress>(plan, leaving);
    push<AddRoute>(plan, lateRoutes);
    std::ranges::move(atEnd, std::back_inserter(plan));
    return plan;
}

Plan planDown(const Ledger &ledger, const std::optional<Observed> &observed, const Leftovers &leftovers)
{
    Plan plan;
    if (observed && ledger.backend == Backend::Userspace)
        push<RemoveRoute>(plan, stale(unplaced(ledger.routes), unplaced(observed->routes), {}));
    pushBackwards<RemoveRule>(plan, stale(ledger.rules, leftovers.rules, {}));
    for (const auto &[sysctl, former] : ledger.formerSettings)
        planFormerSetting(plan, {sysctl, former}, leftovers.settings,
                          valueOf(leftovers.wantedSettings, sysctl));
    if (observed && ledger.backend == Backend::Userspace)
        planEmptying(plan, ledger, *observed);
    // As late as it can be, and still so that it comes back should the last step fail.
    if (ledger.firewall)
        plan.emplace_back(SetFirewall{std::nullopt, ledger.firewall->firewall});
    if (observed && ledger.backend == Backend::Kernel)
        plan.emplace_back(DeleteLink{});
    return plan;
}

std::vector<std::string> describeAll(const Plan &plan, const Site &site)
{
    std::vector<std::string> lines;
    lines.reserve(plan.size());
    for (const Step &step : plan)
        lines.push_back(describe(step, site));
    return lines;
}

} // namespace adit
