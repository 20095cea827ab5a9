// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What happens to this machine that tunnels care about: it wakes up, its way to the Internet is another one,
// interfaces come and go. Needs neither root nor a network service; what the machine lacks never happens.
#pragma once

#include "base/uniquefd.h"

#include <QDBusConnection>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <span>

namespace adit {

class SystemEvents : public QObject
{
    Q_OBJECT

public:
    /// Listens to logind on this bus (the system's), and to the kernel.
    explicit SystemEvents(QDBusConnection bus);

signals:
    /// The machine was asleep.
    void resumed();
    /// A default route came or went; once for many that come together.
    void defaultRouteChanged();
    /// Interfaces came, went, or were switched on or off; once for many that come together.
    void interfacesChanged();

private slots:
    void onPrepareForSleep(bool begins);

private:
    void listenToKernel();
    void readKernel();

    QDBusConnection m_bus;
    UniqueFd m_socket{};
    std::unique_ptr<QSocketNotifier> m_readable{};
    QTimer m_routeSettled{};
    QTimer m_interfacesSettled{};
};

/// What a block of messages from the kernel (rtnetlink) tells.
struct KernelNews
{
    bool defaultRoute = false;
    bool interfaces = false;

    friend bool operator==(const KernelNews &, const KernelNews &) = default;
};
/// Total: what is cut off or unknown tells nothing.
KernelNews newsIn(std::span<const std::byte> messages);

} // namespace adit
