// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/doctor/way.h"

#include "base/uniquefd.h"

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace adit::cli {

namespace {

/// Connecting a UDP socket only looks the route up.
std::optional<std::uint32_t> connected(const sockaddr *address, socklen_t size, int level, int option)
{
    const UniqueFd fd(::socket(address->sa_family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!fd || ::connect(fd.get(), address, size) != 0)
        return std::nullopt;
    int mtu = 0;
    socklen_t length = sizeof mtu;
    if (::getsockopt(fd.get(), level, option, &mtu, &length) != 0 || mtu < 0)
        return 0;
    return static_cast<std::uint32_t>(mtu);
}

} // namespace

std::optional<std::uint32_t> pathMtuTo(const Endpoint &endpoint)
{
    const auto bytes = endpoint.address.bytes();
    if (endpoint.address.family() == Family::V4) {
        sockaddr_in v4{
            .sin_family = AF_INET, .sin_port = htons(endpoint.port), .sin_addr = {}, .sin_zero = {}};
        std::memcpy(&v4.sin_addr, bytes.data(), bytes.size());
        return connected(reinterpret_cast<const sockaddr *>(&v4), sizeof v4, IPPROTO_IP, IP_MTU);
    }
    sockaddr_in6 v6{.sin6_family = AF_INET6,
                    .sin6_port = htons(endpoint.port),
                    .sin6_flowinfo = 0,
                    .sin6_addr = {},
                    .sin6_scope_id = endpoint.scopeId};
    std::memcpy(&v6.sin6_addr, bytes.data(), bytes.size());
    return connected(reinterpret_cast<const sockaddr *>(&v6), sizeof v6, IPPROTO_IPV6, IPV6_MTU);
}

} // namespace adit::cli
