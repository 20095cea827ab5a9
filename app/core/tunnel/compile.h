// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From what the user wrote to what the helper applies.
#pragma once

#include "base/tunnelspec.h"
#include "core/tunnel/tunnel.h"

#include <map>

namespace adit {

/// Addresses that endpoint names resolved to. Literal endpoints need no entry.
using ResolvedEndpoints = std::map<EndpointName, Endpoint>;

/// Makes the spec; an AllowedIP that two peers have goes to the last, as in the kernel. A name that is not in
/// `resolved` leaves the peer without an address (its text stays), so that plan and fingerprint need no
/// look-up. The result is validated.
Result<TunnelSpec> compile(const Tunnel &tunnel, const InterfaceName &name,
                           const ResolvedEndpoints &resolved = {});

/// The endpoint names of a tunnel that need a look-up, each once.
std::vector<EndpointName> namesToResolve(const Tunnel &tunnel);

} // namespace adit
