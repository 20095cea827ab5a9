// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A WireGuard connection of NetworkManager as a tunnel, with a word on all that does not carry over.
#pragma once

#include "agent/nmconnections.h"
#include "core/tunnel/tunnel.h"

#include <string>
#include <vector>

namespace adit {

struct NmTunnel
{
    Tunnel tunnel;
    /// What is not the same with Adit, each an English sentence without a full stop.
    std::vector<std::string> notes{};
};

/// `secrets` is what NmConnections::secrets() gave. InvalidKey when the private key is not among them; else
/// the error of the value that cannot be read.
Result<NmTunnel> tunnelFrom(const NmConnection &connection, const NmSettings &secrets);

} // namespace adit
