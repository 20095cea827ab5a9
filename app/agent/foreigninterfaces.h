// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// WireGuard interfaces of this machine as everybody may see them: their names and counters, without root and
// without what only root may know (keys, peers, handshakes).
#pragma once

#include "agent/statuspoller.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace adit {

class ForeignInterfaces
{
public:
    using IsOurs = std::function<bool(const InterfaceName &)>;

    /// Another folder than that of the system is for tests.
    explicit ForeignInterfaces(std::string folder = "/sys/class/net") : m_folder(std::move(folder)) {}

    /// All but ours. Counters are of the interface and not of a peer, rates are against the look before.
    /// `Connected` says no more than that something was received, `Off` that the interface is down.
    TunnelReports look(const IsOurs &isOurs, std::chrono::milliseconds steadyNow);

private:
    struct Counters
    {
        std::uint64_t rx = 0;
        std::uint64_t tx = 0;
        std::chrono::milliseconds when{};
    };
    TunnelReport reportOf(const InterfaceName &name, std::chrono::milliseconds now);

    std::string m_folder;
    std::map<InterfaceName, Counters> m_before{};
};

} // namespace adit
