// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// WireGuard in the kernel, over generic netlink.
#pragma once

#include "engine/wireguarddevice.h"
#include "kernel/devicereader.h"
#include "netlink/socket.h"

#include <cstdint>
#include <functional>

namespace adit {

/// Devices of the kernel. NoWireGuard when the kernel has none.
class KernelDevice : public WireGuardDevice
{
public:
    /// A NETLINK_GENERIC socket.
    explicit KernelDevice(netlink::Socket socket) : m_socket(std::move(socket)) {}

    Result<DeviceState> read(const InterfaceName &name) override;
    Result<DeviceState> readPeers(const InterfaceName &name, const std::set<PublicKey> &keys) override;
    Result<> write(const InterfaceName &name, const DeviceChange &change) override;

private:
    using Conversation = std::function<Result<>(std::uint16_t family)>;
    Result<DeviceState> dump(const InterfaceName &name, DeviceReader reader);
    Result<> converse(const Conversation &conversation);
    Result<> resolve();

    netlink::Socket m_socket;
    // The module gets its number when it is loaded, which may be after us; 0 = not known yet.
    std::uint16_t m_family = 0;
};

} // namespace adit
