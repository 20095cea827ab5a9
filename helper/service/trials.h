// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which changes are on trial, and when they go back: by the boot-time clock, so that a wall clock that is set
// changes nothing. What they go back to stays on disk.
#pragma once

#include "store/trialstore.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace adit {

class Trials final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    /// The boot-time clock.
    using Now = std::function<Milliseconds()>;
    /// The time of this one is over.
    using Due = std::function<void(uid_t, const InterfaceName &)>;

    Trials(TrialStore store, Now now, Due due);

    /// Notes what to go back to, and begins to count. StoreFailed with errno, then there is no trial.
    Result<> begin(uid_t uid, Trial trial, std::chrono::seconds length);
    /// Forgets a trial, kept or taken back; none is fine. StoreFailed, then the trial goes on.
    Result<> end(uid_t uid, const InterfaceName &name);
    /// Takes over what a predecessor began. A trial that is damaged, or of another start of the machine, is
    /// due at once.
    void resume();

    /// NotOnTrial, or StoreFailed.
    Result<Trial> load(uid_t uid, const InterfaceName &name) const { return m_store.load(uid, name); }
    /// By the boot-time clock; nullopt when this user has no trial of this name.
    std::optional<Milliseconds> deadline(uid_t uid, const InterfaceName &name) const;
    /// OnTrial with the seconds left, while there is a trial.
    Result<> mayChange(uid_t uid, const InterfaceName &name) const;
    std::vector<std::pair<uid_t, InterfaceName>> all() const;
    bool isEmpty() const { return m_deadlines.empty(); }

    /// Calls back for those that are due; done by the timer.
    void look();

private:
    using Key = std::pair<uid_t, InterfaceName>;
    void wait();

    TrialStore m_store;
    Now m_now;
    Due m_due;
    QTimer m_timer;
    std::map<Key, Milliseconds> m_deadlines;
};

} // namespace adit
