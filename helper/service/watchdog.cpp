// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/watchdog.h"

#include "service/localsocket.h"

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <sys/un.h>
#include <unistd.h>

namespace adit {

namespace {

constexpr std::string_view alive = "WATCHDOG=1";

std::optional<std::int64_t> number(const char *text)
{
    std::int64_t value = 0;
    const char *const last = text + std::strlen(text);
    const auto [end, problem] = std::from_chars(text, last, value);
    if (problem != std::errc{} || end != last || value <= 0)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<WatchdogRequest> watchdogRequest(const char *microseconds, const char *pid, const char *socket)
{
    if (!microseconds || !socket || (*socket != '/' && *socket != '@'))
        return std::nullopt;
    if (std::strlen(socket) >= sizeof(sockaddr_un::sun_path))
        return std::nullopt;
    const auto patience = number(microseconds);
    if (!patience || (pid && number(pid) != ::getpid()))
        return std::nullopt;
    return WatchdogRequest{socket, std::chrono::microseconds(*patience)};
}

Result<std::unique_ptr<Watchdog>> Watchdog::start(const WatchdogRequest &request)
{
    auto socket = connectDatagrams(request.socket);
    if (!socket)
        return std::unexpected(socket.error());
    return std::unique_ptr<Watchdog>(new Watchdog(*std::move(socket), request.patience));
}

Watchdog::Watchdog(UniqueFd socket, std::chrono::microseconds patience) : m_socket(std::move(socket))
{
    m_timer.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(patience / 2));
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::tell);
    m_timer.start();
    tell();
}

void Watchdog::tell() const
{
    // What could not be sent now is sent the next time, or else the manager does what it is there for. By
    // write and not by send, which is how the helper asks the kernel: whoever traces that is not to find this
    // in between.
    [[maybe_unused]] const auto sent = ::write(m_socket.get(), alive.data(), alive.size());
}

} // namespace adit
