// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A machine, a ledger directory and an engine, and the tunnels that the engine's tests bring up on it.
#pragma once

#include "engine/tunnelengine.h"
#include "support/fakekernel.h"
#include "support/files.h"

#include <initializer_list>
#include <string>

namespace adit::test {

inline constexpr uid_t alice = 1000;
inline constexpr uid_t bob = 1001;

InterfaceName named(const std::string &text);
SecretKey key(std::uint8_t number);
PublicKey peerKey(unsigned number);
IpPrefix prefix(const std::string &text);
Endpoint endpoint(const std::string &address, std::uint16_t port = 51820);
PeerSpec peer(unsigned number, std::initializer_list<const char *> allowedIps);

/// Two peers, one with a preshared key and an endpoint; routes into main.
TunnelSpec simpleTunnel(const std::string &name = "adit0");
/// One peer with 0.0.0.0/0 and ::/0.
TunnelSpec fullTunnel(const std::string &name = "adit0");

/// All that one test needs; a machine with a foreign interface, a foreign rule and a foreign WireGuard
/// device.
struct World
{
    World();
    /// As after a kill: a new engine on the same machine, with the ledgers as they were on disk at that
    /// moment. `approved` is what the store gives for every name.
    std::vector<InterfaceName> restartAndRecover(const TunnelSpec *approved);

    TemporaryDirectory directory;
    TemporaryDirectory atKill;
    FakeKernel kernel;
    LedgerStore ledgers{directory.path()};
    TunnelEngine engine{kernel, ledgers};
    std::unique_ptr<LedgerStore> laterLedgers;
    std::unique_ptr<TunnelEngine> later;
};

/// Whether the fake kernel, told as text, holds this anywhere.
bool shows(const World &world, const std::string &text);

} // namespace adit::test
