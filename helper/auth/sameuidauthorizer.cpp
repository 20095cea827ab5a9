// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "auth/sameuidauthorizer.h"

#include <array>
#include <string_view>
#include <sys/stat.h>

namespace adit {

namespace {

constexpr std::array systemSockets{"/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket"};

// Device and inode, so that a link or another spelling of the path changes nothing.
bool isSameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace

void SameUidAuthorizer::check(const AuthRequest &request, Callback callback)
{
    if (request.uid == m_uid)
        callback({});
    else
        callback(fail(Errc::NotAuthorized));
}

Result<> checkPrivateBus(const std::string &address)
{
    constexpr std::string_view prefix = "unix:path=";
    if (!address.starts_with(prefix))
        return fail(Errc::Unsupported,
                    "DBUS_SYSTEM_BUS_ADDRESS is not a unix:path= address of a private bus");
    std::string path = address.substr(prefix.size());
    // The bus adds `,guid=...` to the address it prints.
    if (const auto guid = path.find(",guid="); guid != std::string::npos)
        path.resize(guid);
    if (path.find_first_of("%;,") != std::string::npos)
        return fail(Errc::Unsupported, "DBUS_SYSTEM_BUS_ADDRESS is not one plain path");
    struct stat own{};
    if (::stat(path.c_str(), &own) != 0 || !S_ISSOCK(own.st_mode))
        return fail(Errc::Unsupported, "DBUS_SYSTEM_BUS_ADDRESS is not a socket");
    for (const char *socket : systemSockets) {
        struct stat other{};
        if (path == socket || (::stat(socket, &other) == 0 && isSameFile(own, other)))
            return fail(Errc::Unsupported, "DBUS_SYSTEM_BUS_ADDRESS is the system bus");
    }
    return {};
}

} // namespace adit
