// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel as its owner wrote it: names not yet resolved, hooks and comments' settings included. The conf
// reader makes it, compile() turns it into the TunnelSpec that the helper gets.
#pragma once

#include "base/ip.h"
#include "base/keys.h"
#include "base/tunnelspec.h"
#include "core/sentence.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace adit {

/// `host:port` with a host name, or a literal address with its zone (`fe80::1%eth0`).
struct EndpointName
{
    std::string host{};
    std::uint16_t port = 0;

    /// Splits at the last colon, as behaviour.md section 1 asks; InvalidEndpoint or InvalidNumber else, with
    /// the reason in the context.
    static Result<EndpointName> parse(std::string_view text);
    /// Why parse() does not take this text; says nothing when it does.
    static Sentence refusal(std::string_view text);
    /// Back to `host:port`, IPv6 in brackets.
    std::string toString() const;
    /// The address when the host is a literal without zone; a name (or a zone, which only this machine knows)
    /// gives nullopt.
    std::optional<Endpoint> literal() const;

    friend auto operator<=>(const EndpointName &, const EndpointName &) = default;
};

/// A command that a .conf would have wg-quick run. Adit keeps and shows it, and never runs it.
struct Hook
{
    std::string key{}; ///< PreUp, PostUp, PreDown or PostDown
    std::string command{};

    friend bool operator==(const Hook &, const Hook &) = default;
};

struct Peer
{
    /// From `# Name = ...`; empty when there is none.
    std::string name{};
    PublicKey publicKey{};
    std::optional<SecretKey> presharedKey{};
    std::vector<IpPrefix> allowedIps{};
    std::optional<EndpointName> endpoint{};
    /// Seconds, 0 = off.
    std::uint16_t keepalive = 0;

    Peer clone() const;
    friend bool operator==(const Peer &, const Peer &) = default;
};

struct Tunnel
{
    SecretKey privateKey;
    std::uint16_t listenPort = 0;
    std::uint32_t fwMark = 0;
    std::vector<IpPrefix> addresses{};
    std::vector<IpAddress> dnsServers{};
    std::vector<std::string> dnsDomains{};
    std::uint16_t mtu = 0;
    RouteTable table{};
    bool saveConfig = false;
    std::vector<Hook> hooks{};
    KillSwitch killSwitch = KillSwitch::Off;
    RoutingMode routing = RoutingMode::Strict;
    Forwarding forwarding = Forwarding::Off;
    /// The peer set may be changed later without a new approval.
    bool dynamicPeers = false;
    /// Where others reach this machine from outside, remembered for the next phone.
    std::optional<EndpointName> publicEndpoint{};
    std::vector<Peer> peers{};

    Tunnel clone() const;
    friend bool operator==(const Tunnel &, const Tunnel &) = default;
};

} // namespace adit
