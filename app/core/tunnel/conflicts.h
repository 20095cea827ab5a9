// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Two tunnels that cannot be up at one time, found before anything is applied.
#pragma once

#include "core/tunnel/tunnel.h"

#include <string>
#include <vector>

namespace adit {

struct Conflict
{
    enum class Kind { Address, ListenPort, AllowedIp };
    Kind kind = Kind::Address;
    /// The address, port or prefix that both have.
    std::string what{};

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// Same interface address, same listen port (not 0), equal AllowedIPs whose routes would go to one table (a
/// narrower prefix inside a wider one is normal routing).
std::vector<Conflict> conflicts(const Tunnel &a, const Tunnel &b);

} // namespace adit
