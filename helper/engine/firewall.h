// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What stands around a tunnel that takes all traffic, or shares this machine's way out, as values: the
// kernel's side makes a table of nf_tables of it, the fake keeps it as it is.
#pragma once

#include "base/tunnelspec.h"

#include <vector>

namespace adit {

/// The firewall of one tunnel. Without a kill switch it only guards the tunnel's addresses and keeps the mark
/// of its own packets; then endpoints and port are empty. Without a mark it does not even that.
struct Firewall
{
    /// Addresses of the tunnel; what comes to them by another interface is dropped (CVE-2019-14899).
    std::vector<IpAddress> guarded{};
    /// Mark of the tunnel's own packets; 0 = it has none, since it does not take all traffic.
    std::uint32_t mark = 0;
    KillSwitch killSwitch = KillSwitch::Off;
    /// Where the tunnel's own packets may go from any port, in order, each once: so its first ones get out.
    std::vector<Endpoint> endpoints{};
    /// Port from which they may go anywhere, because a peer may be anywhere by now: the tunnel's own, which
    /// nobody else can have at the same time; 0 = not known yet.
    std::uint16_t sourcePort = 0;
    /// Whether what came out of the tunnel leaves by other interfaces under their address.
    bool masquerades = false;

    friend bool operator==(const Firewall &, const Firewall &) = default;
};

/// A firewall as it was put up, and how the kernel told it then: told otherwise, somebody changed it.
struct StandingFirewall
{
    Firewall firewall{};
    /// Empty as long as it was not read back.
    std::string seal{};

    friend bool operator==(const StandingFirewall &, const StandingFirewall &) = default;
};

} // namespace adit
