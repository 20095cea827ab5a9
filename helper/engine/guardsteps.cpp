// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The steps that change what stands around a tunnel: its firewall, and settings of the whole machine.
#include "engine/step.h"

namespace adit {

namespace {

Result<> put(Site &site, const std::optional<Firewall> &firewall)
{
    if (firewall)
        return site.kernel.setFirewall(site.name, *firewall);
    auto removed = site.kernel.removeFirewall(site.name);
    if (removed)
        return removed;
    // The acknowledgement may be what was lost.
    const auto left = site.kernel.firewall(site.name);
    return left && !*left ? Result<>{} : removed;
}

// Somebody else may have set it meanwhile (a network service that takes a link over).
Result<> setWhere(Kernel &kernel, const Sysctl &sysctl, std::uint32_t from, std::uint32_t to)
{
    const auto now = kernel.sysctl(sysctl);
    if (!now)
        return std::unexpected(now.error());
    return *now == from ? kernel.setSysctl(sysctl, to) : Result<>{};
}

Result<> keepListening(Kernel &kernel, const Sysctls &aside)
{
    for (const auto &[sysctl, former] : aside) {
        if (sysctl.key != Sysctl::Key::AcceptRa)
            continue;
        if (auto set = setWhere(kernel, sysctl, former, 2); !set)
            return set;
    }
    return {};
}

// What is lost when forwarding ends comes back after that; when an end is taken back, all but what is kept.
Result<> giveBack(Kernel &kernel, const Sysctls &aside, bool forwardingEnds)
{
    for (const auto &[sysctl, former] : aside) {
        Result<> set;
        if (forwardingEnds && sysctl.key == Sysctl::Key::AcceptRa)
            set = setWhere(kernel, sysctl, 2, former);
        else if (forwardingEnds || sysctl.key == Sysctl::Key::ForceForwarding)
            set = kernel.setSysctl(sysctl, former);
        if (!set)
            return set;
    }
    return {};
}

// A default route from a router advertisement is dropped at the moment that forwarding is turned on.
Result<> put(Kernel &kernel, const SetSysctl &step, std::uint32_t value)
{
    if (value != 0) {
        if (auto kept = keepListening(kernel, step.aside); !kept)
            return kept;
    }
    if (auto set = kernel.setSysctl(step.sysctl, value); !set)
        return set;
    return giveBack(kernel, step.aside, value == 0);
}

} // namespace

Result<> SetFirewall::apply(Site &site) const
{
    return put(site, firewall);
}

Result<> SetFirewall::undo(Site &site) const
{
    return put(site, former);
}

std::string SetFirewall::describe(const Site & /*site*/) const
{
    if (!firewall)
        return former && former->killSwitch != KillSwitch::Off ? "take down the firewall with the kill switch"
                                                               : "take down the firewall";
    std::string text = former ? "replace the firewall:" : "put up a firewall:";
    if (firewall->killSwitch != KillSwitch::Off) {
        text += firewall->killSwitch == KillSwitch::Strict
                    ? " kill switch, nothing leaves outside the tunnel but its own packets"
                    : " kill switch, nothing leaves outside the tunnel but to the local network and its own "
                      "packets";
        if (firewall->sourcePort != 0)
            text += " from port " + std::to_string(firewall->sourcePort);
        if (firewall->sourcePort != 0 && !firewall->endpoints.empty())
            text += " or";
        for (const Endpoint &endpoint : firewall->endpoints)
            text += (&endpoint == firewall->endpoints.data() ? " to " : " ") + endpoint.toString();
        text += ";";
    }
    if (firewall->mark != 0)
        text += " guard the addresses of the tunnel, keep mark " + std::to_string(firewall->mark);
    if (firewall->masquerades)
        text += std::string(firewall->mark != 0 ? ";" : "") + " masquerade what leaves the tunnel for others";
    return text;
}

Result<> SetSysctl::apply(Site &site) const
{
    return put(site.kernel, *this, value);
}

Result<> SetSysctl::undo(Site &site) const
{
    return put(site.kernel, *this, former);
}

std::string SetSysctl::describe(const Site & /*site*/) const
{
    std::string text = "set " + nameOf(sysctl) + " to " + std::to_string(value);
    std::string links;
    for (const auto &[other, before] : aside) {
        if (other.key == Sysctl::Key::AcceptRa)
            links += (links.empty() ? "" : ", ") + other.link;
    }
    if (!links.empty())
        text +=
            (value != 0 ? ", and go on listening to routers on " : ", and listen to routers as before on ") +
            links;
    return text;
}

} // namespace adit
