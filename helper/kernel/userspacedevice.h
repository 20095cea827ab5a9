// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// WireGuard in a userspace program (wireguard-go, boringtun), over the UAPI socket it opens in
// /run/wireguard.
#pragma once

#include "engine/wireguarddevice.h"

namespace adit {

/// Devices of userspace programs. Only a socket that belongs to root or to us, served by root or by us, is
/// talked to; else NotAuthorized. Timeout when the program is silent for 2 seconds.
class UserspaceDevice : public WireGuardDevice
{
public:
    Result<DeviceState> read(const InterfaceName &name) override;
    Result<> write(const InterfaceName &name, const DeviceChange &change) override;
};

} // namespace adit
