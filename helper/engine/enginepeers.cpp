// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that changes single peers of a running tunnel: it plans, applies, checks and undoes
// with the same code as a whole change, on a cut-out of the tunnel that holds only what can differ.
#include "engine/observe.h"
#include "engine/transaction.h"
#include "engine/tunnelengine.h"

#include <algorithm>
#include <cerrno>

namespace adit {

namespace {

/// One peer on both sides of the change; nullptr where it is not there.
struct Pair
{
    const PeerSpec *before = nullptr;
    const PeerSpec *after = nullptr;

    /// The device knows best where such a peer is: it may have roamed, or come up at another address.
    bool keepsEndpoint() const
    {
        return before != nullptr && after != nullptr && before->endpoint == after->endpoint &&
               before->endpointText == after->endpointText;
    }
};
using Pairs = std::map<PublicKey, Pair>;

/// The tunnel as it runs.
struct Running
{
    const Ledger &ledger;
    const Link &link;
};

/// The cut-out: what is, what shall be, and what the ledger says of it.
struct Part
{
    Observed observed{};
    Wanted wanted;
    Ledger known;
};

Pairs pairsOf(const TunnelSpec &before, const TunnelSpec &after, const std::set<PublicKey> &keys)
{
    Pairs pairs;
    for (const PeerSpec &peer : before.peers) {
        if (keys.contains(peer.publicKey))
            pairs[peer.publicKey].before = &peer;
    }
    for (const PeerSpec &peer : after.peers) {
        if (keys.contains(peer.publicKey))
            pairs[peer.publicKey].after = &peer;
    }
    return pairs;
}

/// Whether the interface's MTU is as it shall be, and stays so with the new endpoints.
Result<bool> mtuHolds(Kernel &kernel, const TunnelSpec &after, const Pairs &pairs, const Running &running)
{
    const std::uint32_t mtu = running.link.mtu;
    if (mtu != (after.mtu != 0 ? after.mtu : running.ledger.pathMtu))
        return false;
    for (const auto &[key, pair] : pairs) {
        if (after.mtu != 0 || running.ledger.policy || pair.after == nullptr || !pair.after->endpoint ||
            pair.keepsEndpoint())
            continue;
        const auto path = kernel.pathMtu(pair.after->endpoint->address, 0);
        if (!path)
            return std::unexpected(path.error());
        if (tunnelMtu(*path) < mtu)
            return false;
    }
    return true;
}

// Whether the same stands around the tunnel.
bool sameTraffic(const TunnelSpec &before, const TunnelSpec &after)
{
    return forwards(before, Family::V4) == forwards(after, Family::V4) &&
           forwards(before, Family::V6) == forwards(after, Family::V6) &&
           takesAllTraffic(before, Family::V4) == takesAllTraffic(after, Family::V4) &&
           takesAllTraffic(before, Family::V6) == takesAllTraffic(after, Family::V6);
}

/// The peers as they shall be on the device.
std::vector<PeerState> wantedPeers(const Pairs &pairs, const DeviceState &device)
{
    std::vector<PeerState> peers;
    for (const auto &[key, pair] : pairs) {
        if (pair.after == nullptr)
            continue;
        PeerState state = wantedPeer(*pair.after);
        const auto now = std::ranges::find(device.peers, key, &PeerState::publicKey);
        if (now != device.peers.end() && pair.keepsEndpoint())
            state.endpoint = now->endpoint;
        peers.push_back(std::move(state));
    }
    return peers;
}

/// Routes are compared without their interface: all of them are on ours.
Route unplaced(Route route)
{
    route.linkIndex = 0;
    return route;
}

/// The routes of these peers before the change, as far as the ledger names them: those are there.
std::vector<Route> formerRoutes(const Pairs &pairs, const Routing &routing, const Ledger &ledger)
{
    std::vector<Route> routes;
    for (const auto &[key, pair] : pairs) {
        if (pair.before != nullptr)
            routing.add(*pair.before, routes);
    }
    const std::set<Route> wanted(routes.begin(), routes.end());
    routes.clear();
    for (const Route &route : ledger.routes) {
        if (wanted.contains(unplaced(route)))
            routes.push_back(unplaced(route));
    }
    return routes;
}

// Endpoints as they will have been written.
std::map<PublicKey, Endpoint> endpointsAfter(const Ledger &before, const Pairs &pairs)
{
    std::map<PublicKey, Endpoint> endpoints = before.endpoints;
    for (const auto &[key, pair] : pairs) {
        if (pair.keepsEndpoint())
            continue;
        endpoints.erase(key);
        if (pair.after != nullptr && pair.after->endpoint)
            endpoints.emplace(key, *pair.after->endpoint);
    }
    return endpoints;
}

// The firewall is not looked at: who changes single peers does not put right what others did.
void cutOutFirewall(Part &part, const TunnelSpec &after, const Pairs &pairs, const Ledger &ledger)
{
    if (!ledger.firewall)
        return;
    part.known.firewall = ledger.firewall;
    part.observed.firewall = ledger.firewall->seal;
    part.wanted.firewall =
        firewallFor(after, ledger.firewall->firewall.mark, ledger.addresses, endpointsAfter(ledger, pairs));
    part.wanted.firewall->sourcePort = ledger.firewall->firewall.sourcePort;
}

Part cutOut(const Pairs &pairs, const Routing &routing, const Running &running, DeviceState device)
{
    const Ledger &ledger = running.ledger;
    Part part{.wanted = {.name = ledger.name, .backend = ledger.backend}, .known = {.name = ledger.name}};
    part.known.phase = Phase::Active;
    part.known.routes = formerRoutes(pairs, routing, ledger);
    for (const auto &[key, pair] : pairs) {
        if (const auto written = ledger.endpoints.find(key); written != ledger.endpoints.end())
            part.known.endpoints.insert(*written);
        if (pair.after != nullptr)
            routing.add(*pair.after, part.wanted.routes);
    }
    device.privateKey.reset();
    part.wanted.device.fwMark = device.fwMark;
    part.wanted.device.peers = wantedPeers(pairs, device);
    part.wanted.mtu = running.link.mtu;
    part.observed.link = running.link;
    part.observed.device = std::move(device);
    part.observed.routes = part.known.routes;
    for (Route &route : part.observed.routes)
        route.linkIndex = running.link.index;
    return part;
}

/// The whole ledger after the change.
Ledger ledgerAfter(const Ledger &before, const Pairs &pairs, const Part &part)
{
    Ledger after = before;
    const std::set<Route> former(part.known.routes.begin(), part.known.routes.end());
    std::erase_if(after.routes, [&](const Route &route) { return former.contains(unplaced(route)); });
    std::ranges::copy(part.wanted.routes, std::back_inserter(after.routes));
    after.endpoints = endpointsAfter(before, pairs);
    if (part.wanted.firewall && before.firewall->firewall != *part.wanted.firewall)
        after.firewall = StandingFirewall{*part.wanted.firewall, {}};
    return after;
}

/// All that may be there while the change is under way.
Ledger ledgerDuring(const Ledger &after, const Part &part)
{
    Ledger during = after;
    during.phase = Phase::Changing;
    const std::set<Route> stay(part.wanted.routes.begin(), part.wanted.routes.end());
    std::ranges::copy_if(part.known.routes, std::back_inserter(during.routes),
                         [&](const Route &route) { return !stay.contains(route); });
    return during;
}

/// Every route was acknowledged by itself; a write to the device takes effect in parts, so it is read back.
Result<> checkPeers(WireGuardDevice &device, Part part, const std::set<PublicKey> &keys, const Site &site)
{
    auto now = device.readPeers(site.name, keys);
    if (!now)
        return std::unexpected(now.error());
    now->privateKey.reset();
    part.observed.device = std::move(*now);
    part.observed.routes = part.wanted.routes;
    part.known.routes.clear();
    if (part.wanted.firewall) {
        part.known.firewall = StandingFirewall{*part.wanted.firewall, {}};
        part.observed.firewall = "";
    }
    for (const PeerState &peer : part.wanted.device.peers) {
        if (peer.endpoint)
            part.known.endpoints.insert_or_assign(peer.publicKey, *peer.endpoint);
    }
    const Plan missing = planChange(part.observed, part.wanted, part.known);
    return missing.empty() ? Result<>{} : fail(Errc::KernelMismatch, describe(missing.front(), site));
}

Result<> changeOnly(Kernel &kernel, LedgerStore &ledgers, const TunnelSpec &after, const Pairs &pairs,
                    const Running &running)
{
    const Ledger &ledger = running.ledger;
    std::set<PublicKey> keys;
    for (const auto &[key, pair] : pairs)
        keys.insert(key);
    const auto ipv6 = kernel.ipv6();
    if (!ipv6)
        return std::unexpected(ipv6.error());
    WireGuardDevice &device = kernel.device(ledger.backend);
    auto state = device.readPeers(ledger.name, keys);
    if (!state)
        return std::unexpected(state.error());
    const Routing routing(after, ledger.policy, ledger.addresses, *ipv6);
    Part part = cutOut(pairs, routing, running, std::move(*state));
    cutOutFirewall(part, after, pairs, ledger);
    if (auto checked = checkConflicts(ledgers, part.wanted); !checked)
        return checked;

    Ledger next = ledgerAfter(ledger, pairs, part);
    Transaction transaction(ledgers, {kernel, ledger.name, ledger.backend, running.link.index}, ledger,
                            &part.observed);
    if (auto begun = transaction.begin(ledgerDuring(next, part)); !begun)
        return begun;
    if (auto run = transaction.run(planChange(part.observed, part.wanted, part.known)); !run)
        return run;
    if (auto checked = checkPeers(device, std::move(part), keys, transaction.site()); !checked)
        return checked;
    if (next.firewall && next.firewall->seal.empty()) {
        const auto seal = kernel.firewall(ledger.name);
        if (!seal)
            return std::unexpected(seal.error());
        next.firewall->seal = seal->value_or("");
    }
    return transaction.commit(next);
}

} // namespace

Result<> TunnelEngine::changePeers(const TunnelSpec &before, const TunnelSpec &after,
                                   const std::set<PublicKey> &keys, uid_t owner)
{
    const auto ledger = running(after.name, owner);
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto link = ownLink(m_kernel, *ledger);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return fail(Errc::NotUp, after.name.text());
    const Pairs pairs = pairsOf(before, after, keys);
    const auto mtuStays = mtuHolds(m_kernel, after, pairs, {*ledger, **link});
    if (!mtuStays)
        return std::unexpected(mtuStays.error());
    if (!*mtuStays || !(*link)->up || ledger->phase != Phase::Active || !sameTraffic(before, after))
        return change(after, owner);
    auto done = changeOnly(m_kernel, m_ledgers, after, pairs, {*ledger, **link});
    // A route that is there though the ledger does not know it: a look at all of them tells what it is.
    if (!done && done.error().sysErrno == EEXIST)
        return change(after, owner);
    return done;
}

} // namespace adit
