// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A helper that is watched says that it is alive, and to nobody else.
#include "service/watchdog.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace adit;

namespace {

// The service manager's end.
UniqueFd listenAt(const std::string &path)
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    UniqueFd fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    REQUIRE(::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    return fd;
}

std::string heard(const UniqueFd &fd)
{
    std::array<char, 64> buffer{};
    const auto size = ::recv(fd.get(), buffer.data(), buffer.size(), 0);
    return size < 0 ? std::string() : std::string(buffer.data(), static_cast<std::size_t>(size));
}

} // namespace

TEST_CASE("a process is watched only when all three variables say so")
{
    const std::string own = std::to_string(::getpid());
    const auto request = watchdogRequest("60000000", own.c_str(), "/run/systemd/notify");
    REQUIRE(request);
    CHECK(request->socket == "/run/systemd/notify");
    CHECK(request->patience == std::chrono::seconds(60));
    CHECK(watchdogRequest("1", nullptr, "@abstract"));

    CHECK_FALSE(watchdogRequest(nullptr, own.c_str(), "/run/systemd/notify"));
    CHECK_FALSE(watchdogRequest("60000000", own.c_str(), nullptr));
    CHECK_FALSE(watchdogRequest("60000000", "1", "/run/systemd/notify"));
    CHECK_FALSE(watchdogRequest("60000000", own.c_str(), std::string(200, '/').c_str()));
    for (const char *bad : {"", "0", "-1", "x", "60000000 ", "99999999999999999999"})
        CHECK_FALSE(watchdogRequest(bad, own.c_str(), "/run/systemd/notify"));
    for (const char *bad : {"", "relative", "vsock:2:1"})
        CHECK_FALSE(watchdogRequest("60000000", own.c_str(), bad));
}

TEST_CASE("who is watched says so at once and again before the manager's patience is over")
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("notify").toStdString();
    const UniqueFd manager = listenAt(path);
    const auto watchdog = Watchdog::start({path, std::chrono::milliseconds(20)});
    REQUIRE(watchdog);
    CHECK(heard(manager) == "WATCHDOG=1");
    std::string again;
    QElapsedTimer elapsed;
    for (elapsed.start(); again.empty() && !elapsed.hasExpired(20'000); again = heard(manager))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    CHECK(again == "WATCHDOG=1");
}

TEST_CASE("a manager that is not there is an error")
{
    const auto watchdog = Watchdog::start({"/nonexistent/notify", std::chrono::seconds(1)});
    REQUIRE_FALSE(watchdog);
    CHECK(watchdog.error().sysErrno == ENOENT);
}
