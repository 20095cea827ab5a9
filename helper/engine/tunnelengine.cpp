// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/tunnelengine.h"

#include "engine/observe.h"
#include "engine/transaction.h"

#include <algorithm>
#include <cerrno>
#include <ctime>

namespace adit {

namespace {

// The kernel opens the UDP port when the interface comes up or the port is set.
Error inPlainTerms(Error error, const Wanted &wanted)
{
    if (error.code == Errc::KernelRefused && error.sysErrno == EADDRINUSE)
        return {Errc::PortInUse, std::to_string(wanted.device.listenPort), EADDRINUSE};
    return error;
}

// What is not as wanted after all steps were acknowledged.
Result<> checkResult(Kernel &kernel, const Site &site, const Wanted &wanted, const Ledger &ledger)
{
    const auto link = kernel.link(site.name);
    if (!link)
        return std::unexpected(link.error());
    if (!*link || (*link)->index != site.linkIndex)
        return fail(Errc::KernelMismatch, site.name.text());
    const auto observed = observe(kernel, site.name, site.backend, **link);
    if (!observed)
        return std::unexpected(observed.error());
    const Plan missing = planChange(*observed, wanted, ledger);
    return missing.empty() ? Result<>{} : fail(Errc::KernelMismatch, describe(missing.front(), site));
}

} // namespace

TunnelEngine::TunnelEngine(Kernel &kernel, LedgerStore &ledgers) : m_kernel(kernel), m_ledgers(ledgers) {}

Result<Ledger> TunnelEngine::running(const InterfaceName &name, uid_t owner)
{
    auto ledger = m_ledgers.load(name);
    if (!ledger)
        return std::unexpected(ledger.error());
    if (!*ledger || (*ledger)->owner != owner)
        return fail(Errc::NotUp, name.text());
    return std::move(**ledger);
}

// A tunnel of the same user that broke, or that could not be undone, makes way for the new one.
Result<> TunnelEngine::clearWay(const InterfaceName &name, uid_t owner)
{
    const auto ledger = m_ledgers.load(name);
    if (!ledger)
        return std::unexpected(ledger.error());
    if (!*ledger)
        return {};
    if ((*ledger)->owner != owner)
        return fail(Errc::NameTaken, name.text());
    const auto link = ownLink(m_kernel, **ledger);
    if (!link)
        return std::unexpected(link.error());
    if (*link && (*ledger)->phase == Phase::Active)
        return fail(Errc::AlreadyUp, name.text());
    return tearDown(**ledger);
}

Result<std::optional<Link>> TunnelEngine::linkForUp(const InterfaceName &name, Backend backend,
                                                    const MachineFacts &facts) const
{
    const auto found = std::ranges::find(facts.links, name.text(), &Link::name);
    if (backend == Backend::Kernel)
        return found == facts.links.end() ? Result<std::optional<Link>>(std::nullopt)
                                          : fail(Errc::NameTaken, name.text());
    if (found == facts.links.end())
        return fail(Errc::NotUp, name.text());
    if (found->kind != "tun" || (!found->alias.empty() && found->alias != linkMark))
        return fail(Errc::NameTaken, name.text());
    return *found;
}

Result<Wanted> TunnelEngine::wantedUp(const TunnelSpec &spec, Backend backend, const MachineFacts &facts)
{
    const auto pathMtu = smallestPathMtu(m_kernel, spec, 0);
    if (!pathMtu)
        return std::unexpected(pathMtu.error());
    auto wanted = want(spec, backend, facts, *pathMtu, nullptr);
    if (!wanted)
        return wanted;
    if (auto checked = checkConflicts(m_ledgers, *wanted); !checked)
        return std::unexpected(checked.error());
    return wanted;
}

Result<> TunnelEngine::up(const TunnelSpec &spec, uid_t owner, Backend backend)
{
    if (auto valid = validate(spec); !valid)
        return valid;
    if (auto clear = clearWay(spec.name, owner); !clear)
        return clear;
    const auto facts = m_kernel.facts();
    if (!facts)
        return std::unexpected(facts.error());
    const auto existing = linkForUp(spec.name, backend, *facts);
    if (!existing)
        return std::unexpected(existing.error());
    const auto wanted = wantedUp(spec, backend, *facts);
    if (!wanted)
        return std::unexpected(wanted.error());

    Ledger ledger = ledgerOf(*wanted, owner);
    ledger.linkIndex = *existing ? (*existing)->index : 0;
    Transaction transaction(m_ledgers, {m_kernel, spec.name, backend, ledger.linkIndex}, std::nullopt,
                            nullptr);
    if (auto begun = transaction.begin(ledger); !begun)
        return begun;
    if (auto done = transaction.run(planUp(*wanted, *existing)); !done)
        return std::unexpected(inPlainTerms(done.error(), *wanted));
    ledger.linkIndex = transaction.site().linkIndex;
    ledger.phase = Phase::Active;
    ledger.upSince = std::time(nullptr);
    if (auto checked = checkResult(m_kernel, transaction.site(), *wanted, ledger); !checked)
        return checked;
    return transaction.commit(ledger);
}

Result<> TunnelEngine::down(const InterfaceName &name, uid_t owner)
{
    const auto ledger = running(name, owner);
    if (!ledger)
        return std::unexpected(ledger.error());
    return tearDown(*ledger);
}

Result<> TunnelEngine::tearDown(const Ledger &ledger)
{
    const auto link = ownLink(m_kernel, ledger);
    if (!link)
        return std::unexpected(link.error());
    std::optional<Observed> observed;
    if (*link && ledger.backend == Backend::Kernel)
        observed = Observed{.link = **link}; // goes as a whole
    if (*link && ledger.backend == Backend::Userspace) {
        auto all = observe(m_kernel, ledger.name, ledger.backend, **link);
        if (!all)
            return std::unexpected(all.error());
        observed = std::move(*all);
    }
    const auto rules = ledger.rules.empty() ? Result<std::vector<Rule>>() : m_kernel.rules();
    if (!rules)
        return std::unexpected(rules.error());

    Ledger intent = ledger;
    intent.phase = Phase::Deactivating;
    const int index = *link ? (*link)->index : 0;
    Transaction transaction(m_ledgers, {m_kernel, ledger.name, ledger.backend, index}, ledger,
                            observed ? &*observed : nullptr);
    if (auto begun = transaction.begin(std::move(intent)); !begun)
        return begun;
    if (auto done = transaction.run(planDown(ledger, observed, *rules)); !done)
        return done;
    return transaction.commitGone();
}

} // namespace adit
