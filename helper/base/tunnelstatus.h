// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The observed state of one tunnel, as the helper reports it. Holds no secret.
#pragma once

#include "base/interfacename.h"
#include "base/ip.h"
#include "base/keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace adit {

/// What the helper knows of a tunnel without judging it; the app's status machine makes "Connected" or
/// "Stale" of it.
enum class LinkState : std::uint32_t {
    Down = 0,
    Up = 1,
    Broken = 2, ///< the ledger says up, but the interface is gone or no longer ours
};

/// Who carries the packets.
enum class Backend : std::uint32_t { None = 0, Kernel = 1, Userspace = 2 };

/// What a tunnel that is up lacks, with the thing it is about.
struct Warning
{
    enum class Code : std::uint32_t {
        DnsNotApplied = 1,
        Ipv6Disabled = 2,
        NoFirewall = 3,   ///< nothing keeps others from sending to the tunnel's addresses
        HoldsNetwork = 4, ///< it is broken, and its kill switch still lets nothing else out
        OnTrial = 10,     ///< detail: the second of the boot-time clock at which the change is taken back
    };
    Code code;
    std::string detail{};

    friend bool operator==(const Warning &, const Warning &) = default;
};

struct PeerStatus
{
    PublicKey publicKey{};
    bool hasPresharedKey = false;
    std::optional<Endpoint> endpoint{};
    /// Seconds since 1970 by the wall clock, 0 = never.
    std::int64_t lastHandshake = 0;
    std::uint64_t rxBytes = 0;
    std::uint64_t txBytes = 0;
    /// Seconds, 0 = off.
    std::uint16_t keepalive = 0;
    std::vector<IpPrefix> allowedIps{};

    friend bool operator==(const PeerStatus &, const PeerStatus &) = default;
};

struct TunnelStatus
{
    InterfaceName name;
    LinkState state = LinkState::Down;
    Backend backend = Backend::None;
    /// Seconds since 1970 at which the tunnel came up, 0 = it is not up.
    std::int64_t upSince = 0;
    PublicKey publicKey{};
    std::uint16_t listenPort = 0;
    std::uint32_t fwMark = 0;
    /// Bytes.
    std::uint32_t mtu = 0;
    std::vector<IpPrefix> addresses{};
    std::vector<Warning> warnings{};
    std::vector<PeerStatus> peers{};

    friend bool operator==(const TunnelStatus &, const TunnelStatus &) = default;
};

/// A row of List: an approved tunnel of the caller.
struct TunnelSummary
{
    InterfaceName name;
    LinkState state = LinkState::Down;
    /// As `fingerprint()` gives it for the approved spec.
    std::string fingerprint{};
};

/// A peer's endpoint as the user wrote it, a name to look up.
struct NamedEndpoint
{
    PublicKey peer{};
    std::string text{};

    friend bool operator==(const NamedEndpoint &, const NamedEndpoint &) = default;
};

/// Whether a tunnel comes up when the machine starts.
enum class BootStart { No, Yes };

/// One that does.
struct BootTunnel
{
    uid_t owner = 0;
    InterfaceName name;
    std::vector<NamedEndpoint> endpoints{};

    friend bool operator==(const BootTunnel &, const BootTunnel &) = default;
};

} // namespace adit
