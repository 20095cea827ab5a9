// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Plans: pure functions from what is and what shall be to a list of steps. Nothing here asks the kernel.
#pragma once

#include "engine/step.h"
#include "engine/wanted.h"

namespace adit {

using Plan = std::vector<Step>;

/// Brings up what is wanted. `existing` is the interface of a userspace device; a kernel interface is
/// created. `standing` is a firewall that held on when the tunnel broke.
Plan planUp(const Wanted &wanted, const std::optional<Link> &existing,
            const std::optional<StandingFirewall> &standing = std::nullopt);

/// The smallest steps from what is there to what is wanted. Only what the ledger names is ever removed. An
/// empty plan means that all is as wanted, so this is also how a result is checked.
Plan planChange(const Observed &observed, const Wanted &wanted, const Ledger &ledger);

/// What there is of a tunnel beside its interface.
struct Leftovers
{
    std::vector<Rule> rules{};
    /// Settings of the machine that the ledger names, with what changed along with them, as they are.
    Sysctls settings{};
    /// What they shall be afterwards.
    Sysctls wantedSettings{};
};

/// Takes down what the ledger names, as far as it is there; `observed` is nothing when the interface is gone
/// or no longer ours: then only what is beside it is left to remove.
Plan planDown(const Ledger &ledger, const std::optional<Observed> &observed, const Leftovers &leftovers);

/// Its steps, a line each, without keys.
std::vector<std::string> describeAll(const Plan &plan, const Site &site);

} // namespace adit
