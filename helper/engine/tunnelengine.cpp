// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/tunnelengine.h"

#include "engine/observe.h"
#include "engine/transaction.h"
#include "engine/wantedsysctls.h"

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

// The port that the kernel chose is known once the interface is up.
Result<> openChosenPort(Transaction &transaction, Wanted &wanted, Ledger &ledger)
{
    if (!wanted.firewall || wanted.firewall->killSwitch == KillSwitch::Off || wanted.device.listenPort != 0)
        return {};
    const auto device = transaction.site().kernel.device(wanted.backend).read(wanted.name);
    if (!device)
        return std::unexpected(device.error());
    const std::optional<Firewall> former = wanted.firewall;
    letOutFrom(wanted, *device);
    ledger.firewall = StandingFirewall{*wanted.firewall, {}};
    Plan plan;
    plan.emplace_back(SetFirewall{wanted.firewall, former});
    return transaction.run(std::move(plan));
}

// What is not as wanted after all steps were acknowledged. Notes how the firewall is told.
Result<> checkResult(Kernel &kernel, const Site &site, const Wanted &wanted, Ledger &ledger)
{
    const auto link = kernel.link(site.name);
    if (!link)
        return std::unexpected(link.error());
    if (!*link || (*link)->index != site.linkIndex)
        return fail(Errc::KernelMismatch, site.name.text());
    const auto observed = observe(kernel, site.name, site.backend, **link, wanted.formerSettings, {});
    if (!observed)
        return std::unexpected(observed.error());
    if (ledger.firewall)
        ledger.firewall->seal = observed->firewall.value_or("");
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

// A tunnel of the same user that broke, or that could not be undone, makes way for the new one. Its kill
// switch holds on until the new one takes its place: what is left of the tunnel then is given.
Result<std::optional<Ledger>> TunnelEngine::clearWay(const TunnelSpec &spec, uid_t owner)
{
    auto ledger = m_ledgers.load(spec.name);
    if (!ledger || !*ledger)
        return ledger;
    const Ledger &former = **ledger;
    if (former.owner != owner)
        return fail(Errc::NameTaken, spec.name.text());
    const auto link = ownLink(m_kernel, former);
    if (!link)
        return std::unexpected(link.error());
    if (*link && former.phase == Phase::Active)
        return fail(Errc::AlreadyUp, spec.name.text());
    std::optional<Ledger> rest;
    if (former.firewall && former.firewall->firewall.killSwitch != KillSwitch::Off &&
        spec.killSwitch != KillSwitch::Off)
        rest = restOf(former);
    if (auto down = tearDown(former, rest); !down)
        return std::unexpected(down.error());
    return rest;
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
    const auto around = surroundings(m_kernel, m_ledgers, spec, facts, nullptr);
    if (!around)
        return std::unexpected(around.error());
    auto wanted = want(spec, backend, {facts, *around, *pathMtu});
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
    const auto rest = clearWay(spec, owner);
    if (!rest)
        return std::unexpected(rest.error());
    const auto facts = m_kernel.facts();
    if (!facts)
        return std::unexpected(facts.error());
    const auto existing = linkForUp(spec.name, backend, *facts);
    if (!existing)
        return std::unexpected(existing.error());
    auto wanted = wantedUp(spec, backend, *facts);
    if (!wanted)
        return std::unexpected(wanted.error());

    if (auto free = checkFirewallIsFree(m_kernel, *wanted, *rest ? &**rest : nullptr); !free)
        return free;

    Ledger ledger = ledgerOf(*wanted, owner);
    ledger.linkIndex = *existing ? (*existing)->index : 0;
    if (*rest)
        ledger.phase = Phase::Rebuilding;
    Transaction transaction(m_ledgers, {m_kernel, spec.name, backend, ledger.linkIndex}, *rest, nullptr);
    if (auto begun = transaction.begin(ledger); !begun)
        return begun;
    if (auto done = transaction.run(planUp(*wanted, *existing, *rest ? (*rest)->firewall : std::nullopt));
        !done)
        return std::unexpected(inPlainTerms(done.error(), *wanted));
    ledger.linkIndex = transaction.site().linkIndex;
    ledger.phase = Phase::Active;
    ledger.upSince = std::time(nullptr);
    if (auto opened = openChosenPort(transaction, *wanted, ledger); !opened)
        return opened;
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

Result<std::optional<Observed>> TunnelEngine::observedForDown(const Ledger &ledger)
{
    const auto link = ownLink(m_kernel, ledger);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return std::nullopt;
    if (ledger.backend == Backend::Kernel)
        return Observed{.link = **link}; // goes as a whole
    return observe(m_kernel, ledger.name, ledger.backend, **link, {}, {});
}

Result<Leftovers> TunnelEngine::leftovers(const Ledger &ledger)
{
    Leftovers all;
    if (!ledger.rules.empty()) {
        auto rules = m_kernel.rules();
        if (!rules)
            return std::unexpected(rules.error());
        all.rules = std::move(*rules);
    }
    if (ledger.formerSettings.empty())
        return all;
    auto settings = presentSettings(m_kernel, ledger.formerSettings);
    if (!settings)
        return std::unexpected(settings.error());
    all.settings = std::move(*settings);
    const FormerSettings others = othersFormerSettings(m_ledgers, ledger.name);
    for (const auto &[sysctl, former] : ledger.formerSettings)
        all.wantedSettings.emplace(sysctl, settled(sysctl, former, others));
    return all;
}

// `rest` is what the ledger shall say afterwards: then the firewall stays.
Result<> TunnelEngine::tearDown(const Ledger &ledger, const std::optional<Ledger> &rest)
{
    const auto observed = observedForDown(ledger);
    if (!observed)
        return std::unexpected(observed.error());
    const auto left = leftovers(ledger);
    if (!left)
        return std::unexpected(left.error());
    Ledger going = ledger;
    if (rest)
        going.firewall.reset();

    Ledger intent = ledger;
    intent.phase = rest ? Phase::Rebuilding : Phase::Deactivating;
    const int index = *observed ? (*observed)->link.index : 0;
    Transaction transaction(m_ledgers, {m_kernel, ledger.name, ledger.backend, index}, ledger,
                            *observed ? &**observed : nullptr);
    if (auto begun = transaction.begin(std::move(intent)); !begun)
        return begun;
    if (auto done = transaction.run(planDown(going, *observed, *left)); !done)
        return done;
    return rest ? transaction.commit(*rest) : transaction.commitGone();
}

} // namespace adit
