// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/userspacestarter.h"

#include "base/uniquefd.h"
#include "service/systemdunits.h"

#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <utility>

namespace adit {

namespace {

constexpr std::chrono::milliseconds interval{10};
// Not every implementation opens a port before it is told which.
constexpr std::chrono::milliseconds portPatience{1000};

// A program that was killed leaves its socket behind, so a file alone says nothing.
bool isListening(const std::filesystem::path &path)
{
    const UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string &text = path.native();
    if (!fd || text.size() >= sizeof(address.sun_path))
        return false;
    std::ranges::copy(text, address.sun_path);
    return ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

} // namespace

UserspaceStarter::UserspaceStarter(const QDBusConnection &bus, std::filesystem::path socketDirectory,
                                   WireGuardDevice &devices, std::chrono::milliseconds timeout)
    : m_bus(bus),
      m_socketDirectory(std::move(socketDirectory)),
      m_devices(devices),
      m_timeout(timeout)
{
}

void UserspaceStarter::start(const InterfaceName &name, Callback callback)
{
    call("StartUnit", name, [this, name, callback = std::move(callback)](const Result<> &asked) {
        if (!asked)
            return callback(asked);
        // wireguard-go opens its port a moment after its socket. Told of another one before, it says yes, and
        // that somebody has that port shows only later.
        const auto isReady = [this, name,
                              served = std::optional<std::chrono::milliseconds>()](auto waited) mutable {
            if (!served && isServed(name))
                served = waited;
            return served && (isOpen(name) || waited - *served >= portPatience);
        };
        waitUntil(isReady, callback);
    });
}

void UserspaceStarter::stop(const InterfaceName &name, Callback callback)
{
    call("StopUnit", name, [this, name, callback = std::move(callback)](const Result<> &asked) {
        if (!asked)
            return callback(asked);
        waitUntil([this, name](auto) { return !isServed(name); }, callback);
    });
}

std::vector<InterfaceName> UserspaceStarter::served() const
{
    std::vector<InterfaceName> names;
    std::error_code none; // no directory: nobody ever served a device
    for (const auto &entry : std::filesystem::directory_iterator(m_socketDirectory, none)) {
        const auto name = InterfaceName::from(entry.path().stem().native());
        if (name && entry.path().extension() == ".sock" && isListening(entry.path()))
            names.push_back(*name);
    }
    return names;
}

void UserspaceStarter::call(const char *method, const InterfaceName &name, Callback callback)
{
    // Every character of an interface name stands for itself in a unit name.
    const QString unit = QStringLiteral("adit-userspace@%1.service").arg(QString::fromStdString(name.text()));
    const QDBusPendingCall pending =
        m_bus.asyncCall(jobCall(method, unit), static_cast<int>(m_timeout.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [callback = std::move(callback)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (finished->isError())
                    callback(fail(Errc::NoWireGuard, "userspace"));
                else
                    callback({});
            });
}

bool UserspaceStarter::isServed(const InterfaceName &name) const
{
    return isListening(m_socketDirectory / (name.text() + ".sock"));
}

bool UserspaceStarter::isOpen(const InterfaceName &name) const
{
    const auto state = m_devices.read(name);
    return state && state->listenPort != 0;
}

void UserspaceStarter::waitUntil(std::function<bool(std::chrono::milliseconds waited)> reached,
                                 Callback callback)
{
    // systemd tells that it has begun, not that the device is there; the file system has no signal for a
    // directory that may not exist yet.
    auto *timer = new QTimer(this);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto look = [this, timer, elapsed, reached = std::move(reached),
                       callback = std::move(callback)]() mutable {
        const bool isReached = reached(std::chrono::milliseconds(elapsed.elapsed()));
        if (!isReached && !elapsed.hasExpired(m_timeout.count()))
            return;
        timer->stop();
        timer->deleteLater();
        callback(isReached ? Result<>{} : fail(Errc::Timeout, "userspace device"));
    };
    connect(timer, &QTimer::timeout, this, look);
    timer->start(interval);
}

} // namespace adit
