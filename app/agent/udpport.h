// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Whether a UDP port of this machine is free.
#pragma once

#include <cstdint>

namespace adit {

/// Whether nobody has the UDP port now, tried by taking it for a moment in each family. A WireGuard interface
/// that is up has its port, whoever made it.
bool isUdpPortFree(std::uint16_t port);

} // namespace adit
