// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What can be seen of this machine without rights and without the helper.
#pragma once

#include "base/tunnelstatus.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace adit::cli {

/// Kernel when its module is loaded or can be, Userspace when a known program is on the path.
Backend wireguardHere();
/// Whether the running kernel has no modules on disk any more, as after an update of it.
bool kernelModulesAreGone();
/// Whether new interfaces of this machine get IPv6.
bool hasIpv6();
/// Whether the kernel knows that somebody keeps the clock right.
bool clockIsSynchronised();
/// When the file of this program was made.
std::chrono::sys_seconds programBuilt();
/// The name of the running program that asks for passwords in this user's desktop.
std::optional<std::string> desktopAgent();
/// Whether this machine's programs look names up at systemd-resolved: by the address in /etc/resolv.conf, or
/// by the name service switch.
bool looksUpAtResolved();
/// Whether a program of this name is on the path.
bool isOnPath(std::string_view program);

} // namespace adit::cli
