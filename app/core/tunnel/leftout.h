// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What of a tunnel another program has no word for, so that it can be told.
#pragma once

#include "core/tunnel/tunnel.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace adit {

/// Fields that not every program has.
enum class OptionalField {
    FwMark,
    Table,
    SaveConfig,
    Hooks,
    KillSwitch,
    Routing, ///< `lan`; strict routing is no field but the absence of one
    Forwarding,
    DynamicPeers,
    PublicEndpoint,
    PeerNames,
    Dns,
};

/// Those of the tunnel's fields that are set and not among `taken`, as they are called in a .conf.
std::vector<std::string> leftOut(const Tunnel &tunnel, std::initializer_list<OptionalField> taken);

} // namespace adit
