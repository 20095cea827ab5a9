// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Every size that a foreign hand can choose has its limit here, for both sides of the bus.
#pragma once

#include <cstddef>
#include <cstdint>

namespace adit::limits {

/// Bytes of one .conf file.
inline constexpr std::size_t fileBytes = 1024 * 1024;
/// Peers of one tunnel.
inline constexpr std::size_t peers = 4096;
/// AllowedIPs of one tunnel, all peers together.
inline constexpr std::size_t allowedIps = 65536;
/// Interface addresses of one tunnel.
inline constexpr std::size_t addresses = 64;
/// DNS servers of one tunnel, and search domains of one tunnel.
inline constexpr std::size_t dnsServers = 16;
inline constexpr std::size_t dnsDomains = 32;
/// Approved tunnels of one user.
inline constexpr std::size_t tunnelsPerUser = 256;
/// Calls of one user that wait for an answer, and changing calls of one user within a second.
inline constexpr std::size_t pendingCallsPerUser = 8;
inline constexpr std::size_t changesPerSecondPerUser = 20;
/// Seconds that a change may be on trial.
inline constexpr std::uint32_t trialLeast = 10;
inline constexpr std::uint32_t trialMost = 600;
/// MTU in bytes. IPv6 needs 1280 (RFC 8200, section 5); the upper bound is that of IP.
inline constexpr std::uint16_t mtuLeast = 576;
inline constexpr std::uint16_t mtuLeastIpv6 = 1280;
inline constexpr std::uint16_t mtuMost = 65535;
/// Characters of an interface name (IFNAMSIZ less the NUL), of a host name, and of an endpoint as written.
inline constexpr std::size_t interfaceName = 15;
inline constexpr std::size_t hostName = 253;
inline constexpr std::size_t endpointText = 262;

} // namespace adit::limits
