// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/channel.h"

#include <cerrno>
#include <libmnl/libmnl.h>
#include <sodium.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace adit::netlink {

namespace {

// The kernel makes no larger datagram for a dump than 32 KiB; a single answer can be larger.
constexpr std::size_t receiveBytes = 64 * 1024;
// Room in the kernel for bursts of notifications.
constexpr int queueBytes = 4 * 1024 * 1024;
// The kernel answers within the call; this only ends the wait for an answer that was lost.
constexpr timeval answerTime{5, 0};

void setOptions(mnl_socket *socket)
{
    const int fd = mnl_socket_get_fd(socket);
    // Beyond the system's limit only with CAP_NET_ADMIN; what is given then is good enough.
    if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &queueBytes, sizeof(queueBytes)) != 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &queueBytes, sizeof(queueBytes));
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &answerTime, sizeof(answerTime));
    // Niceties of newer kernels: a sentence in refusals, no echo of the request, filtered dumps.
    int on = 1;
    mnl_socket_setsockopt(socket, NETLINK_EXT_ACK, &on, sizeof(on));
    mnl_socket_setsockopt(socket, NETLINK_CAP_ACK, &on, sizeof(on));
    mnl_socket_setsockopt(socket, NETLINK_GET_STRICT_CHK, &on, sizeof(on));
}

} // namespace

void Channel::Close::operator()(mnl_socket *socket) const
{
    mnl_socket_close(socket);
}

Channel::Channel(mnl_socket *socket) : m_socket(socket), m_buffer(receiveBytes) {}

Result<Channel> Channel::open(int protocol)
{
    mnl_socket *socket = mnl_socket_open2(protocol, SOCK_CLOEXEC);
    if (socket == nullptr)
        return fail(Errc::KernelRefused, "netlink socket", errno);
    Channel channel(socket);
    setOptions(socket);
    if (mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) != 0)
        return fail(Errc::KernelRefused, "netlink socket", errno);
    return channel;
}

Result<> Channel::join(int group)
{
    if (mnl_socket_setsockopt(m_socket.get(), NETLINK_ADD_MEMBERSHIP, &group, sizeof(group)) != 0)
        return fail(Errc::KernelRefused, "netlink notifications", errno);
    return {};
}

Result<> Channel::send(Bytes bytes)
{
    while (mnl_socket_sendto(m_socket.get(), bytes.data(), bytes.size()) < 0) {
        if (errno != EINTR)
            return fail(Errc::KernelRefused, "netlink", errno);
    }
    return {};
}

Result<Bytes> Channel::receive(Wait wait)
{
    const int flags = wait == Wait::Poll ? MSG_DONTWAIT : 0;
    while (true) {
        sockaddr_nl sender{};
        iovec target{m_buffer.data(), m_buffer.size()};
        msghdr datagram{};
        datagram.msg_name = &sender;
        datagram.msg_namelen = sizeof(sender);
        datagram.msg_iov = &target;
        datagram.msg_iovlen = 1;
        const ssize_t length = recvmsg(fd(), &datagram, flags);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return fail(Errc::Timeout, "netlink");
        if (length < 0)
            return fail(Errc::KernelRefused, "netlink", errno);
        m_received = static_cast<std::size_t>(length);
        if ((datagram.msg_flags & MSG_TRUNC) != 0)
            return fail(Errc::KernelTruncated, "netlink");
        // Port 0 is the kernel; nobody else has anything to say here.
        if (sender.nl_pid == 0)
            return Bytes(m_buffer.data(), m_received);
        wipe();
    }
}

void Channel::wipe()
{
    sodium_memzero(m_buffer.data(), m_received);
    m_received = 0;
}

int Channel::fd() const
{
    return mnl_socket_get_fd(m_socket.get());
}

std::uint32_t Channel::port() const
{
    return mnl_socket_get_portid(m_socket.get());
}

} // namespace adit::netlink
