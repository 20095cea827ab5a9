// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Netlink bytes taken apart. Total: any bytes give messages and attributes or the word that they are not
// whole; nothing is read past the end and nothing is assumed about alignment.
#pragma once

#include "base/ip.h"

#include <concepts>
#include <cstdint>
#include <cstring>
#include <linux/netlink.h>
#include <optional>
#include <span>
#include <string>

namespace adit::netlink {

using Bytes = std::span<const std::uint8_t>;

/// One attribute: its type without the flag bits, and its value.
struct Attribute
{
    std::uint16_t type = 0;
    Bytes data{};

    /// True when the value has exactly the size of this number.
    template <std::integral T>
    bool read(T &out) const
    {
        if (data.size() != sizeof(T))
            return false;
        std::memcpy(&out, data.data(), sizeof(T));
        return true;
    }
    /// Text up to its NUL, or to the end.
    bool read(std::string &out) const;
    /// An address of 4 or 16 bytes.
    bool read(IpAddress &out) const;
};

/// One message: the fields of its header that matter, and what follows it.
struct MessageView
{
    std::uint16_t type = 0;
    std::uint16_t flags = 0;
    std::uint32_t sequence = 0;
    std::uint32_t port = 0;
    Bytes payload{};
};

/// Takes the next message off the front; nullopt at the end, and when the rest is not a whole message (then
/// the rest is not empty).
std::optional<MessageView> nextMessage(Bytes &rest);
/// Takes the next attribute off the front, by the same rules.
std::optional<Attribute> nextAttribute(Bytes &rest);

/// Calls `each(MessageView)` until it gives false. False when it did, or when the bytes are not whole.
template <typename Each>
bool eachMessage(Bytes bytes, Each each)
{
    while (const auto message = nextMessage(bytes)) {
        if (!each(*message))
            return false;
    }
    return bytes.empty();
}

/// Calls `each(Attribute)` until it gives false. False when it did, or when the bytes are not whole.
template <typename Each>
bool eachAttribute(Bytes bytes, Each each)
{
    while (const auto attribute = nextAttribute(bytes)) {
        if (!each(*attribute))
            return false;
    }
    return bytes.empty();
}

/// Takes the fixed header of a protocol (ifinfomsg, rtmsg, genlmsghdr) off the front of a payload.
template <typename Header>
bool takeHeader(Bytes &payload, Header &out)
{
    if (payload.size() < sizeof(Header))
        return false;
    std::memcpy(&out, payload.data(), sizeof(Header));
    payload = payload.subspan(std::min(payload.size(), std::size_t{NLMSG_ALIGN(sizeof(Header))}));
    return true;
}

/// What the kernel answered to a request: 0 or an errno, and its sentence (extended ack) where it gave one.
struct Ack
{
    int error = 0;
    std::string text{};
};

/// Reads NLMSG_ERROR and NLMSG_DONE; nullopt when it is neither or not whole.
std::optional<Ack> readAck(const MessageView &message);

} // namespace adit::netlink
