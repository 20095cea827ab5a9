// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What happened to which tunnel, for the log page and for notifications. Kept in memory only; never holds a
// key.
#pragma once

#include "base/interfacename.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <deque>
#include <optional>

namespace adit {

struct Event
{
    enum class Severity { Info, Warning, Error };
    enum class Kind {
        Connected, ///< the first handshake, or one after silence
        Lost,      ///< was connected, and nobody answers any more
        Up,        ///< the interface was made
        Down,      ///< the interface is gone
        Failed,    ///< something that was asked for could not be done
        Changed,   ///< profile, peers or an endpoint changed
        Note,      ///< anything else
    };
    Severity severity = Severity::Info;
    Kind kind = Kind::Note;
    /// Milliseconds since 1970.
    std::int64_t time = 0;
    std::optional<InterfaceName> tunnel{};
    /// A sentence in the user's language.
    QString text{};
    /// Part of what was found when the program started: nobody is notified of it.
    bool atStart = false;
};

class EventLog : public QObject
{
    Q_OBJECT

public:
    /// Events that are kept; the oldest go first.
    static constexpr std::size_t capacity = 10'000;

    /// Adds an event; a `time` of 0 means now.
    void append(Event event);
    const std::deque<Event> &events() const { return m_events; }

signals:
    /// `events().back()` is new; `dropped` events went from the front before.
    void appended(int dropped);

private:
    std::deque<Event> m_events{};
};

} // namespace adit
