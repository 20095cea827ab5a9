// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/genericfamily.h"

#include <linux/genetlink.h>

namespace adit::netlink {

Result<std::uint16_t> resolveFamily(Socket &socket, const std::string &name)
{
    Message query(GENL_ID_CTRL, 0);
    query.header(genlmsghdr{CTRL_CMD_GETFAMILY, 1, 0});
    query.putText(CTRL_ATTR_FAMILY_NAME, name);
    std::optional<std::uint16_t> family;
    const auto asked = socket.request(query, name, [&](const MessageView &answer) {
        family = readFamily(answer);
        return family.has_value();
    });
    if (!asked)
        return std::unexpected(asked.error());
    if (!family)
        return fail(Errc::KernelTruncated, name);
    return *family;
}

std::optional<std::uint16_t> readFamily(const MessageView &message)
{
    Bytes rest = message.payload;
    genlmsghdr header{};
    std::uint16_t family = 0;
    const bool whole = message.type == GENL_ID_CTRL && takeHeader(rest, header) &&
                       eachAttribute(rest, [&](const Attribute &attribute) {
                           return attribute.type != CTRL_ATTR_FAMILY_ID || attribute.read(family);
                       });
    // Numbers below this are control messages, never a family.
    if (!whole || family < NLMSG_MIN_TYPE)
        return std::nullopt;
    return family;
}

} // namespace adit::netlink
