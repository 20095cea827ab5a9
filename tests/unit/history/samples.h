// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels and peers for the tests of the traffic history.
#pragma once

#include "base/tunnelstatus.h"
#include "history/recorder.h"

#include <array>

namespace adit::test {

inline InterfaceName named(std::string_view name)
{
    return InterfaceName::from(name).value();
}

inline PublicKey peerKey(std::uint8_t number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes[0] = number;
    bytes[31] = 1;
    return PublicKey::fromBytes(bytes);
}

inline PeerStatus peerStatus(std::uint8_t number, std::uint64_t rx, std::uint64_t tx)
{
    PeerStatus peer;
    peer.publicKey = peerKey(number);
    peer.rxBytes = rx;
    peer.txBytes = tx;
    return peer;
}

inline TunnelStatus upStatus(std::string_view name, std::int64_t upSince, std::vector<PeerStatus> peers)
{
    TunnelStatus status{.name = named(name)};
    status.state = LinkState::Up;
    status.upSince = upSince;
    status.peers = std::move(peers);
    return status;
}

/// 2026-06-15 12:00 UTC, in seconds.
inline constexpr std::int64_t noon = 1'781'524'800;

/// So many milliseconds after noon, by both clocks.
inline Moment at(std::int64_t milliseconds)
{
    return {noon * 1000 + milliseconds, 5'000'000 + milliseconds};
}

} // namespace adit::test
