// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Looks at what is there for one tunnel, and tells Adit's interfaces from others' of the same name.
#pragma once

#include "engine/wanted.h"

namespace adit {

/// The interface of this ledger, if it is there and still the one that Adit made: index, kind and mark agree.
/// A tunnel that was cut off while it came up may lack the mark, if nothing else was done to it.
Result<std::optional<Link>> ownLink(Kernel &kernel, const Ledger &ledger);

/// Reads all there is of a tunnel whose interface is `link`. Of the machine's settings only those are read
/// that `needed` or `known` name, the latter with what changed along with them.
Result<Observed> observe(Kernel &kernel, const InterfaceName &name, Backend backend, const Link &link,
                         const FormerSettings &needed, const FormerSettings &known);
/// The present values of these settings, and of what changed along with them; without those that are gone.
Result<Sysctls> presentSettings(Kernel &kernel, const FormerSettings &known);

/// What there is beside the kernel's facts for a tunnel of this name, whose ledger is `former` when it runs.
/// A firewall is asked for only when the spec needs one and the ledger knows of none.
Result<Surroundings> surroundings(Kernel &kernel, const LedgerStore &ledgers, const TunnelSpec &spec,
                                  const MachineFacts &facts, const Ledger *former);
/// The settings that other tunnels than this one need, as they were before any did.
FormerSettings othersFormerSettings(const LedgerStore &ledgers, const InterfaceName &name);

/// The smallest MTU of the paths to the spec's endpoints for packets with this mark; 1500 when there is none.
Result<std::uint32_t> smallestPathMtu(Kernel &kernel, const TunnelSpec &spec, std::uint32_t mark);

/// NameTaken when somebody else has a firewall by the name that this tunnel's shall have; `known` is the
/// tunnel's ledger, if there is one.
Result<> checkFirewallIsFree(Kernel &kernel, const Wanted &wanted, const Ledger *known);

/// AddressInUse, PortInUse or PrefixInUse when another tunnel of Adit has what this one wants.
Result<> checkConflicts(const LedgerStore &ledgers, const Wanted &wanted);

/// The ledger of a tunnel that is just as wanted. Phase, owner, index and time are the caller's.
Ledger ledgerOf(const Wanted &wanted, uid_t owner);
/// The ledger of a tunnel of which nothing is left but its kill switch.
Ledger restOf(const Ledger &former);

} // namespace adit
