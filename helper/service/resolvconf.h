// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The program resolvconf as the resolver (openresolv's, or Debian's), for machines without systemd-resolved.
// What it shall apply is left in a file that only root reads, and systemd runs it:
// `adit-resolvconf@NAME.service`, which ends with the tunnel's interface.
#pragma once

#include "dns/resolver.h"
#include "service/systemdunits.h"

#include <QDBusConnection>
#include <chrono>
#include <filesystem>
#include <string>

namespace adit {

/// Where it all is; the unit has the same paths.
struct ResolvconfPaths
{
    std::filesystem::path program{};   ///< /sbin/resolvconf
    std::filesystem::path directory{}; ///< of what is to be applied, a file for each tunnel
    std::filesystem::path inUse{};     ///< /etc/resolv.conf
};

class Resolvconf final : public Resolver
{
public:
    /// Waits longer than systemd waits for the program (TimeoutSec= of the unit), so that what it says is
    /// known.
    Resolvconf(const QDBusConnection &bus, ResolvconfPaths paths,
               std::chrono::milliseconds patience = std::chrono::seconds(25));

    /// NoResolver without the program, NoDomains for a tunnel that does not take all traffic: names of some
    /// domains alone cannot be kept apart this way. Unused when programs do not ask what it manages.
    void apply(const DnsLink &link, const LinkDns &dns, Done done) override;
    /// NoResolver when nothing was applied.
    void revert(const DnsLink &link, Done done) override;

private:
    std::filesystem::path fileOf(const InterfaceName &name) const { return m_paths.directory / name.text(); }
    Outcome outcomeOf(SystemdUnits::Outcome job, const LinkDns &dns) const;

    SystemdUnits m_units;
    ResolvconfPaths m_paths;
};

/// In the words of resolv.conf(5).
std::string resolvConfOf(const LinkDns &dns);
/// Whether who goes by this resolv.conf(5) asks this server first, or a program on this machine, which can be
/// told of it.
bool asksFirst(std::string_view resolvConf, const IpAddress &server);
/// The unit of a tunnel: systemd reads `-` in the name of an instance as `/`.
QString resolvconfUnit(const InterfaceName &name);

} // namespace adit
