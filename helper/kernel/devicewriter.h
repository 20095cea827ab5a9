// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A DeviceChange as WG_CMD_SET_DEVICE messages: one, or as many as it takes. Where a message is full the peer
// is continued in the next one; what replaces a whole list (peers, AllowedIPs) is said only the first time.
#pragma once

#include "engine/wireguarddevice.h"
#include "netlink/message.h"

#include <functional>

namespace adit {

/// Bytes of one message. The kernel's attributes end at 64 KiB; half of that keeps its allocation small.
inline constexpr std::size_t deviceMessageBytes = 32 * 1024;

/// Hands the messages of a change to `send` in order, until it refuses. `capacity` is the size of a message,
/// at least 512 bytes.
using SendMessage = std::function<Result<>(netlink::Message &)>;
Result<> writeDevice(std::uint16_t family, const InterfaceName &name, const DeviceChange &change,
                     const SendMessage &send, std::size_t capacity = deviceMessageBytes);

} // namespace adit
