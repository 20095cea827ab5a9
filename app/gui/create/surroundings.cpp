// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/surroundings.h"

#include <arpa/inet.h>
#include <array>
#include <bit>
#include <fstream>
#include <ifaddrs.h>
#include <memory>
#include <netinet/in.h>
#include <sstream>
#include <sys/socket.h>

namespace adit::gui {

namespace {

// Wider than this it is a way out, not a network that somebody lives in.
constexpr std::uint8_t widest = 8;

std::span<const std::uint8_t> bytesOf(const sockaddr &address)
{
    if (address.sa_family == AF_INET) {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(address).sin_addr;
        return {reinterpret_cast<const std::uint8_t *>(&v4), sizeof v4};
    }
    if (address.sa_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr;
        return {reinterpret_cast<const std::uint8_t *>(&v6), sizeof v6};
    }
    return {};
}

unsigned lengthOf(std::span<const std::uint8_t> mask)
{
    unsigned length = 0;
    for (const std::uint8_t byte : mask)
        length += static_cast<unsigned>(std::popcount(byte));
    return length;
}

class Networks
{
public:
    void add(const IpPrefix &prefix)
    {
        if (prefix.length >= widest)
            m_networks.push_back(prefix.network());
    }
    void addInterfaces()
    {
        ifaddrs *first = nullptr;
        if (::getifaddrs(&first) != 0)
            return;
        const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(first, &::freeifaddrs);
        for (const ifaddrs *one = first; one != nullptr; one = one->ifa_next) {
            if (one->ifa_addr == nullptr || one->ifa_netmask == nullptr)
                continue;
            const auto address = IpAddress::fromBytes(bytesOf(*one->ifa_addr));
            if (!address)
                continue;
            // The family of a mask is not always filled in.
            sockaddr_storage mask{};
            const auto size =
                one->ifa_addr->sa_family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
            std::copy_n(reinterpret_cast<const char *>(one->ifa_netmask), size,
                        reinterpret_cast<char *>(&mask));
            mask.ss_family = one->ifa_addr->sa_family;
            if (const auto prefix =
                    IpPrefix::from(*address, lengthOf(bytesOf(reinterpret_cast<const sockaddr &>(mask)))))
                add(*prefix);
        }
    }
    /// IPv4 routes of the main table: networks behind a router of this one. (In IPv6 the proposal is random
    /// enough.)
    void addRoutes()
    {
        std::ifstream file("/proc/net/route");
        std::string line;
        std::getline(file, line); // the headings
        while (std::getline(file, line)) {
            std::istringstream fields(line);
            std::string interface;
            std::array<std::uint32_t, 7> values{}; // destination, gateway, flags, refcount, use, metric, mask
            fields >> interface >> std::hex;
            for (std::uint32_t &value : values)
                fields >> value;
            const auto raw = [](const std::uint32_t &value) {
                return std::span(reinterpret_cast<const std::uint8_t *>(&value), sizeof value);
            };
            if (!fields)
                continue;
            if (const auto prefix =
                    IpPrefix::from(IpAddress::fromBytes(raw(values[0])).value(), lengthOf(raw(values[6]))))
                add(*prefix);
        }
    }
    std::vector<IpPrefix> take() { return std::move(m_networks); }

private:
    std::vector<IpPrefix> m_networks{};
};

} // namespace

HubSurroundings surroundingsOf(const Fleet &fleet)
{
    Networks networks;
    networks.addInterfaces();
    networks.addRoutes();
    HubSurroundings surroundings;
    for (const FleetTunnel &one : fleet.tunnels()) {
        if (!one.profile || !one.profile->tunnel)
            continue;
        const Tunnel &tunnel = *one.profile->tunnel;
        for (const IpPrefix &address : tunnel.addresses)
            networks.add(address);
        for (const Peer &peer : tunnel.peers) {
            for (const IpPrefix &prefix : peer.allowedIps)
                networks.add(prefix);
        }
        if (tunnel.listenPort != 0)
            surroundings.ports.push_back(tunnel.listenPort);
    }
    surroundings.networks = networks.take();
    return surroundings;
}

} // namespace adit::gui
