// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "world.h"

namespace adit::test {

InterfaceName named(const std::string &text)
{
    return InterfaceName::from(text).value();
}

SecretKey key(std::uint8_t number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes.fill(number);
    return SecretKey::fromBytes(bytes);
}

PublicKey peerKey(unsigned number)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes[0] = static_cast<std::uint8_t>(number);
    bytes[1] = static_cast<std::uint8_t>(number >> 8);
    bytes[31] = 7;
    return PublicKey::fromBytes(bytes);
}

IpPrefix prefix(const std::string &text)
{
    return IpPrefix::parse(text).value();
}

Endpoint endpoint(const std::string &address, std::uint16_t port)
{
    return {IpAddress::parse(address).value(), port, 0};
}

PeerSpec peer(unsigned number, std::initializer_list<const char *> allowedIps)
{
    PeerSpec result{.publicKey = peerKey(number)};
    for (const char *text : allowedIps)
        result.allowedIps.push_back(prefix(text));
    return result;
}

TunnelSpec simpleTunnel(const std::string &name)
{
    TunnelSpec spec{.name = named(name), .privateKey = key(1)};
    spec.listenPort = 51820;
    spec.addresses = {prefix("10.0.0.1/24"), prefix("fd00::1/64")};
    spec.peers.push_back(peer(1, {"10.0.0.2/32", "192.168.7.0/24"}));
    spec.peers.push_back(peer(2, {"10.0.0.3/32", "fd00:7::/64"}));
    spec.peers[0].presharedKey = key(9);
    spec.peers[0].endpoint = endpoint("203.0.113.5");
    spec.peers[0].endpointText = "203.0.113.5:51820";
    spec.peers[0].keepalive = 25;
    return spec;
}

TunnelSpec fullTunnel(const std::string &name)
{
    TunnelSpec spec{.name = named(name), .privateKey = key(1)};
    spec.addresses = {prefix("10.9.0.2/32"), prefix("fd09::2/128")};
    spec.peers.push_back(peer(1, {"0.0.0.0/0", "::/0"}));
    spec.peers[0].endpoint = endpoint("203.0.113.5");
    return spec;
}

World::World()
{
    const int eth0 = kernel.addForeignLink("eth0", "");
    (void)kernel.addAddress(eth0, prefix("192.168.1.10/24"));
    (void)kernel.addAddress(eth0, prefix("fe80::10/64"));
    kernel.addForeignLink("foreign0", "wireguard");
    (void)kernel.addRule({Family::V4, 100, 7, false, 7, std::nullopt});
    kernel.onKilled = [this] {
        std::filesystem::copy(directory.path(), atKill.path(),
                              std::filesystem::copy_options::overwrite_existing |
                                  std::filesystem::copy_options::recursive);
    };
}

std::vector<InterfaceName> World::restartAndRecover(const TunnelSpec *approved)
{
    kernel.revive();
    laterLedgers = std::make_unique<LedgerStore>(atKill.path());
    later = std::make_unique<TunnelEngine>(kernel, *laterLedgers);
    return later->recover([approved](const InterfaceName &, uid_t) {
        return approved != nullptr ? std::optional(approved->clone()) : std::nullopt;
    });
}

bool shows(const World &world, const std::string &text)
{
    return world.kernel.dump().find(text) != std::string::npos;
}

} // namespace adit::test
