// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The desired state of one tunnel as it crosses the bus, is approved, stored and applied: parsed, resolved,
// without text that anybody would have to parse again. What runs is a TunnelStatus; the two share no struct.
#pragma once

#include "base/interfacename.h"
#include "base/ip.h"
#include "base/keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace adit {

/// Where the routes of the AllowedIPs go.
struct RouteTable
{
    enum class Kind : std::uint32_t {
        Auto = 0, ///< main; a full tunnel gets a table and rules of its own
        Off = 1,  ///< no routes
        Id = 2,   ///< all of them in table `id`
    };
    Kind kind = Kind::Auto;
    std::uint32_t id = 0;

    friend bool operator==(const RouteTable &, const RouteTable &) = default;
};

enum class KillSwitch : std::uint32_t { Off = 0, Lan = 1, Strict = 2 };

/// How a tunnel that takes all traffic leaves the local network reachable.
enum class RoutingMode : std::uint32_t {
    Strict = 0, ///< only the networks this machine is in; no other route of the main table counts
    Lan = 1,    ///< all that the main table knows better than by its default route
};

/// What this machine does with packets of a tunnel's peers that are for others.
enum class Forwarding : std::uint32_t {
    Off = 0,         ///< nothing: it is not a router
    Routed = 1,      ///< passes them on as they are
    Masqueraded = 2, ///< passes them on under its own address where they leave by another interface
};

/// One peer as it shall be.
struct PeerSpec
{
    PublicKey publicKey{};
    std::optional<SecretKey> presharedKey{};
    /// Resolved address; none for a peer that calls us.
    std::optional<Endpoint> endpoint{};
    /// The endpoint as the user wrote it (`host:port`), shown in prompts. Empty when there is none.
    std::string endpointText{};
    /// Seconds, 0 = off.
    std::uint16_t keepalive = 0;
    /// Canonical networks (no host bits).
    std::vector<IpPrefix> allowedIps{};

    PeerSpec clone() const;
    friend bool operator==(const PeerSpec &, const PeerSpec &) = default;
};

/// One tunnel as it shall be. Move-only, since it holds keys.
struct TunnelSpec
{
    InterfaceName name;
    SecretKey privateKey;
    /// 0 = the kernel chooses.
    std::uint16_t listenPort = 0;
    /// 0 = none given.
    std::uint32_t fwMark = 0;
    /// Address and on-link prefix of the interface; host bits matter.
    std::vector<IpPrefix> addresses{};
    std::vector<IpAddress> dnsServers{};
    std::vector<std::string> dnsDomains{};
    /// Bytes; 0 = found from the path to the endpoints.
    std::uint16_t mtu = 0;
    RouteTable table{};
    KillSwitch killSwitch = KillSwitch::Off;
    RoutingMode routing = RoutingMode::Strict;
    Forwarding forwarding = Forwarding::Off;
    /// Approved to take another peer set without asking again (SetPeers).
    bool dynamicPeers = false;
    std::vector<PeerSpec> peers{};

    TunnelSpec clone() const;
    friend bool operator==(const TunnelSpec &, const TunnelSpec &) = default;
};

/// Everything behaviour and limits ask of a spec, whoever made it. The helper calls this again on what it is
/// sent. The error's context names the field, or the peer by the start of its public key.
Result<> validate(const TunnelSpec &spec);

/// Whether these networks cover all of this family, as `/0` or as two `/1` halves.
bool coversAll(const std::vector<IpPrefix> &prefixes, Family family);
/// Whether the AllowedIPs of all peers together do.
bool takesAllTraffic(const TunnelSpec &spec, Family family);
bool takesAllTraffic(const TunnelSpec &spec);
/// Whether Adit routes all traffic of a family into it, by rules and a table of its own.
bool usesPolicyRouting(const TunnelSpec &spec);
/// Whether this machine is a router of this family for its peers: it has an address or an AllowedIP of it.
bool forwards(const TunnelSpec &spec, Family family);

} // namespace adit
