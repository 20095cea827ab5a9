// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The steps that guard a tunnel which takes all traffic.
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
                    ? " kill switch, nothing leaves outside the tunnel but packets to"
                    : " kill switch, nothing leaves outside the tunnel but to the local network and";
        for (const Endpoint &endpoint : firewall->endpoints)
            text += " " + endpoint.toString();
        if (firewall->sourcePort != 0)
            text += " from port " + std::to_string(firewall->sourcePort);
        text += ";";
    }
    text += " guard the addresses of the tunnel, keep mark " + std::to_string(firewall->mark);
    return text;
}

Result<> SetSrcValidMark::apply(Site &site) const
{
    return site.kernel.setSrcValidMark(value);
}

Result<> SetSrcValidMark::undo(Site &site) const
{
    return site.kernel.setSrcValidMark(former);
}

std::string SetSrcValidMark::describe(const Site & /*site*/) const
{
    return "set net.ipv4.conf.all.src_valid_mark to " + std::to_string(value);
}

} // namespace adit
