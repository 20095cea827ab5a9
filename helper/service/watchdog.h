// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tells the service manager that the event loop still turns, where the manager wants to know: a helper that
// hangs is ended and started again, and repairs what it left half done.
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace adit {

/// What systemd asks for by WATCHDOG_USEC, WATCHDOG_PID and NOTIFY_SOCKET.
struct WatchdogRequest
{
    std::string socket; ///< a path, or @ and an abstract name
    std::chrono::microseconds patience{};
};

/// Nothing where this process is not watched. The arguments are the variables' values, null for none.
std::optional<WatchdogRequest> watchdogRequest(const char *microseconds, const char *pid, const char *socket);

class Watchdog final : public QObject
{
    Q_OBJECT

public:
    /// Connects and tells at once, then twice in each span of the manager's patience. KernelRefused with
    /// errno.
    static Result<std::unique_ptr<Watchdog>> start(const WatchdogRequest &request);

private:
    Watchdog(UniqueFd socket, std::chrono::microseconds patience);
    void tell() const;

    UniqueFd m_socket;
    QTimer m_timer;
};

} // namespace adit
