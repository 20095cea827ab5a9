// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Settings of the whole machine that a tunnel needs (sysctls under net.ipv4.conf and net.ipv6.conf), and what
// they were before: several tunnels may need one, and the last of them puts it back.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>

namespace adit {

/// One setting: of all links together, of those to come (`default`), or of one by its name.
struct Sysctl
{
    enum class Key : std::uint8_t {
        SrcValidMark = 1,    ///< net.ipv4: whether a packet's mark counts when its way back is checked
        ForwardV4 = 2,       ///< net.ipv4 forwarding; of all links it is net.ipv4.ip_forward
        ForwardV6 = 3,       ///< net.ipv6 forwarding
        AcceptRedirects = 4, ///< net.ipv4
        AcceptRa = 5,        ///< net.ipv6: 1 = not where this machine is a router, 2 = there too
        ForceForwarding = 6, ///< net.ipv6, since Linux 6.17
    };
    Key key = Key::SrcValidMark;
    std::string link = "all";

    friend auto operator<=>(const Sysctl &, const Sysctl &) = default;
};

using Sysctls = std::map<Sysctl, std::uint32_t>;

/// What a setting of all links was, and what others were that change along with it.
struct FormerSetting
{
    std::uint32_t value = 0;
    /// Only those which would not come back by themselves.
    Sysctls aside{};

    friend bool operator==(const FormerSetting &, const FormerSetting &) = default;
};

/// By the setting of all links.
using FormerSettings = std::map<Sysctl, FormerSetting>;

/// As sysctl(8) names it: `net.ipv4.conf.all.src_valid_mark`.
std::string nameOf(const Sysctl &sysctl);
/// Its file below /proc/sys.
std::string fileOf(const Sysctl &sysctl);

} // namespace adit
