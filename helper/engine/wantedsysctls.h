// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which settings of the machine a tunnel needs, what they were before any tunnel needed them, and what they
// go back to.
#pragma once

#include "engine/kernel.h"
#include "engine/sysctl.h"

#include <vector>

namespace adit {

/// The settings of all links that shall be 1 while this tunnel is up, in order.
std::vector<Sysctl> neededSysctls(const TunnelSpec &spec, bool ipv6);

/// Reads what a setting of all links is, and what turning it on would change along with it: the kernel puts
/// the same into every link, and a router takes no route from router advertisements unless the link says so.
/// The tunnel `name` itself does not count.
Result<FormerSetting> readSetting(Kernel &kernel, const Sysctl &sysctl, const std::vector<Link> &links,
                                  const InterfaceName &name);

/// What a setting that this tunnel needs no more shall be: `others` are those which other tunnels hold on to.
std::uint32_t settled(const Sysctl &sysctl, const FormerSetting &former, const FormerSettings &others);

/// Whether what changed along with a setting is not yet as it was; `present` are values as they are.
bool differsAside(const FormerSetting &former, const Sysctls &present);

} // namespace adit
