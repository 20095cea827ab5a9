// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/callers.h"

#include "base/limits.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <set>
#include <utility>

namespace adit {

namespace {

// Each known caller costs a match rule, of which the bus allows 512 to a connection.
constexpr qsizetype mostCallers = 400;
constexpr int answerTimeout = 10'000; // ms

} // namespace

Callers::Callers(const QDBusConnection &bus) : m_bus(bus)
{
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &busName) {
        answer(busName, fail(Errc::NotAuthorized));
        Q_EMIT vanished(busName);
    });
}

void Callers::find(const QString &busName, Callback callback)
{
    const auto known = m_callers.find(busName);
    if (known == m_callers.end()) {
        if (m_callers.size() >= mostCallers) {
            callback(fail(Errc::TooManyCalls, "callers"));
            return;
        }
        m_callers[busName].waiting.push_back(std::move(callback));
        ask(busName);
    } else if (known->uid) {
        callback(*known->uid);
    } else if (known->waiting.size() >= limits::pendingCallsPerUser) {
        callback(fail(Errc::TooManyCalls, "waiting"));
    } else {
        known->waiting.push_back(std::move(callback));
    }
}

void Callers::ask(const QString &busName)
{
    // Watched before it is asked for: who leaves in between is noticed by the one or the other.
    m_watcher.addWatchedService(busName);
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixUser"));
    message << busName;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, busName](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<quint32> reply = *call;
                // A failed reply must never read as 0, which is root.
                if (reply.isError() || !reply.isValid())
                    answer(busName, fail(Errc::NotAuthorized));
                else
                    answer(busName, static_cast<uid_t>(reply.value()));
            });
}

void Callers::answer(const QString &busName, Result<uid_t> uid)
{
    const auto caller = m_callers.find(busName);
    if (caller == m_callers.end())
        return;
    const std::vector<Callback> waiting = std::exchange(caller->waiting, {});
    if (uid) {
        caller->uid = *uid;
    } else {
        m_callers.erase(caller);
        m_watcher.removeWatchedService(busName);
    }
    for (const Callback &callback : waiting)
        callback(uid);
}

QStringList Callers::namesOf(uid_t uid) const
{
    QStringList names;
    for (auto caller = m_callers.cbegin(); caller != m_callers.cend(); ++caller) {
        if (caller->uid == uid)
            names.append(caller.key());
    }
    return names;
}

std::vector<uid_t> Callers::users() const
{
    std::set<uid_t> users;
    for (const Caller &caller : m_callers) {
        if (caller.uid)
            users.insert(*caller.uid);
    }
    return {users.begin(), users.end()};
}

} // namespace adit
