// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/transaction.h"

#include <algorithm>
#include <cerrno>
#include <ranges>
#include <set>

namespace adit {

Transaction::Transaction(LedgerStore &ledgers, Site site, std::optional<Ledger> before,
                         const Observed *former)
    : m_ledgers(ledgers),
      m_site(std::move(site)),
      m_before(std::move(before))
{
    if (former != nullptr) {
        m_formerAddresses = former->addresses;
        m_formerRoutes = former->routes;
    }
}

Transaction::~Transaction()
{
    if (!m_committed)
        rollBack();
}

Result<> Transaction::begin(Ledger intent)
{
    if (auto saved = m_ledgers.save(intent); !saved)
        return saved;
    m_intent = std::move(intent);
    return {};
}

Result<> Transaction::run(Plan plan)
{
    for (Step &step : plan) {
        auto applied = adit::apply(step, m_site);
        // A step that failed may still have taken effect, in part or with its acknowledgement lost. EEXIST is
        // the exception: what is there is somebody else's. (A setting is always there.)
        if (applied || applied.error().sysErrno != EEXIST || std::holds_alternative<SetSysctl>(step))
            m_begun.push_back(std::move(step));
        if (!applied)
            return applied;
        if (m_site.linkIndex != 0 && m_intent->linkIndex != m_site.linkIndex) {
            m_intent->linkIndex = m_site.linkIndex;
            if (auto saved = m_ledgers.save(*m_intent); !saved)
                return saved;
        }
    }
    return {};
}

Result<> Transaction::commit(const Ledger &after)
{
    auto saved = m_ledgers.save(after);
    m_committed = saved.has_value();
    return saved;
}

Result<> Transaction::commitGone()
{
    m_committed = true;
    return m_ledgers.remove(m_intent->name);
}

void Transaction::rollBack()
{
    if (!m_intent)
        return;
    // What could not be undone stays in the ledger, for the next attempt or the next start.
    if (!undoSteps() || !restoreVanished())
        return;
    // Errors here leave the intent on disk, which the recovery brings to the same end.
    [[maybe_unused]] const auto settled =
        m_before ? m_ledgers.save(*m_before) : m_ledgers.remove(m_intent->name);
}

bool Transaction::undoSteps()
{
    bool complete = true;
    for (const Step &step : m_begun | std::views::reverse) {
        const bool undone = undo(step, m_site).has_value();
        // What these took away is looked for once more at the end.
        const bool restorable =
            std::holds_alternative<RemoveAddress>(step) || std::holds_alternative<RemoveRoute>(step);
        complete = complete && (undone || restorable);
    }
    return complete;
}

// With the last IPv4 address of an interface the kernel drops its routes, with a primary address its
// secondaries, and it refuses a route while an address brings the same one: side effects that no single step
// knows of.
bool Transaction::restoreVanished()
{
    const bool moved = std::ranges::any_of(m_begun, [](const Step &step) {
        return std::holds_alternative<AddAddress>(step) || std::holds_alternative<RemoveAddress>(step) ||
               std::holds_alternative<RemoveRoute>(step);
    });
    if (!moved || m_site.linkIndex == 0)
        return true;
    const auto addresses = m_site.kernel.addresses(m_site.linkIndex);
    const auto routes = m_site.kernel.routes(m_site.linkIndex);
    if (!addresses || !routes)
        return false;
    bool complete = true;
    for (const IpPrefix &address : m_formerAddresses) {
        if (std::ranges::find(*addresses, address) == addresses->end())
            complete = AddAddress{address}.apply(m_site).has_value() && complete;
    }
    const std::set<Route> present(routes->begin(), routes->end());
    for (const Route &route : m_formerRoutes) {
        if (!present.contains(route))
            complete = AddRoute{route}.apply(m_site).has_value() && complete;
    }
    return complete;
}

} // namespace adit
