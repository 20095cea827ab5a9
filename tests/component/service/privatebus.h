// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A real message bus of one's own, with the policy that Adit ships, and the real helper on it.
#pragma once

#include "base/tunnelspec.h"
#include "helperproxy.h"
#include "protocol/wireconvert.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <string>

namespace adit::test {

/// Handles events until the condition holds; false when it does not within ten seconds.
bool waitFor(const std::function<bool()> &condition, int milliseconds = 10'000);

/// What a call answered: `ok`, or the last part of the error's name, with the message told beside a failed
/// check.
std::string answerOf(const QDBusPendingCall &call);

/// dbus-daemon with a socket in a directory of its own; denies like the system bus.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    QString address() const;
    QString path(const QString &name) const { return m_directory.filePath(name); }
    /// A connection of its own each time; ends with the bus, or with QDBusConnection::disconnectFromBus.
    QDBusConnection connection();
    bool hasName(const QString &name);
    void stop();

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QStringList m_connections;
};

/// The adit-helper that was built, as a process.
class HelperProcess
{
public:
    /// Starts it on this bus; state and ledgers are in `state` and `run` of the bus's directory.
    HelperProcess(PrivateBus &bus, const QStringList &arguments);
    ~HelperProcess();
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;

    QProcess &process() { return m_process; }
    /// Everything it logged so far.
    QByteArray log();

private:
    QProcess m_process;
    QByteArray m_log;
};

/// A tunnel that may be installed: one peer with a preshared key at 192.0.2.9:51820.
TunnelSpec sampleTunnel(const char *name);
/// Installs with the keys beside it, as the app does.
QDBusPendingReply<QString> install(HelperProxy &proxy, const TunnelSpec &spec);
/// Any call of the contract that allows a prompt (the proxy of Qt 6.4 cannot).
QDBusPendingCall callWithPrompt(const QDBusConnection &bus, const char *method,
                                const QVariantList &arguments);
QDBusPendingCall installWithPrompt(const QDBusConnection &bus, const TunnelSpec &spec);

} // namespace adit::test
