// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Generic netlink: which number a family (`wireguard`) has on this running kernel.
#pragma once

#include "netlink/socket.h"

#include <cstdint>
#include <optional>
#include <string>

namespace adit::netlink {

/// The number of a family, which is the type of its messages. KernelRefused ENOENT when the kernel has no
/// such family and no module for it.
Result<std::uint16_t> resolveFamily(Socket &socket, const std::string &name);

/// The number in an answer of the controller; nullopt when the message holds none.
std::optional<std::uint16_t> readFamily(const MessageView &message);

} // namespace adit::netlink
