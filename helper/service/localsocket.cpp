// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/localsocket.h"

#include <cerrno>
#include <cstddef>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>

namespace adit {

Result<UniqueFd> connectDatagrams(std::string_view address)
{
    sockaddr_un name{.sun_family = AF_UNIX, .sun_path = {}};
    if (address.size() >= sizeof(name.sun_path))
        return fail(Errc::KernelRefused, std::string(address), ENAMETOOLONG);
    address.copy(name.sun_path, sizeof(name.sun_path) - 1);
    if (address.starts_with('@'))
        name.sun_path[0] = '\0';
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + address.size());
    UniqueFd socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket || ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&name), length) != 0)
        return fail(Errc::KernelRefused, std::string(address), errno);
    return socket;
}

} // namespace adit
