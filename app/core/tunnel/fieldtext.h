// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The fields of a tunnel as they are written in a .conf. Empty text is the default, which is not written.
#pragma once

#include "core/tunnel/tunnel.h"

#include <string>

namespace adit::fieldtext {

/// Elements with comma and space between them.
std::string prefixes(const std::vector<IpPrefix> &values);
/// Servers, then search domains.
std::string dns(const Tunnel &tunnel);
/// A number; empty for 0.
std::string number(std::uint32_t value);
/// Hex, as marks are written everywhere; empty for 0.
std::string fwMark(std::uint32_t value);
/// A word or a number; empty for `auto`.
std::string table(const RouteTable &table);
/// `lan` or `strict`; empty for `off`.
std::string killSwitch(KillSwitch value);
/// `lan`; empty for `strict`, which is the default.
std::string routing(RoutingMode value);
/// `yes`, or empty.
std::string forward(Forwarding value);
std::string masquerade(Forwarding value);

} // namespace adit::fieldtext
