// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel from nothing that phones and other machines can call.
#pragma once

#include "core/tunnel/tunnel.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace adit {

/// What the new tunnel must keep away from: networks and UDP ports that this machine, or another profile,
/// uses.
struct HubSurroundings
{
    std::vector<IpPrefix> networks{};
    std::vector<std::uint16_t> ports{};
};

/// Gives a number from 0 to `below` - 1, each as likely as any other.
using Dice = std::function<std::uint32_t(std::uint32_t below)>;

/// Dice that the operating system throws.
Dice systemDice();

/// Proposes a tunnel without peers: a random /24 of 10.0.0.0/8 and a random unique local /64 (RFC 4193) with
/// the first address of each, and this key; its port is chosen by firstFreePort(). Random networks do not
/// meet again when two such hubs are joined. LimitExceeded when nothing is left to choose from.
Result<Tunnel> proposeHub(const HubSurroundings &surroundings, SecretKey key, const Dice &dice);

} // namespace adit
