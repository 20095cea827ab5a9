// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Asks polkit over its own D-Bus interface. Each check has its own cancellation id and time-out; any number
// runs side by side, so that one open prompt holds nobody else up.
#pragma once

#include "auth/authorizer.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <chrono>

class QDBusPendingCall;

namespace adit {

/// How long polkit may take.
struct AuthTimeouts
{
    /// Without a person. Less than clients wait for the helper, and enough for a busy machine.
    std::chrono::milliseconds quiet{20'000};
    /// With a person in front of a prompt.
    std::chrono::milliseconds prompt{300'000};
};

class PolkitBusAuthorizer final : public QObject, public Authorizer
{
    Q_OBJECT

public:
    explicit PolkitBusAuthorizer(const QDBusConnection &bus, AuthTimeouts timeouts = {});

    void check(const AuthRequest &request, Callback callback) override;
    void callerVanished(const QString &busName) override;

private:
    struct Open
    {
        QString busName;
        Callback callback;
    };
    void answered(const QString &id, const QDBusPendingCall &call);
    void withdraw(const QString &id);

    QDBusConnection m_bus;
    AuthTimeouts m_timeouts;
    quint64 m_last = 0;
    QHash<QString, Open> m_open;
};

} // namespace adit
