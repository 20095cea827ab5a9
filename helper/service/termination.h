// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// SIGTERM and SIGINT as events: what is being done to the machine is done to its end first.
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <QObject>
#include <QSocketNotifier>
#include <functional>

namespace adit {

/// Takes the two signals from the whole process. Call open() before any thread is started.
class Termination final : public QObject
{
    Q_OBJECT

public:
    /// KernelRefused with errno.
    static Result<UniqueFd> open();
    /// Calls back in the event loop when one of the signals came to the descriptor of open().
    Termination(UniqueFd fd, std::function<void()> callback);

private:
    UniqueFd m_fd;
    QSocketNotifier m_notifier;
};

} // namespace adit
