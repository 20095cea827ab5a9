// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that looks after kill switches whose tunnel is not there: one that broke, and one of
// which no ledger knows any more.
#include "engine/observe.h"
#include "engine/transaction.h"
#include "engine/tunnelengine.h"

namespace adit {

namespace {

// In every other phase something was under way, perhaps the end of the switch.
bool holds(const Ledger &ledger)
{
    return ledger.phase == Phase::Active && ledger.firewall &&
           ledger.firewall->firewall.killSwitch != KillSwitch::Off;
}

} // namespace

std::optional<Ledger> TunnelEngine::heldSwitch(const InterfaceName &name) const
{
    const auto ledger = m_ledgers.load(name);
    if (!ledger || !*ledger || !holds(**ledger))
        return std::nullopt;
    const auto link = ownLink(m_kernel, **ledger);
    return link && !*link ? *ledger : std::nullopt;
}

Result<std::vector<std::string>> TunnelEngine::lackOf(const Ledger &held) const
{
    const auto there = m_kernel.firewall(held.name);
    if (!there)
        return std::unexpected(there.error());
    if (*there == held.firewall->seal)
        return std::vector<std::string>();
    const std::optional<Firewall> wanted = held.firewall->firewall;
    const SetFirewall step{wanted, *there ? wanted : std::nullopt};
    return std::vector{step.describe({m_kernel, held.name})};
}

Result<std::vector<std::string>> TunnelEngine::putBack(Ledger held)
{
    auto lines = lackOf(held);
    if (!lines || lines->empty())
        return lines;
    if (auto put = m_kernel.setFirewall(held.name, held.firewall->firewall); !put)
        return std::unexpected(put.error());
    const auto seal = m_kernel.firewall(held.name);
    if (!seal)
        return std::unexpected(seal.error());
    held.firewall->seal = seal->value_or("");
    const auto saved = m_ledgers.save(held);
    return saved ? lines : std::unexpected(saved.error());
}

Result<> TunnelEngine::hold(const TunnelSpec &spec, uid_t owner)
{
    if (auto valid = validate(spec); !valid)
        return valid;
    if (spec.killSwitch == KillSwitch::Off || m_ledgers.contains(spec.name))
        return {};
    const auto facts = m_kernel.facts();
    if (!facts)
        return std::unexpected(facts.error());
    const auto wanted = wantedUp(spec, Backend::Kernel, *facts);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (auto free = checkFirewallIsFree(m_kernel, *wanted, nullptr); !free)
        return free;

    Ledger ledger{.name = spec.name, .owner = owner};
    ledger.firewall = StandingFirewall{*wanted->firewall, {}};
    Transaction transaction(m_ledgers, {m_kernel, spec.name}, std::nullopt, nullptr);
    if (auto begun = transaction.begin(ledger); !begun)
        return begun;
    Plan plan;
    plan.emplace_back(SetFirewall{wanted->firewall});
    if (auto done = transaction.run(std::move(plan)); !done)
        return done;
    const auto seal = m_kernel.firewall(spec.name);
    if (!seal)
        return std::unexpected(seal.error());
    ledger.firewall->seal = seal->value_or("");
    ledger.phase = Phase::Active;
    return transaction.commit(ledger);
}

std::vector<InterfaceName> TunnelEngine::strays() const
{
    auto names = m_kernel.firewallNames();
    if (!names)
        return {};
    std::erase_if(*names, [this](const InterfaceName &name) { return m_ledgers.contains(name); });
    return std::move(*names);
}

Result<> TunnelEngine::releaseStray(const InterfaceName &name)
{
    if (m_ledgers.contains(name))
        return fail(Errc::NotUp, name.text());
    const auto there = m_kernel.firewall(name);
    if (!there)
        return std::unexpected(there.error());
    return *there ? salvage(name) : fail(Errc::NotUp, name.text());
}

} // namespace adit
