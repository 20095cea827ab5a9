// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A netlink socket: bytes to the kernel and bytes from it. Who sent them, and whether they are whole, is
// checked here; what they mean is not known here.
#pragma once

#include "base/result.h"
#include "netlink/reader.h"

#include <cstdint>
#include <memory>
#include <vector>

struct mnl_socket;

namespace adit::netlink {

/// An open socket with a receive buffer of its own; move-only.
class Channel
{
public:
    enum class Wait { Block, Poll };

    /// Opens a socket of a netlink protocol (NETLINK_ROUTE, NETLINK_GENERIC). KernelRefused with errno.
    static Result<Channel> open(int protocol);

    /// Joins a multicast group of notifications.
    Result<> join(int group);
    /// Sends to the kernel.
    Result<> send(Bytes bytes);
    /// One datagram of the kernel, valid until the next call or wipe(). Timeout when nothing came in time
    /// (Poll: when nothing is there); KernelRefused with ENOBUFS when the kernel had to drop messages;
    /// KernelTruncated when the datagram did not fit.
    Result<Bytes> receive(Wait wait);
    /// Clears what was received; call it when a datagram has been read.
    void wipe();

    int fd() const;
    std::uint32_t port() const;

private:
    struct Close
    {
        void operator()(mnl_socket *socket) const;
    };

    explicit Channel(mnl_socket *socket);

    std::unique_ptr<mnl_socket, Close> m_socket;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_received = 0;
};

} // namespace adit::netlink
