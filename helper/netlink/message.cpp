// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/message.h"

#include <algorithm>
#include <libmnl/libmnl.h>
#include <sodium.h>

namespace adit::netlink {

Message::Message(std::uint16_t type, std::uint16_t flags, std::size_t capacity)
    : m_buffer(std::max(capacity, std::size_t{MNL_NLMSG_HDRLEN}))
{
    nlmsghdr *message = mnl_nlmsg_put_header(m_buffer.data());
    message->nlmsg_type = type;
    message->nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | NLM_F_ACK | flags);
}

Message::~Message()
{
    sodium_memzero(m_buffer.data(), m_buffer.size());
}

void Message::appendHeader(Bytes value)
{
    if (MNL_ALIGN(value.size()) > room()) {
        m_whole = false;
        return;
    }
    std::ranges::copy(value, static_cast<std::uint8_t *>(mnl_nlmsg_put_extra_header(&raw(), value.size())));
}

void Message::put(std::uint16_t type, Bytes value)
{
    if (!mnl_attr_put_check(&raw(), m_buffer.size(), type, value.size(), value.data()))
        m_whole = false;
}

void Message::putU16(std::uint16_t type, std::uint16_t value)
{
    put(type, {reinterpret_cast<const std::uint8_t *>(&value), sizeof(value)});
}

void Message::putU32(std::uint16_t type, std::uint32_t value)
{
    put(type, {reinterpret_cast<const std::uint8_t *>(&value), sizeof(value)});
}

void Message::putText(std::uint16_t type, std::string_view text)
{
    const std::string terminated(text);
    put(type, {reinterpret_cast<const std::uint8_t *>(terminated.c_str()), terminated.size() + 1});
}

std::size_t Message::open(std::uint16_t type)
{
    const nlattr *nest = mnl_attr_nest_start_check(&raw(), m_buffer.size(), type);
    if (nest == nullptr) {
        m_whole = false;
        return 0;
    }
    return static_cast<std::size_t>(reinterpret_cast<const std::uint8_t *>(nest) - m_buffer.data());
}

void Message::close(std::size_t nest)
{
    if (nest != 0)
        mnl_attr_nest_end(&raw(), reinterpret_cast<nlattr *>(m_buffer.data() + nest));
}

} // namespace adit::netlink
