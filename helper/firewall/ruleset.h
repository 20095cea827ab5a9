// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The firewall of a tunnel in the words of nft. Made of checked values alone: names by our own allow-list,
// addresses and numbers.
#pragma once

#include "base/interfacename.h"
#include "engine/firewall.h"

#include <string>
#include <vector>

namespace adit::firewall {

/// `inet adit_NAME`: what an interface may be called, a table may be called too, so no two tunnels share one.
std::string tableName(const InterfaceName &name);
/// The names whose tables are in what nft tells of all tables of this family, in order.
std::vector<InterfaceName> namesIn(const std::string &listing);

/// A batch that replaces the table of this tunnel, or makes it.
std::string replacement(const InterfaceName &name, const Firewall &firewall);
/// A batch that takes the table away, whether or not it is there.
std::string removal(const InterfaceName &name);

} // namespace adit::firewall
