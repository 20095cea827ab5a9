// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Work that takes longer than a frame, in a thread of its own.
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace adit::gui {

/// How far a piece of work is; shared by the thread that does it and the window that shows it.
struct WorkProgress
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    /// Set by the window; the work then ends early.
    std::atomic<bool> isCancelled = false;
};

/// Runs `work()` in a thread, then `done(result)` in the owner's thread; not when the owner is gone by then.
/// The work must not touch what may go before it ends.
template <typename Work, typename Done>
void inBackground(QObject *owner, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    const auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([work = std::move(work), value]() mutable { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, owner,
                     [done = std::move(done), value] { done(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace adit::gui
