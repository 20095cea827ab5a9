// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The difference of two tunnels in the words of their owner: what "changed since approval" and a live change
// would do.
#pragma once

#include "core/tunnel/tunnel.h"

#include <string>
#include <vector>

namespace adit {

struct Difference
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    /// `Address`, `peer Pixel 9`, `peer Pixel 9: AllowedIPs`.
    std::string what{};
    /// Values before and after; empty for keys, which are never shown.
    std::string before{};
    std::string after{};

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Semantic: order of lists and of peers, comments and spelling do not count.
std::vector<Difference> diff(const Tunnel &before, const Tunnel &after);

} // namespace adit
