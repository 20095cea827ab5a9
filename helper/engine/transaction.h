// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Applies steps so that all of them take effect or none: the ledger on disk names everything before the first
// step acts, and what was not committed is undone, newest first.
#pragma once

#include "engine/plan.h"

#include <optional>
#include <vector>

namespace adit {

class Transaction
{
public:
    /// `before` is the ledger to go back to; none when the tunnel was not up. `former` is what was there, if
    /// something was. The store and the site's kernel must outlive the transaction.
    Transaction(LedgerStore &ledgers, Site site, std::optional<Ledger> before, const Observed *former);
    /// Undoes everything unless it was committed.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Writes down all that the coming steps may leave. Must come first.
    Result<> begin(Ledger intent);
    /// Applies steps in order; stops at the first that fails.
    Result<> run(Plan plan);
    /// Keeps what was done, with this as the tunnel's ledger. On error nothing is committed.
    Result<> commit(const Ledger &after);
    /// Keeps what was done and forgets the ledger: the tunnel is gone.
    Result<> commitGone();

    const Site &site() const { return m_site; }

private:
    void rollBack();
    bool undoSteps();
    bool restoreVanished();

    LedgerStore &m_ledgers;
    Site m_site;
    std::optional<Ledger> m_before;
    std::vector<IpPrefix> m_formerAddresses;
    std::vector<Route> m_formerRoutes;
    std::optional<Ledger> m_intent;
    std::vector<Step> m_begun;
    bool m_committed = false;
};

} // namespace adit
