// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Network interfaces in rtnetlink's words: what a message tells, and the requests about them.
#pragma once

#include "netlink/message.h"

#include <cstdint>
#include <optional>
#include <string>

namespace adit::netlink {

struct LinkRecord
{
    int index = 0;
    std::string name{};
    std::string kind{};
    std::string alias{};
    std::uint32_t mtu = 0;
    bool up = false;

    friend bool operator==(const LinkRecord &, const LinkRecord &) = default;
};

/// Reads RTM_NEWLINK and RTM_DELLINK; nullopt for anything else and for what is not whole.
std::optional<LinkRecord> readLink(const MessageView &message);

Message linkQuery(const std::string &name);
Message linkQuery(int index);
Message linkDump();
Message linkCreation(const std::string &name, const std::string &kind);
Message linkDeletion(int index);
Message linkAliasChange(int index, const std::string &alias);
Message linkMtuChange(int index, std::uint32_t mtu);
/// Sets the link up.
Message linkActivation(int index);

} // namespace adit::netlink
