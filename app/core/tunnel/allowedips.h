// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Arithmetic on sets of addresses that are written as prefixes: "route everything but my own network" as
// AllowedIPs. WireGuard knows no exceptions, so an exception is everything around it.
#pragma once

#include "base/ip.h"

#include <optional>
#include <span>
#include <vector>

namespace adit {

/// The shortest list of prefixes with the same addresses, sorted, IPv4 first: host bits cleared, contained
/// prefixes dropped, halves joined. n log n.
std::vector<IpPrefix> normalised(std::vector<IpPrefix> set);

/// The addresses of `set` that are not in `excluded`, as normalised() gives them. LimitExceeded when they
/// take more than `limits::allowedIps` prefixes.
Result<std::vector<IpPrefix>> subtract(std::span<const IpPrefix> set, std::span<const IpPrefix> excluded);

/// The first address of `network` that is not in `taken`; nullopt when all are.
std::optional<IpAddress> firstOutside(const IpPrefix &network, std::span<const IpPrefix> taken);

/// 0.0.0.0/0 and ::/0.
std::vector<IpPrefix> everything();

/// What "exclude private networks" takes out: addresses that are answered nearby, or nowhere.
std::vector<IpPrefix> privateNetworks();

/// The set without privateNetworks(), but with the DNS servers that were in it: a server with a private
/// address behind the tunnel has to stay there, as in the official clients.
Result<std::vector<IpPrefix>> excludePrivate(std::span<const IpPrefix> set,
                                             std::span<const IpAddress> dnsServers);

} // namespace adit
