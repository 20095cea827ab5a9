// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The UDP ports among which one is proposed to a new tunnel that others call: few, so that a router in front
// of this machine can have them forwarded once for all.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adit {

struct PortRange
{
    std::uint16_t first = 51820;
    /// Not less than the first.
    std::uint16_t last = 51899;

    /// Reads `FIRST-LAST`, or one port; nullopt when that is no range of ports from 1 to 65535.
    static std::optional<PortRange> parse(std::string_view text);
    std::string toString() const;

    friend bool operator==(const PortRange &, const PortRange &) = default;
};

/// The first port of the range that is not taken and that `isFree` agrees to; nullopt when there is none.
std::optional<std::uint16_t> firstFreePort(const PortRange &range, const std::vector<std::uint16_t> &taken,
                                           const std::function<bool(std::uint16_t port)> &isFree);

} // namespace adit
