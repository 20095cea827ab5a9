// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/userspacedevice.h"

#include "base/uniquefd.h"
#include "kernel/uapireader.h"
#include "kernel/uapiwriter.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace adit {

namespace {

constexpr std::string_view socketFolder = "/run/wireguard/";
constexpr int patienceMilliseconds = 2000;
// A device with all peers and AllowedIPs that the limits allow stays below this.
constexpr std::size_t answerBytes = 16 * 1024 * 1024;

bool isTrusted(uid_t owner)
{
    return owner == 0 || owner == geteuid();
}

// The path, and the process behind it: the file may have been replaced since it was looked at.
Result<> checkPath(const std::string &path, const std::string &name)
{
    struct stat status = {};
    if (lstat(path.c_str(), &status) != 0)
        return fail(errno == ENOENT ? Errc::NotUp : Errc::KernelRefused, name, errno);
    if (!S_ISSOCK(status.st_mode) || !isTrusted(status.st_uid))
        return fail(Errc::NotAuthorized, name);
    return {};
}

Result<> checkPeer(int fd, const std::string &name)
{
    ucred peer{};
    socklen_t length = sizeof(peer);
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
        return fail(Errc::KernelRefused, name, errno);
    if (!isTrusted(peer.uid))
        return fail(Errc::NotAuthorized, name);
    return {};
}

Result<UniqueFd> connectTo(const std::string &name)
{
    const std::string path = std::string(socketFolder) + name + ".sock";
    if (auto checked = checkPath(path, name); !checked)
        return std::unexpected(checked.error());
    UniqueFd fd(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd)
        return fail(Errc::KernelRefused, name, errno);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::ranges::copy(path, address.sun_path); // an interface name is short, so it fits
    if (connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        // A program that was killed leaves its socket behind.
        return fail(errno == ECONNREFUSED || errno == ENOENT ? Errc::NotUp : Errc::KernelRefused, name,
                    errno);
    }
    if (auto checked = checkPeer(fd.get(), name); !checked)
        return std::unexpected(checked.error());
    return fd;
}

Result<> await(int fd, short event, const std::string &name)
{
    pollfd watched{fd, event, 0};
    const int ready = poll(&watched, 1, patienceMilliseconds);
    if (ready < 0 && errno != EINTR)
        return fail(Errc::KernelRefused, name, errno);
    if (ready == 0)
        return fail(Errc::Timeout, name);
    return {};
}

Result<> sendAll(int fd, std::span<const char> text, const std::string &name)
{
    while (!text.empty()) {
        const ssize_t sent = send(fd, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent >= 0) {
            text = text.subspan(static_cast<std::size_t>(sent));
        } else if (errno == EAGAIN || errno == EINTR) {
            if (auto ready = await(fd, POLLOUT, name); !ready)
                return ready;
        } else if (errno == EPIPE || errno == ECONNRESET) {
            return {}; // it refused a line and hung up; its answer says why
        } else {
            return fail(Errc::KernelRefused, name, errno);
        }
    }
    return {};
}

Result<> receiveAnswer(int fd, UapiReader &reader, const std::string &name)
{
    WipedText piece(64 * 1024);
    std::size_t total = 0;
    while (!reader.finished()) {
        const ssize_t received = recv(fd, piece.data(), piece.size(), 0);
        if (received < 0 && (errno == EAGAIN || errno == EINTR)) {
            if (auto ready = await(fd, POLLIN, name); !ready)
                return ready;
            continue;
        }
        if (received < 0)
            return fail(Errc::KernelRefused, name, errno);
        total += static_cast<std::size_t>(received);
        if (received == 0 || total > answerBytes ||
            !reader.feed({piece.data(), static_cast<std::size_t>(received)}))
            return fail(Errc::KernelTruncated, name);
    }
    if (reader.error() != 0)
        return fail(Errc::KernelRefused, name, reader.error());
    return {};
}

Result<> converse(const std::string &name, std::span<const char> request, UapiReader &reader)
{
    const auto fd = connectTo(name);
    if (!fd)
        return std::unexpected(fd.error());
    if (auto sent = sendAll(fd->get(), request, name); !sent)
        return sent;
    return receiveAnswer(fd->get(), reader, name);
}

} // namespace

Result<DeviceState> UserspaceDevice::read(const InterfaceName &name)
{
    UapiReader reader;
    if (auto answered = converse(name.text(), std::string_view("get=1\n\n"), reader); !answered)
        return std::unexpected(answered.error());
    return reader.take();
}

Result<> UserspaceDevice::write(const InterfaceName &name, const DeviceChange &change)
{
    UapiReader reader;
    return converse(name.text(), writeUapi(change), reader);
}

} // namespace adit
