// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that compares what runs with what was approved, and puts right what others changed.
#include "engine/observe.h"
#include "engine/plan.h"
#include "engine/tunnelengine.h"

#include <algorithm>

namespace adit {

namespace {

// What its endpoints resolved to is no part of the approval: they are as they were written last.
TunnelSpec asWritten(const TunnelSpec &approved, const Ledger &ledger)
{
    TunnelSpec spec = approved.clone();
    for (PeerSpec &peer : spec.peers) {
        if (const auto written = ledger.endpoints.find(peer.publicKey); written != ledger.endpoints.end())
            peer.endpoint = written->second;
    }
    return spec;
}

// The tunnel's own packets carry its mark, and so take the way that they take now.
Result<std::uint32_t> measuredMtu(Kernel &kernel, const TunnelSpec &spec, const PolicyNumbers &policy)
{
    const auto path = smallestPathMtu(kernel, spec, spec.fwMark != 0 ? spec.fwMark : policy.mark);
    return path ? Result<std::uint32_t>(tunnelMtu(*path)) : path;
}

} // namespace

/// Both sides of a running tunnel.
struct TunnelEngine::Comparison
{
    Ledger ledger;
    Observed observed;
    Wanted wanted;

    Plan plan() const { return planChange(observed, wanted, ledger); }
};

Result<TunnelEngine::Comparison> TunnelEngine::compare(const TunnelSpec &approved, uid_t owner,
                                                       PathMtu pathMtu)
{
    auto ledger = running(approved.name, owner);
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto link = ownLink(m_kernel, *ledger);
    if (!link)
        return std::unexpected(link.error());
    if (!*link || ledger->phase != Phase::Active)
        return fail(Errc::NotUp, approved.name.text());
    TunnelSpec spec = asWritten(approved, *ledger);
    const bool findsMtu = spec.mtu == 0;
    if (findsMtu) {
        const auto mtu = pathMtu == PathMtu::Measured && ledger->policy
                             ? measuredMtu(m_kernel, spec, *ledger->policy)
                             : Result<std::uint32_t>(ledger->pathMtu);
        if (!mtu)
            return std::unexpected(mtu.error());
        spec.mtu = *mtu;
    }
    auto wanted = wantedChange(spec, *ledger);
    if (!wanted)
        return std::unexpected(wanted.error());
    wanted->pathMtu = findsMtu ? wanted->mtu : 0;
    wanted->warnings = ledger->warnings;
    auto observed = observe(m_kernel, approved.name, ledger->backend, **link, wanted->formerSettings,
                            ledger->formerSettings);
    if (!observed)
        return std::unexpected(observed.error());
    letOutFrom(*wanted, observed->device);
    return Comparison{*std::move(ledger), *std::move(observed), *std::move(wanted)};
}

Result<std::vector<std::string>> TunnelEngine::drift(const TunnelSpec &approved, uid_t owner)
{
    const auto comparison = compare(approved, owner, PathMtu::AsFound);
    if (!comparison)
        return std::unexpected(comparison.error());
    return describeAll(comparison->plan(),
                       {m_kernel, approved.name, comparison->ledger.backend, comparison->ledger.linkIndex});
}

Result<std::vector<std::string>> TunnelEngine::repair(const TunnelSpec &approved, uid_t owner,
                                                      PathMtu pathMtu)
{
    auto comparison = compare(approved, owner, pathMtu);
    if (!comparison)
        return std::unexpected(comparison.error());
    auto lines = describeAll(comparison->plan(), {m_kernel, approved.name, comparison->ledger.backend,
                                                  comparison->ledger.linkIndex});
    if (lines.empty())
        return lines;
    auto done = carryOut(comparison->wanted, comparison->ledger, comparison->observed);
    return done ? Result<std::vector<std::string>>(std::move(lines)) : std::unexpected(done.error());
}

std::vector<Supervised> TunnelEngine::supervised() const
{
    std::vector<Supervised> found;
    for (const InterfaceName &name : m_ledgers.names()) {
        const auto ledger = m_ledgers.load(name);
        if (!ledger || !*ledger || (*ledger)->phase != Phase::Active ||
            (!(*ledger)->policy && !(*ledger)->firewall))
            continue;
        const auto link = ownLink(m_kernel, **ledger);
        if (link && *link)
            found.push_back({name, (*ledger)->owner, (*ledger)->linkIndex,
                             (*ledger)->policy ? (*ledger)->policy->table : 0});
        else if (heldSwitch(name))
            found.push_back({.name = name, .owner = (*ledger)->owner});
    }
    return found;
}

} // namespace adit
