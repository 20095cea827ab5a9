// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which events a person is told of, and when. A tunnel that comes and goes is told of once in a while and
// ends with what is true. Pure: time comes in, nothing is read from a clock.
#pragma once

#include "agent/eventlog.h"
#include "agent/settings.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace adit {

/// What to tell, of which tunnel.
struct Notice
{
    Settings::Notice kind = Settings::Notice::Connected;
    InterfaceName tunnel;
    /// A sentence in the user's language, as the event has it.
    QString text{};

    friend bool operator==(const Notice &, const Notice &) = default;
};

class NoticeSchedule
{
public:
    using Time = std::chrono::milliseconds;

    /// Silence for so long before a loss is told: a change of the network heals in less.
    static constexpr Time settle{5'000};
    /// The least time between two tellings of one tunnel.
    static constexpr Time pause{30'000};

    /// Takes in what happened at `now` (any clock that never goes back).
    void add(const Event &event, Time now);
    /// What is to be told by now; each is given once.
    std::vector<Notice> due(Time now);
    /// When due() has something next; nullopt when nothing waits.
    std::optional<Time> next() const;

private:
    struct Waiting
    {
        Settings::Notice kind;
        QString text;
        Time at;
    };
    struct State
    {
        std::optional<Waiting> waiting{};
        /// What a person believes of the tunnel, from what was told.
        std::optional<Settings::Notice> believed{};
        std::optional<Time> toldAt{};
    };
    void addConnection(State &state, Waiting waiting);

    std::map<InterfaceName, State> m_tunnels{};
};

} // namespace adit
