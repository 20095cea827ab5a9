// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A thread that works off one thing after another with a HistoryKeeper, so that nobody waits for the disk.
#pragma once

#include "history/historykeeper.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace adit {

class HistoryThread
{
public:
    HistoryThread();
    /// Waits until all work is done that was given before.
    ~HistoryThread();
    HistoryThread(const HistoryThread &) = delete;
    HistoryThread &operator=(const HistoryThread &) = delete;

    /// Runs in the thread, in the order in which it was given.
    using Work = std::function<void(HistoryKeeper &)>;
    void post(Work work);

private:
    QThread m_thread{};
    QObject m_worker{};
    std::unique_ptr<HistoryKeeper> m_keeper{}; ///< the thread's, from its first work to its last
};

} // namespace adit
