// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/phone/portrange.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace adit {

namespace {

std::optional<std::uint16_t> portIn(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && port != 0 ? std::optional(port) : std::nullopt;
}

} // namespace

std::optional<PortRange> PortRange::parse(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = portIn(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : portIn(text.substr(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return PortRange{*first, *last};
}

std::string PortRange::toString() const
{
    return std::to_string(first) + "-" + std::to_string(last);
}

std::optional<std::uint16_t> firstFreePort(const PortRange &range, const std::vector<std::uint16_t> &taken,
                                           const std::function<bool(std::uint16_t port)> &isFree)
{
    for (std::uint32_t number = range.first; number <= range.last; ++number) {
        const auto port = static_cast<std::uint16_t>(number);
        if (std::ranges::find(taken, port) == taken.end() && isFree(port))
            return port;
    }
    return std::nullopt;
}

} // namespace adit
