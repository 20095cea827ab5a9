// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Why the DNS of a tunnel is not in use. It stops no tunnel: it becomes a warning of one that is up.
#pragma once

#include <string_view>

namespace adit {

enum class DnsProblem {
    Changing,   ///< a change is under way, or nobody lived to finish it
    NoResolver, ///< systemd-resolved does not run and cannot be started, and there is no resolvconf
    NoAnswer,   ///< it did not answer in time
    Refused,
    Nonsense,    ///< it answered, but not as its interface says
    LinkManaged, ///< systemd-networkd has the link
    NoDomain,    ///< the servers of a split tunnel are asked for names of its domains, and it has none
    NoServer,    ///< domains without a server
    NoDomains,   ///< resolvconf cannot ask a server for the names of some domains only
    ResolvconfFailed,
    Unused, ///< resolvconf took it, and programs do not go by that
};

/// In plain English, to be put behind the servers.
std::string_view wordsOf(DnsProblem problem);

/// What the answer to a call to systemd-resolved stands for that is a D-Bus error of this name and sender.
DnsProblem dnsProblemOf(std::string_view errorName, std::string_view sender);

} // namespace adit
