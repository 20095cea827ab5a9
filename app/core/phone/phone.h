// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// "Add a phone": from a tunnel that listens to the peer that it gets, and to the tunnel that the phone gets.
#pragma once

#include "core/tunnel/tunnel.h"

#include <string>
#include <string_view>
#include <vector>

namespace adit {

/// What a person says about a new phone.
struct PhoneWishes
{
    enum class Route {
        Networks,   ///< the hub's networks go through the tunnel
        Everything, ///< all traffic does
    };
    /// What the hub calls the phone; needed, since nothing else tells its peer from others.
    std::string name{};
    /// Where the phone reaches the hub from outside.
    EndpointName endpoint{};
    Route route = Route::Networks;
    std::vector<IpAddress> dnsServers{};
    std::vector<std::string> dnsDomains{};
};

/// Adds DNS servers and search domains from a list with commas or spaces. InvalidDomain when an element is
/// neither; then nothing was added.
Result<> addDns(PhoneWishes &wishes, std::string_view list);

/// Keys of one phone.
struct PhoneKeys
{
    SecretKey privateKey;
    SecretKey presharedKey;

    static PhoneKeys generate();
};

/// Both ends of the new connection.
struct Phone
{
    /// For the hub's tunnel.
    Peer peer;
    /// For the phone; the only copy of its private key.
    Tunnel tunnel;
};

/// The next free address of the tunnel for each family that it has a network of, as a full-length prefix: the
/// first network of that family where one is left. An address is taken when the interface, a DNS server of
/// the tunnel or the AllowedIPs of a peer have it. LimitExceeded when all are, Unsupported when the tunnel
/// has no network with room for others.
Result<std::vector<IpPrefix>> freeAddresses(const Tunnel &hub);

/// Makes both ends. Besides the errors of freeAddresses(): Unsupported when the hub has no ListenPort,
/// InvalidText for a name that could not be read back from a file, Exists when a peer has it, LimitExceeded
/// for one peer or DNS server too many.
Result<Phone> makePhone(const Tunnel &hub, const PhoneWishes &wishes, const PhoneKeys &keys);

} // namespace adit
