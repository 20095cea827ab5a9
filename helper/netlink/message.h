// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One netlink request being built, in a buffer of fixed size that is wiped when it goes, since it may hold
// keys.
#pragma once

#include "base/ip.h"
#include "netlink/reader.h"

#include <cstdint>
#include <linux/netlink.h>
#include <string_view>
#include <vector>

namespace adit::netlink {

/// A request. What does not fit is left out and makes it not whole; a message that is not whole is not sent.
class Message
{
public:
    static constexpr std::size_t smallBytes = 1024;

    /// NLM_F_REQUEST and NLM_F_ACK are always set; `flags` come on top.
    Message(std::uint16_t type, std::uint16_t flags, std::size_t capacity = smallBytes);
    Message(Message &&other) noexcept = default;
    Message &operator=(Message &&other) = delete;
    Message(const Message &) = delete;
    Message &operator=(const Message &) = delete;
    ~Message();

    /// Appends the fixed header of the protocol; call it once, before any attribute.
    template <typename Header>
    void header(const Header &value)
    {
        appendHeader({reinterpret_cast<const std::uint8_t *>(&value), sizeof(value)});
    }

    void put(std::uint16_t type, Bytes value);
    void putU8(std::uint16_t type, std::uint8_t value) { put(type, {&value, 1}); }
    void putU16(std::uint16_t type, std::uint16_t value);
    void putU32(std::uint16_t type, std::uint32_t value);
    /// The text with its NUL.
    void putText(std::uint16_t type, std::string_view text);
    void putAddress(std::uint16_t type, const IpAddress &address) { put(type, address.bytes()); }

    /// Opens a nested attribute; give what this returns to close().
    std::size_t open(std::uint16_t type);
    void close(std::size_t nest);

    /// Bytes that can still be appended.
    std::size_t room() const { return m_buffer.size() - length(); }
    bool whole() const { return m_whole; }
    void setSequence(std::uint32_t sequence) { raw().nlmsg_seq = sequence; }
    Bytes bytes() const { return {m_buffer.data(), length()}; }

private:
    void appendHeader(Bytes value);
    nlmsghdr &raw() { return *reinterpret_cast<nlmsghdr *>(m_buffer.data()); }
    const nlmsghdr &raw() const { return *reinterpret_cast<const nlmsghdr *>(m_buffer.data()); }
    std::size_t length() const { return raw().nlmsg_len; }

    // Never grows, so that no copy of a key stays behind in freed memory.
    std::vector<std::uint8_t> m_buffer;
    bool m_whole = true;
};

} // namespace adit::netlink
