// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/phone/phone.h"

#include "base/domainname.h"
#include "base/limits.h"
#include "core/conf/comments.h"
#include "core/tunnel/allowedips.h"

#include <algorithm>
#include <array>
#include <optional>

namespace adit {

namespace {

// A phone is behind a NAT most of the time, and only what it sends keeps the way back open.
constexpr std::uint16_t phoneKeepalive = 25;

IpPrefix single(const IpAddress &address)
{
    return {address, static_cast<std::uint8_t>(address.bits())};
}

IpAddress lastAddress(const IpPrefix &network)
{
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(network.address.bytes(), bytes.begin());
    const auto size = network.address.bytes().size();
    for (std::size_t i = 0; i < size; ++i) {
        const int kept = std::clamp(network.length - static_cast<int>(i) * 8, 0, 8);
        bytes[i] |= static_cast<std::uint8_t>(0xff >> kept);
    }
    return IpAddress::fromBytes(std::span(bytes).first(size)).value();
}

// Networks with room for more than the interface itself. Nobody routes link-local addresses to a peer.
bool isShared(const IpPrefix &address)
{
    return address.length < address.address.bits() && !address.address.isLinkLocal();
}

// The ends of a network that no machine can have: the network's own address (in IPv6 that of any router,
// RFC 4291 section 2.6.1) and IPv4's broadcast address. A network of two has neither (RFC 3021, RFC 6164).
std::vector<IpPrefix> reserved(const IpPrefix &network)
{
    const int hostBits = network.address.bits() - network.length;
    if (hostBits < 2)
        return {};
    std::vector<IpPrefix> ends{single(network.address)};
    if (network.address.family() == Family::V4)
        ends.push_back(single(lastAddress(network)));
    return ends;
}

std::vector<IpPrefix> takenIn(const Tunnel &hub, const IpPrefix &network)
{
    std::vector<IpPrefix> taken = reserved(network);
    for (const IpPrefix &address : hub.addresses)
        taken.push_back(single(address.address));
    for (const IpAddress &server : hub.dnsServers)
        taken.push_back(single(server));
    for (const Peer &peer : hub.peers) {
        // What is wider than the network is a way out of it (0.0.0.0/0), and leaves room for single
        // addresses.
        std::ranges::copy_if(peer.allowedIps, std::back_inserter(taken),
                             [&](const IpPrefix &prefix) { return prefix.length >= network.length; });
    }
    return taken;
}

Result<> check(const Tunnel &hub, const PhoneWishes &wishes)
{
    if (hub.listenPort == 0)
        return fail(Errc::Unsupported, "the tunnel has no ListenPort that a phone could call");
    if (wishes.name.empty() || !conf::isUsableName(wishes.name))
        return fail(Errc::InvalidText, "the name of the phone");
    if (std::ranges::find(hub.peers, wishes.name, &Peer::name) != hub.peers.end())
        return fail(Errc::Exists, "peer " + wishes.name);
    if (hub.peers.size() >= limits::peers)
        return fail(Errc::LimitExceeded, "peers");
    if (wishes.dnsServers.size() > limits::dnsServers || wishes.dnsDomains.size() > limits::dnsDomains)
        return fail(Errc::LimitExceeded, "DNS");
    return {};
}

std::vector<IpPrefix> routesOf(const Tunnel &hub, PhoneWishes::Route route)
{
    if (route == PhoneWishes::Route::Everything)
        return everything();
    std::vector<IpPrefix> networks;
    std::ranges::copy_if(hub.addresses, std::back_inserter(networks),
                         [](const IpPrefix &address) { return !address.address.isLinkLocal(); });
    return normalised(std::move(networks));
}

} // namespace

Result<> addDns(PhoneWishes &wishes, std::string_view list)
{
    constexpr std::string_view separators = ", ";
    PhoneWishes read;
    for (auto begin = list.find_first_not_of(separators); begin != std::string_view::npos;
         begin = list.find_first_not_of(separators)) {
        list.remove_prefix(begin);
        const std::string_view element = list.substr(0, list.find_first_of(separators));
        if (const auto server = IpAddress::parse(element))
            read.dnsServers.push_back(*server);
        else if (isDomainName(element))
            read.dnsDomains.emplace_back(element);
        else
            return fail(Errc::InvalidDomain, "DNS takes addresses of servers and search domains");
        list.remove_prefix(element.size());
    }
    std::ranges::move(read.dnsServers, std::back_inserter(wishes.dnsServers));
    std::ranges::move(read.dnsDomains, std::back_inserter(wishes.dnsDomains));
    return {};
}

PhoneKeys PhoneKeys::generate()
{
    return {SecretKey::generatePrivate(), SecretKey::generatePreshared()};
}

Result<std::vector<IpPrefix>> freeAddresses(const Tunnel &hub)
{
    std::vector<IpPrefix> result;
    bool hasNetwork = false;
    for (const Family family : {Family::V4, Family::V6}) {
        std::optional<IpPrefix> full;
        std::optional<IpAddress> found;
        for (const IpPrefix &address : hub.addresses) {
            if (found || address.address.family() != family || !isShared(address))
                continue;
            full = address.network();
            found = firstOutside(*full, takenIn(hub, *full));
        }
        hasNetwork = hasNetwork || full;
        if (found)
            result.push_back(single(*found));
        else if (full)
            return fail(Errc::LimitExceeded, full->toString() + " has no free address");
    }
    if (!hasNetwork)
        return fail(Errc::Unsupported, "the tunnel has no network with room for a phone");
    return result;
}

Result<Phone> makePhone(const Tunnel &hub, const PhoneWishes &wishes, const PhoneKeys &keys)
{
    if (auto valid = check(hub, wishes); !valid)
        return std::unexpected(valid.error());
    auto addresses = freeAddresses(hub);
    if (!addresses)
        return std::unexpected(addresses.error());
    Tunnel tunnel{.privateKey = keys.privateKey.clone(),
                  .addresses = *addresses,
                  .dnsServers = wishes.dnsServers,
                  .dnsDomains = wishes.dnsDomains,
                  .mtu = hub.mtu};
    tunnel.peers.push_back({.publicKey = hub.privateKey.publicKey(),
                            .presharedKey = keys.presharedKey.clone(),
                            .allowedIps = routesOf(hub, wishes.route),
                            .endpoint = wishes.endpoint,
                            .keepalive = phoneKeepalive});
    Peer peer{.name = wishes.name,
              .publicKey = keys.privateKey.publicKey(),
              .presharedKey = keys.presharedKey.clone(),
              .allowedIps = *std::move(addresses)};
    return Phone{std::move(peer), std::move(tunnel)};
}

} // namespace adit
