// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/phone/hub.h"

#include "core/tunnel/allowedips.h"

#include <algorithm>
#include <array>
#include <random>
#include <span>

namespace adit {

namespace {

constexpr std::uint32_t smallNetworks = 1 << 16; // /24s in 10.0.0.0/8

// `host` as the last byte of the address.
IpPrefix smallNetwork(std::uint32_t number, std::uint8_t host)
{
    const std::array<std::uint8_t, 4> bytes{10, static_cast<std::uint8_t>(number >> 8),
                                            static_cast<std::uint8_t>(number), host};
    return {IpAddress::fromBytes(bytes).value(), 24};
}

// Marks the /24s that a prefix meets.
void mark(std::vector<bool> &taken, const IpPrefix &prefix)
{
    const auto bytes = prefix.address.bytes();
    const bool isWider = prefix.length <= 8;
    const std::uint32_t first = isWider ? 0 : static_cast<std::uint32_t>(bytes[1] << 8 | bytes[2]);
    const std::uint32_t count = isWider ? smallNetworks : 1U << std::max(0, 24 - prefix.length);
    std::fill_n(taken.begin() + first, count, true);
}

/// One of the numbers that are not taken; `taken` has one entry for each.
Result<std::uint32_t> chooseFree(const std::vector<bool> &taken, const Dice &dice, const std::string &what)
{
    const auto free = static_cast<std::uint32_t>(std::ranges::count(taken, false));
    if (free == 0)
        return fail(Errc::LimitExceeded, "no free " + what);
    std::uint32_t left = dice(free);
    for (std::uint32_t i = 0; i < taken.size(); ++i) {
        if (!taken[i] && left-- == 0)
            return i;
    }
    return fail(Errc::LimitExceeded, "no free " + what); // dice that throw too high
}

Result<IpPrefix> chooseV4(const std::vector<IpPrefix> &networks, const Dice &dice)
{
    std::vector<bool> taken(smallNetworks);
    const IpPrefix whole{smallNetwork(0, 0).address, 8};
    // Normalised, so that each /24 is marked once, however many networks there are.
    for (const IpPrefix &prefix : normalised(networks)) {
        if (prefix.overlaps(whole))
            mark(taken, prefix);
    }
    const auto number = chooseFree(taken, dice, "network in 10.0.0.0/8");
    if (!number)
        return std::unexpected(number.error());
    return smallNetwork(*number, 1);
}

// fd00::/8, 40 random bits, subnet 0 (RFC 4193 section 3.1).
IpPrefix randomUla(const Dice &dice)
{
    std::array<std::uint8_t, 16> bytes{0xfd};
    for (std::size_t i = 1; i <= 5; ++i)
        bytes[i] = static_cast<std::uint8_t>(dice(256));
    bytes[15] = 1;
    return {IpAddress::fromBytes(bytes).value(), 64};
}

Result<IpPrefix> chooseV6(const std::vector<IpPrefix> &networks, const Dice &dice)
{
    // One try hits a network that exists once in 2^40; many hits mean that all is taken.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const IpPrefix network = randomUla(dice);
        if (std::ranges::none_of(networks, [&](const IpPrefix &other) { return other.overlaps(network); }))
            return network;
    }
    return fail(Errc::LimitExceeded, "no free network in fd00::/8");
}

} // namespace

Dice systemDice()
{
    return [](std::uint32_t below) {
        std::random_device device;
        return std::uniform_int_distribution<std::uint32_t>(0, below - 1)(device);
    };
}

Result<Tunnel> proposeHub(const HubSurroundings &surroundings, SecretKey key, const Dice &dice)
{
    const auto v4 = chooseV4(surroundings.networks, dice);
    if (!v4)
        return std::unexpected(v4.error());
    const auto v6 = chooseV6(surroundings.networks, dice);
    if (!v6)
        return std::unexpected(v6.error());
    return Tunnel{.privateKey = std::move(key), .addresses = {*v4, *v6}};
}

} // namespace adit
