// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Asks systemd for jobs on units, over the system bus and without blocking: the helper itself runs no
// program.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QMap>
#include <QObject>
#include <QString>
#include <chrono>
#include <functional>

namespace adit {

/// The call to systemd's manager by which a unit gets a job that replaces the one it may have.
QDBusMessage jobCall(const char *method, const QString &unit);

class SystemdUnits final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Success, Failed, NoAnswer };
    using Callback = std::function<void(Outcome)>;

    /// Jobs are waited for as long as `patience`.
    SystemdUnits(const QDBusConnection &bus, std::chrono::milliseconds patience);

    /// Calls back once, when the job is over: NoAnswer when systemd does not take it or the time is up. One
    /// job at a time for each unit. A unit that systemd does not know is stopped.
    void run(const char *method, const QString &unit, Callback callback);

private Q_SLOTS:
    void jobRemoved(uint id, const QDBusObjectPath &job, const QString &unit, const QString &result);

private:
    struct Waiting
    {
        QString job;                   ///< empty until systemd tells
        QMap<QString, QString> over{}; ///< results of jobs that ended before that
        Callback callback;
    };

    void taken(const QString &unit, const QString &job);
    void finish(const QString &unit, Outcome outcome);
    void finishIfOver(const QString &unit);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_patience;
    QMap<QString, Waiting> m_waiting{};
};

} // namespace adit
