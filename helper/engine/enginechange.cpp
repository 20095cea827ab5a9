// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that changes a tunnel while it runs.
#include "engine/observe.h"
#include "engine/transaction.h"
#include "engine/tunnelengine.h"

#include <algorithm>
#include <cerrno>
#include <set>

namespace adit {

namespace {

template <typename T>
void addMissing(std::vector<T> &to, const std::vector<T> &from)
{
    const std::set<T> known(to.begin(), to.end());
    std::ranges::copy_if(from, std::back_inserter(to),
                         [&](const T &value) { return !known.contains(value); });
}

// All that may be there while the change is under way.
Ledger both(const Ledger &before, const Ledger &after)
{
    Ledger ledger = after;
    ledger.phase = Phase::Changing;
    if (!ledger.policy)
        ledger.policy = before.policy;
    if (before.listenPort != 0)
        ledger.listenPort = before.listenPort;
    ledger.endpoints.insert(before.endpoints.begin(), before.endpoints.end());
    addMissing(ledger.addresses, before.addresses);
    addMissing(ledger.rules, before.rules);
    addMissing(ledger.routes, before.routes);
    if (!ledger.firewall)
        ledger.firewall = before.firewall;
    ledger.formerSettings.insert(before.formerSettings.begin(), before.formerSettings.end());
    return ledger;
}

// What there is after the first round.
Ledger carriedOut(const Ledger &intent, const Ledger &after)
{
    Ledger known = intent;
    known.phase = Phase::Active;
    known.listenPort = after.listenPort;
    known.endpoints = after.endpoints;
    return known;
}

DeviceChange endpointChange(const PublicKey &peer, const Endpoint &endpoint)
{
    DeviceChange change;
    change.peers.push_back({.publicKey = peer, .kind = PeerChange::Kind::Update, .endpoint = endpoint});
    return change;
}

// Once the own rules stand, a look at the path to an endpoint finds the tunnel itself.
Result<std::uint32_t> pathMtuFor(Kernel &kernel, const TunnelSpec &spec, const Ledger &before)
{
    constexpr std::uint32_t overhead = 80;
    if (before.policy && before.pathMtu != 0)
        return before.pathMtu + overhead;
    return before.policy ? 1500 : smallestPathMtu(kernel, spec, 0);
}

} // namespace

Result<Wanted> TunnelEngine::wantedChange(const TunnelSpec &spec, const Ledger &before)
{
    const auto facts = m_kernel.facts();
    if (!facts)
        return std::unexpected(facts.error());
    const auto pathMtu = pathMtuFor(m_kernel, spec, before);
    if (!pathMtu)
        return std::unexpected(pathMtu.error());
    auto around = surroundings(m_kernel, m_ledgers, spec, *facts, &before);
    if (!around)
        return std::unexpected(around.error());
    auto wanted = want(spec, before.backend, {*facts, *around, *pathMtu, &before});
    if (!wanted)
        return wanted;
    if (auto checked = checkConflicts(m_ledgers, *wanted); !checked)
        return std::unexpected(checked.error());
    return wanted;
}

Result<> TunnelEngine::change(const TunnelSpec &spec, uid_t owner)
{
    if (auto valid = validate(spec); !valid)
        return valid;
    const auto before = running(spec.name, owner);
    if (!before)
        return std::unexpected(before.error());
    return changeFrom(*before, spec);
}

Result<> TunnelEngine::changeFrom(const Ledger &before, const TunnelSpec &spec)
{
    const auto link = ownLink(m_kernel, before);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return fail(Errc::NotUp, spec.name.text());
    auto wanted = wantedChange(spec, before);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (auto free = checkFirewallIsFree(m_kernel, *wanted, &before); !free)
        return free;
    const auto observed =
        observe(m_kernel, spec.name, before.backend, **link, wanted->formerSettings, before.formerSettings);
    if (!observed)
        return std::unexpected(observed.error());
    auto done = carryOut(*wanted, before, *observed);
    if (!done && done.error().code == Errc::KernelRefused && done.error().sysErrno == EADDRINUSE)
        return fail(Errc::PortInUse, std::to_string(spec.listenPort), EADDRINUSE);
    return done;
}

Result<> TunnelEngine::carryOut(Wanted &wanted, const Ledger &before, const Observed &observed)
{
    letOutFrom(wanted, observed.device);
    Ledger after = ledgerOf(wanted, before.owner);
    after.phase = Phase::Active;
    after.linkIndex = observed.link.index;
    after.upSince = before.upSince;

    Transaction transaction(m_ledgers, {m_kernel, wanted.name, before.backend, after.linkIndex}, before,
                            &observed);
    const Ledger intent = both(before, after);
    if (auto begun = transaction.begin(intent); !begun)
        return begun;
    // Removing an address can take others and routes with it (see Transaction), so the first round is looked
    // at and what it lacks is put right once.
    Plan plan = planChange(observed, wanted, before);
    Ledger known = carriedOut(intent, after);
    for (int round = 0; round < 2; ++round) {
        if (auto done = transaction.run(std::move(plan)); !done)
            return done;
        const auto link = ownLink(m_kernel, after);
        if (!link)
            return std::unexpected(link.error());
        if (!*link)
            return fail(Errc::KernelMismatch, wanted.name.text());
        const auto now = observe(m_kernel, wanted.name, before.backend, **link, wanted.formerSettings,
                                 known.formerSettings);
        if (!now)
            return std::unexpected(now.error());
        if (after.firewall) {
            after.firewall->seal = now->firewall.value_or("");
            known.firewall = after.firewall;
        }
        letOutFrom(wanted, now->device); // another port by now, where the kernel was told to choose
        plan = planChange(*now, wanted, known);
        if (plan.empty())
            return transaction.commit(after);
        if (after.firewall)
            after.firewall->firewall = *wanted.firewall;
    }
    return fail(Errc::KernelMismatch, describe(plan.front(), transaction.site()));
}

Result<> TunnelEngine::setEndpoint(const InterfaceName &name, uid_t owner, const PublicKey &peer,
                                   const Endpoint &endpoint)
{
    auto ledger = running(name, owner);
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto link = ownLink(m_kernel, *ledger);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return fail(Errc::NotUp, name.text());
    WireGuardDevice &device = m_kernel.device(ledger->backend);
    const auto state = device.read(name);
    if (!state)
        return std::unexpected(state.error());
    const auto found = std::ranges::find(state->peers, peer, &PeerState::publicKey);
    if (found == state->peers.end())
        return fail(Errc::NoSuchPeer, peer.shortText());

    if (ledger->firewall && ledger->firewall->firewall.killSwitch != KillSwitch::Off)
        return setGuardedEndpoint(*ledger, **link, *found, endpoint);

    if (auto written = device.write(name, endpointChange(peer, endpoint)); !written)
        return written;
    // Only a hint for later changes: when it is lost, the endpoint counts as one the peer roamed to.
    ledger->endpoints.insert_or_assign(peer, endpoint);
    return m_ledgers.save(*ledger);
}

// The kill switch must let packets to the new endpoint out before the device sends any.
Result<> TunnelEngine::setGuardedEndpoint(const Ledger &before, const Link &link, const PeerState &peer,
                                          const Endpoint &endpoint)
{
    Ledger after = before;
    after.endpoints.insert_or_assign(peer.publicKey, endpoint);
    std::set<Endpoint> places;
    for (const auto &[key, place] : after.endpoints)
        places.insert(place);
    after.firewall->firewall.endpoints.assign(places.begin(), places.end());
    after.firewall->seal.clear();

    Transaction transaction(m_ledgers, {m_kernel, before.name, before.backend, link.index}, before, nullptr);
    Ledger intent = after;
    intent.phase = Phase::Changing;
    if (auto begun = transaction.begin(std::move(intent)); !begun)
        return begun;
    Plan plan;
    plan.emplace_back(SetFirewall{after.firewall->firewall, before.firewall->firewall});
    WriteDevice write{endpointChange(peer.publicKey, endpoint), {}};
    if (peer.endpoint)
        write.inverse = endpointChange(peer.publicKey, *peer.endpoint);
    plan.emplace_back(std::move(write));
    if (auto done = transaction.run(std::move(plan)); !done)
        return done;
    const auto seal = m_kernel.firewall(before.name);
    if (!seal)
        return std::unexpected(seal.error());
    after.firewall->seal = seal->value_or("");
    return transaction.commit(after);
}

} // namespace adit
