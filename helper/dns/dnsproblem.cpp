// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/dnsproblem.h"

#include <algorithm>
#include <array>

namespace adit {

namespace {

constexpr std::array notInTime{
    std::string_view("org.freedesktop.DBus.Error.NoReply"),
    std::string_view("org.freedesktop.DBus.Error.Timeout"),
    std::string_view("org.freedesktop.DBus.Error.TimedOut"),
};

// What only the bus says, whoever the answer is said to be from: not every version of Qt tells.
constexpr std::array nobodyThere{
    std::string_view("org.freedesktop.DBus.Error.ServiceUnknown"),
    std::string_view("org.freedesktop.DBus.Error.NameHasNoOwner"),
};

} // namespace

std::string_view wordsOf(DnsProblem problem)
{
    switch (problem) {
    case DnsProblem::Changing: return "being changed";
    case DnsProblem::NoResolver: return "systemd-resolved does not run, and there is no resolvconf";
    case DnsProblem::NoAnswer: return "systemd-resolved did not answer";
    case DnsProblem::Refused: return "systemd-resolved refused";
    case DnsProblem::Nonsense: return "systemd-resolved gave no proper answer";
    case DnsProblem::LinkManaged: return "systemd-networkd manages this interface";
    case DnsProblem::NoDomain:
        return "asked for no name: the tunnel does not take all traffic, and DNS names no domain";
    case DnsProblem::NoServer: return "no server is given for these domains";
    case DnsProblem::NoDomains:
        return "systemd-resolved does not run, and resolvconf cannot ask for the names of some domains only";
    case DnsProblem::ResolvconfFailed: return "systemd-resolved does not run, and resolvconf failed";
    case DnsProblem::Unused: return "resolvconf has it, but /etc/resolv.conf does not";
    }
    return {};
}

DnsProblem dnsProblemOf(std::string_view errorName, std::string_view sender)
{
    if (std::ranges::find(notInTime, errorName) != notInTime.end())
        return DnsProblem::NoAnswer;
    if (std::ranges::find(nobodyThere, errorName) != nobodyThere.end())
        return DnsProblem::NoResolver;
    // The bus answers in the place of a service that is not there and cannot be started: unknown, masked,
    // disabled, failing. The name of the error can be that of any errno.
    if (sender == "org.freedesktop.DBus" && errorName != "org.freedesktop.DBus.Error.AccessDenied")
        return DnsProblem::NoResolver;
    return errorName == "org.freedesktop.resolve1.LinkBusy" ? DnsProblem::LinkManaged : DnsProblem::Refused;
}

} // namespace adit
