// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/noticeschedule.h"

#include <algorithm>

namespace adit {

void NoticeSchedule::add(const Event &event, Time now)
{
    if (!event.tunnel)
        return;
    State &state = m_tunnels[*event.tunnel];
    switch (event.kind) {
    case Event::Kind::Connected:
        if (event.atStart)
            state.believed = Settings::Notice::Connected;
        else
            addConnection(state, {Settings::Notice::Connected, event.text, now});
        return;
    case Event::Kind::Lost:
        if (event.atStart)
            state.believed = Settings::Notice::Lost;
        else
            addConnection(state, {Settings::Notice::Lost, event.text, now + settle});
        return;
    case Event::Kind::Failed:
        // The answer to something that was asked for: it does not wait.
        if (!event.atStart)
            state.waiting = Waiting{Settings::Notice::Failed, event.text, now};
        return;
    case Event::Kind::Up:
    case Event::Kind::Down:
        // From here on it is another connection. Whoever took the tunnel down knows that it is down.
        if (!state.waiting || state.waiting->kind != Settings::Notice::Failed)
            state.waiting.reset();
        state.believed.reset();
        return;
    case Event::Kind::Changed:
    case Event::Kind::Note: return;
    }
}

void NoticeSchedule::addConnection(State &state, Waiting waiting)
{
    if (state.believed == waiting.kind) {
        state.waiting.reset();
        return;
    }
    if (state.toldAt)
        waiting.at = std::max(waiting.at, *state.toldAt + pause);
    state.waiting = std::move(waiting);
}

std::vector<Notice> NoticeSchedule::due(Time now)
{
    std::vector<Notice> notices;
    for (auto &[name, state] : m_tunnels) {
        if (!state.waiting || state.waiting->at > now)
            continue;
        const Waiting told = *std::exchange(state.waiting, std::nullopt);
        // A failure is no connection; it says nothing of one and makes none wait.
        if (told.kind != Settings::Notice::Failed) {
            state.believed = told.kind;
            state.toldAt = now;
        }
        notices.push_back({told.kind, name, told.text});
    }
    return notices;
}

std::optional<NoticeSchedule::Time> NoticeSchedule::next() const
{
    std::optional<Time> next;
    for (const auto &[name, state] : m_tunnels) {
        if (state.waiting && (!next || state.waiting->at < *next))
            next = state.waiting->at;
    }
    return next;
}

} // namespace adit
