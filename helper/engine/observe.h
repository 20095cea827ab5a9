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

/// Reads all there is of a tunnel whose interface is `link`.
Result<Observed> observe(Kernel &kernel, const InterfaceName &name, Backend backend, const Link &link);

/// The smallest MTU of the paths to the spec's endpoints for packets with this mark; 1500 when there is none.
Result<std::uint32_t> smallestPathMtu(Kernel &kernel, const TunnelSpec &spec, std::uint32_t mark);

/// AddressInUse, PortInUse or PrefixInUse when another tunnel of Adit has what this one wants.
Result<> checkConflicts(const LedgerStore &ledgers, const Wanted &wanted);

/// The ledger of a tunnel that is just as wanted. Phase, owner, index and time are the caller's.
Ledger ledgerOf(const Wanted &wanted, uid_t owner);

} // namespace adit
