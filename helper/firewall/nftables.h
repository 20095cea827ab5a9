// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The tables of Adit in nf_tables, by libnftables. Each call is one batch in the namespace of its thread: the
// kernel takes all of it or nothing, and only the table of the tunnel that is named is touched or looked at.
#pragma once

#include "base/interfacename.h"
#include "engine/firewall.h"

#include <optional>
#include <string>
#include <vector>

namespace adit::firewall {

/// Whether this kernel takes what replace() sends; nothing is changed.
bool isThere();
/// A hash of the table as it is told, which changes with everything in it but counters; nullopt when there is
/// none.
Result<std::optional<std::string>> read(const InterfaceName &name);
/// The names of all tables there are by such a name, in order; none without nf_tables.
Result<std::vector<InterfaceName>> names();
/// NoFirewall when there is no nf_tables, KernelRefused when it does not take the table.
Result<> replace(const InterfaceName &name, const Firewall &firewall);
/// Fine with a table that is not there.
Result<> remove(const InterfaceName &name);

} // namespace adit::firewall
