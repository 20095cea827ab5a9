// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What can be seen of this machine without rights and without the helper.
#pragma once

#include "base/tunnelstatus.h"

#include <optional>
#include <string>
#include <sys/types.h>

namespace adit::cli {

/// Kernel when its module is loaded or can be, Userspace when a known program is on the path.
Backend wireguardHere();
/// The name of a running program that asks for passwords on behalf of polkit; for root nobody needs to ask.
std::optional<std::string> polkitAgent();
/// The process that started this one.
pid_t shellProcess();

} // namespace adit::cli
