// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/udpport.h"

#include "base/uniquefd.h"

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

namespace adit {

namespace {

bool canBind(int family, std::uint16_t port)
{
    const UniqueFd fd(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!fd)
        return true; // a family that this machine has not
    sockaddr_storage address{};
    socklen_t size = sizeof(sockaddr_in);
    if (family == AF_INET6) {
        const int only = 1; // else the other family would count too
        ::setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
        reinterpret_cast<sockaddr_in6 &>(address) = {.sin6_family = AF_INET6,
                                                     .sin6_port = htons(port),
                                                     .sin6_flowinfo = 0,
                                                     .sin6_addr = {},
                                                     .sin6_scope_id = 0};
        size = sizeof(sockaddr_in6);
    } else {
        reinterpret_cast<sockaddr_in &>(address).sin_family = AF_INET;
        reinterpret_cast<sockaddr_in &>(address).sin_port = htons(port);
    }
    return ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), size) == 0 || errno != EADDRINUSE;
}

} // namespace

bool isUdpPortFree(std::uint16_t port)
{
    return canBind(AF_INET, port) && canBind(AF_INET6, port);
}

} // namespace adit
