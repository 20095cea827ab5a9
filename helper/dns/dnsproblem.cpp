// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/dnsproblem.h"

#include <algorithm>
#include <array>

namespace adit {

namespace {

// What the bus and systemd answer for a service that is not there: unknown, masked, disabled, or failing to
// start.
constexpr std::array notThere{
    std::string_view("org.freedesktop.DBus.Error.ServiceUnknown"),
    std::string_view("org.freedesktop.DBus.Error.NameHasNoOwner"),
    std::string_view("org.freedesktop.systemd1.NoSuchUnit"),
    std::string_view("org.freedesktop.systemd1.UnitMasked"),
    std::string_view("org.freedesktop.systemd1.LoadFailed"),
};
constexpr std::array notInTime{
    std::string_view("org.freedesktop.DBus.Error.NoReply"),
    std::string_view("org.freedesktop.DBus.Error.Timeout"),
    std::string_view("org.freedesktop.DBus.Error.TimedOut"),
};

} // namespace

std::string_view wordsOf(DnsProblem problem)
{
    switch (problem) {
    case DnsProblem::Changing: return "being changed";
    case DnsProblem::NoResolver: return "systemd-resolved does not run";
    case DnsProblem::NoAnswer: return "systemd-resolved did not answer";
    case DnsProblem::Refused: return "systemd-resolved refused";
    case DnsProblem::Nonsense: return "systemd-resolved gave no proper answer";
    case DnsProblem::LinkManaged: return "systemd-networkd manages this interface";
    case DnsProblem::NoDomain:
        return "asked for no name: the tunnel does not take all traffic, and DNS names no domain";
    case DnsProblem::NoServer: return "no server is given for these domains";
    }
    return {};
}

DnsProblem dnsProblemOf(const std::string &errorName)
{
    if (std::ranges::find(notThere, errorName) != notThere.end() ||
        errorName.starts_with("org.freedesktop.DBus.Error.Spawn."))
        return DnsProblem::NoResolver;
    if (std::ranges::find(notInTime, errorName) != notInTime.end())
        return DnsProblem::NoAnswer;
    return errorName == "org.freedesktop.resolve1.LinkBusy" ? DnsProblem::LinkManaged : DnsProblem::Refused;
}

} // namespace adit
