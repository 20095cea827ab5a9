// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels of a fleet without a fleet, for models and texts.
#pragma once

#include "agent/fleet.h"
#include "core/conf/confreader.h"

#include <memory>
#include <string>

namespace adit::test {

inline InterfaceName nameOf(const std::string &text)
{
    return InterfaceName::from(text).value();
}

inline std::shared_ptr<const ProfileFile> profileFrom(const std::string &conf)
{
    ConfReading reading = readConf(conf);
    return std::make_shared<const ProfileFile>(ProfileFile{.text = SecretText(conf),
                                                           .tunnel = std::move(reading.tunnel),
                                                           .diagnostics = std::move(reading.diagnostics)});
}

/// A profile with its peers, each with a key of its own.
inline std::string confWith(const std::string &interfaceLines, int peers)
{
    const auto lineOf = [](const std::string &key, const SecretText &value) {
        return key + " = " + std::string(value.view()) + "\n";
    };
    std::string conf =
        "[Interface]\n" + lineOf("PrivateKey", SecretKey::generatePrivate().reveal()) + interfaceLines;
    for (int i = 0; i < peers; ++i) {
        const std::string number = std::to_string(i);
        conf += "\n[Peer]\n# Name = Peer " + number +
                "\nPublicKey = " + SecretKey::generatePrivate().publicKey().toBase64() +
                "\nAllowedIPs = 10." + std::to_string(i / 250) + "." + std::to_string(i % 250) +
                ".0/24\nEndpoint = host" + number + ".example.org:51820\n";
    }
    return conf;
}

inline FleetTunnel tunnelNamed(const std::string &name, TunnelState state = TunnelState::Off, int peers = 1)
{
    FleetTunnel tunnel{.name = nameOf(name), .state = state, .status = {.name = nameOf(name)}};
    tunnel.profile = profileFrom(confWith("Address = 10.9.0.2/32\n", peers));
    if (tunnel.isUp())
        tunnel.status.state = LinkState::Up;
    return tunnel;
}

} // namespace adit::test
