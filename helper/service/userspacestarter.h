// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Where the kernel has no WireGuard: asks systemd to start or stop `adit-userspace@NAME.service`, and waits
// for its device without blocking. The helper itself runs no program.
#pragma once

#include "base/interfacename.h"
#include "base/result.h"
#include "engine/wireguarddevice.h"

#include <QDBusConnection>
#include <QObject>
#include <chrono>
#include <filesystem>
#include <functional>
#include <vector>

namespace adit {

class UserspaceStarter final : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(Result<>)>;

    /// `socketDirectory` is where userspace implementations put NAME.sock: /run/wireguard. `devices` reads
    /// what they serve, and must live longer.
    UserspaceStarter(const QDBusConnection &bus, std::filesystem::path socketDirectory,
                     WireGuardDevice &devices, std::chrono::milliseconds timeout = std::chrono::seconds(5));

    /// Calls back when the device can be configured; NoWireGuard when systemd has no such unit or does not
    /// answer, Timeout when the device does not come.
    void start(const InterfaceName &name, Callback callback);
    /// Calls back when the device is gone or does not go.
    void stop(const InterfaceName &name, Callback callback);
    /// Names of the devices, ours and others', that a userspace program serves now.
    std::vector<InterfaceName> served() const;

private:
    void call(const char *method, const InterfaceName &name, Callback callback);
    void waitUntil(std::function<bool(std::chrono::milliseconds waited)> reached, Callback callback);
    bool isServed(const InterfaceName &name) const;
    bool isOpen(const InterfaceName &name) const;

    QDBusConnection m_bus;
    std::filesystem::path m_socketDirectory;
    WireGuardDevice &m_devices;
    std::chrono::milliseconds m_timeout;
};

} // namespace adit
