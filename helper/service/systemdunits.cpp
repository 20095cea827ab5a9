// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/systemdunits.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#include <utility>

namespace adit {

namespace {

constexpr QLatin1String systemd("org.freedesktop.systemd1");
constexpr QLatin1String systemdObject("/org/freedesktop/systemd1");
constexpr QLatin1String systemdManager("org.freedesktop.systemd1.Manager");

} // namespace

QDBusMessage jobCall(const char *method, const QString &unit)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(systemd, systemdObject, systemdManager, QString::fromLatin1(method));
    call << unit << QStringLiteral("replace");
    return call;
}

SystemdUnits::SystemdUnits(const QDBusConnection &bus, std::chrono::milliseconds patience)
    : m_bus(bus),
      m_patience(patience)
{
    // A slot's types are looked up by name, and QtDBus makes this one known only when it first needs it
    // itself.
    qRegisterMetaType<QDBusObjectPath>();
    m_bus.connect(systemd, systemdObject, systemdManager, QStringLiteral("JobRemoved"), this,
                  SLOT(jobRemoved(uint, QDBusObjectPath, QString, QString)));
}

void SystemdUnits::run(const char *method, const QString &unit, Callback callback)
{
    m_waiting.insert(unit, {.job = {}, .callback = std::move(callback)});
    const QDBusPendingCall pending =
        m_bus.asyncCall(jobCall(method, unit), static_cast<int>(m_patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, unit](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (reply.isValid())
            return taken(unit, reply.value().path());
        const bool unknown = reply.error().name() == QLatin1String("org.freedesktop.systemd1.NoSuchUnit");
        finish(unit, unknown ? Outcome::Success : Outcome::NoAnswer);
    });
}

void SystemdUnits::taken(const QString &unit, const QString &job)
{
    const auto found = m_waiting.find(unit);
    if (found == m_waiting.end())
        return;
    found->job = job;
    finishIfOver(unit);
    QTimer::singleShot(m_patience, this, [this, unit, job] {
        const auto late = m_waiting.find(unit);
        if (late != m_waiting.end() && late->job == job)
            finish(unit, Outcome::NoAnswer);
    });
}

void SystemdUnits::jobRemoved(uint /*id*/, const QDBusObjectPath &job, const QString &unit,
                              const QString &result)
{
    const auto found = m_waiting.find(unit);
    if (found == m_waiting.end())
        return;
    found->over.insert(job.path(), result);
    finishIfOver(unit);
}

void SystemdUnits::finishIfOver(const QString &unit)
{
    const Waiting &waiting = m_waiting[unit];
    if (const auto result = waiting.over.find(waiting.job); result != waiting.over.end())
        finish(unit, *result == QLatin1String("done") ? Outcome::Success : Outcome::Failed);
}

void SystemdUnits::finish(const QString &unit, Outcome outcome)
{
    const Callback callback = m_waiting.take(unit).callback;
    if (callback)
        callback(outcome);
}

} // namespace adit
