// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One change to the machine with its exact undo. A plan is a list of these; a transaction applies them one by
// one. Undo may be asked for a step whose outcome is unknown (a lost acknowledgement, half of a split write),
// so it looks before it complains.
#pragma once

#include "engine/kernel.h"

#include <optional>
#include <string>
#include <variant>

namespace adit {

/// The alias that marks an interface as Adit's.
inline constexpr const char *linkMark = "adit";

/// Where steps act. The index is 0 until CreateLink has run.
struct Site
{
    Kernel &kernel;
    InterfaceName name;
    Backend backend = Backend::Kernel;
    int linkIndex = 0;
};

/// Makes the interface and reads its name back. NameTaken when the name went to somebody else meanwhile.
struct CreateLink
{
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct MarkLink
{
    std::string alias;
    /// nullopt = leave the mark on undo, since the interface goes; should that fail, it must stay known as
    /// ours.
    std::optional<std::string> former{};
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct WriteDevice
{
    DeviceChange change;
    DeviceChange inverse;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct AddAddress
{
    IpPrefix address;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct RemoveAddress
{
    IpPrefix address;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct SetMtu
{
    std::uint32_t mtu = 0;
    /// 0 = leave it on undo, since the interface goes.
    std::uint32_t former = 0;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

/// Has no undo: an interface that came up for us goes as a whole.
struct BringUp
{
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct AddRule
{
    Rule rule;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct RemoveRule
{
    Rule rule;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

/// The route's interface index is filled in from the site.
struct AddRoute
{
    Route route;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

struct RemoveRoute
{
    Route route;
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

/// Puts the firewall up in one step in place of the one before, or takes it down.
struct SetFirewall
{
    std::optional<Firewall> firewall;
    std::optional<Firewall> former{};
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

/// Sets a setting of all links. Where it is turned on, links that listen to routers are told to go on doing
/// so first; where it is turned off, what changed along with it gets its former value, unless it is somebody
/// else's by now.
struct SetSysctl
{
    Sysctl sysctl;
    std::uint32_t value = 0;
    std::uint32_t former = 0;
    /// What changed, or changes, along with it, as it was before it was ever turned on.
    Sysctls aside{};
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

/// Always the last step of a tear-down: it cannot be undone once it is done.
struct DeleteLink
{
    Result<> apply(Site &site) const;
    Result<> undo(Site &site) const;
    std::string describe(const Site &site) const;
};

using Step = std::variant<CreateLink, MarkLink, WriteDevice, AddAddress, RemoveAddress, SetMtu, BringUp,
                          AddRule, RemoveRule, AddRoute, RemoveRoute, SetFirewall, SetSysctl, DeleteLink>;

/// Applies a step; success means that the kernel acknowledged it.
Result<> apply(const Step &step, Site &site);
/// Takes a step back, whether or not it took effect.
Result<> undo(const Step &step, Site &site);
/// One line for people, without keys.
std::string describe(const Step &step, const Site &site);

/// Whether an interface looks as CreateLink leaves it, before anything else was done to it: the only sign by
/// which one made just before a kill can be known.
bool isBlank(const Link &link, const InterfaceName &name, Kernel &kernel);

} // namespace adit
