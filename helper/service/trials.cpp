// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/trials.h"

#include "base/limits.h"

#include <algorithm>

namespace adit {

namespace {

// Qt's timers stand still while the machine sleeps, and the boot-time clock does not.
constexpr std::chrono::milliseconds mostWait{1000};
// How soon what could not be taken back is tried again.
constexpr std::chrono::milliseconds again{10'000};
constexpr std::chrono::seconds longest{limits::trialMost};

} // namespace

Trials::Trials(TrialStore store, Now now, Due due)
    : m_store(std::move(store)),
      m_now(std::move(now)),
      m_due(std::move(due))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Trials::look);
}

Result<> Trials::begin(uid_t uid, Trial trial, std::chrono::seconds length)
{
    trial.deadline = m_now() + length;
    if (auto saved = m_store.save(uid, trial); !saved)
        return saved;
    m_deadlines.insert_or_assign(Key{uid, trial.former.name}, trial.deadline);
    wait();
    return {};
}

Result<> Trials::end(uid_t uid, const InterfaceName &name)
{
    if (auto removed = m_store.remove(uid, name); !removed)
        return removed;
    m_deadlines.erase(Key{uid, name});
    return {};
}

void Trials::resume()
{
    const Milliseconds now = m_now();
    for (const Key &key : m_store.list()) {
        const auto trial = m_store.load(key.first, key.second);
        // A deadline that is further away than any can be is of a clock that has begun anew.
        const bool counts = trial && trial->deadline - now <= longest;
        m_deadlines.insert_or_assign(key, counts ? trial->deadline : now);
    }
    wait();
}

std::optional<Trials::Milliseconds> Trials::deadline(uid_t uid, const InterfaceName &name) const
{
    const auto found = m_deadlines.find(Key{uid, name});
    return found == m_deadlines.end() ? std::nullopt : std::optional(found->second);
}

Result<> Trials::mayChange(uid_t uid, const InterfaceName &name) const
{
    const auto until = deadline(uid, name);
    if (!until)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(std::max(*until - m_now(), Milliseconds(0)));
    return fail(Errc::OnTrial, name.text() + ", " + std::to_string(left.count()) + " s left");
}

std::vector<std::pair<uid_t, InterfaceName>> Trials::all() const
{
    std::vector<Key> keys;
    keys.reserve(m_deadlines.size());
    for (const auto &[key, deadline] : m_deadlines)
        keys.push_back(key);
    return keys;
}

void Trials::look()
{
    for (const Key &key : all()) {
        // What was called for one may have ended another.
        const auto until = deadline(key.first, key.second);
        if (until && *until <= m_now())
            m_due(key.first, key.second);
    }
    wait();
}

void Trials::wait()
{
    if (m_deadlines.empty())
        return m_timer.stop();
    const auto next = std::ranges::min_element(m_deadlines, {}, [](const auto &one) { return one.second; });
    const Milliseconds left = next->second - m_now();
    m_timer.start(left <= Milliseconds(0) ? again : std::min(left + Milliseconds(1), mostWait));
}

} // namespace adit
