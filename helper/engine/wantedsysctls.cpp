// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/wantedsysctls.h"

#include <algorithm>
#include <optional>

namespace adit {

namespace {

/// A setting that turning another one on changes along with it.
struct Companion
{
    Sysctl sysctl;
    /// Back at which value it is, by itself, when the other one is turned off again.
    std::uint32_t byItself = 0;
};

// inet_forward_change() and addrconf_forward_change() in the kernel; what accept_ra does not become by itself
// is set by SetSysctl, so there every 1 counts.
std::vector<Companion> companionsOf(const Sysctl &sysctl, const std::vector<Link> &links,
                                    const InterfaceName &name)
{
    std::vector<Companion> all;
    if (sysctl.key == Sysctl::Key::ForwardV4)
        all.push_back({{Sysctl::Key::AcceptRedirects, "all"}, 1});
    const auto add = [&](const std::string &link) {
        all.push_back({{sysctl.key, link}, 0});
        if (sysctl.key == Sysctl::Key::ForwardV6)
            all.push_back({{Sysctl::Key::AcceptRa, link}, 0});
    };
    add("default");
    for (const Link &link : links) {
        // There are no routers on these.
        const bool noRouter = link.name == "lo" || link.kind == "wireguard" || link.name == name.text();
        if (noRouter)
            continue;
        add(link.name);
        if (sysctl.key == Sysctl::Key::ForwardV6)
            all.push_back({{Sysctl::Key::ForceForwarding, link.name}, 0});
    }
    return all;
}

bool isLost(const Companion &companion, std::uint32_t value)
{
    return companion.sysctl.key == Sysctl::Key::AcceptRa ? value == 1 : value != companion.byItself;
}

} // namespace

std::vector<Sysctl> neededSysctls(const TunnelSpec &spec, bool ipv6)
{
    std::vector<Sysctl> needed;
    if (usesPolicyRouting(spec) && takesAllTraffic(spec, Family::V4))
        needed.push_back({Sysctl::Key::SrcValidMark});
    if (forwards(spec, Family::V4))
        needed.push_back({Sysctl::Key::ForwardV4});
    if (ipv6 && forwards(spec, Family::V6))
        needed.push_back({Sysctl::Key::ForwardV6});
    return needed;
}

Result<FormerSetting> readSetting(Kernel &kernel, const Sysctl &sysctl, const std::vector<Link> &links,
                                  const InterfaceName &name)
{
    const auto value = kernel.sysctl(sysctl);
    if (!value)
        return std::unexpected(value.error());
    FormerSetting setting{.value = value->value_or(0)};
    if (setting.value != 0 || sysctl.key == Sysctl::Key::SrcValidMark)
        return setting;
    for (const Companion &companion : companionsOf(sysctl, links, name)) {
        const auto present = kernel.sysctl(companion.sysctl);
        if (!present)
            return std::unexpected(present.error());
        if (*present && isLost(companion, **present))
            setting.aside.emplace(companion.sysctl, **present);
    }
    return setting;
}

std::uint32_t settled(const Sysctl &sysctl, const FormerSetting &former, const FormerSettings &others)
{
    return others.contains(sysctl) ? 1 : former.value;
}

bool differsAside(const FormerSetting &former, const Sysctls &present)
{
    return std::ranges::any_of(former.aside, [&](const auto &entry) {
        const auto now = present.find(entry.first);
        if (now == present.end())
            return false;
        // Any other value is somebody else's by now.
        return entry.first.key == Sysctl::Key::AcceptRa ? now->second == 2 : now->second != entry.second;
    });
}

} // namespace adit
