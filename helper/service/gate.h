// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The one way in: who calls, within the limits, valid, authorised, act, reply. Every method of the interface
// goes through here, and nothing of it waits for anything in place.
#pragma once

#include "auth/authorizer.h"
#include "service/callers.h"
#include "service/calllimits.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantList>
#include <functional>
#include <memory>

namespace adit {

/// What one method does behind the gate.
struct GateJob
{
    using Done = std::function<void(Result<QVariantList>)>;

    /// Checks the arguments for this user, changes nothing, gives what a prompt names.
    std::function<Result<PromptDetails>(uid_t)> validate;
    /// Does it; calls back exactly once, with the values to return.
    std::function<void(uid_t, const Done &)> act;
};

class Gate final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the gate.
    Gate(QDBusConnection bus, Callers &callers, Authorizer &authorizer);

    /// Runs the job of a call and replies to it.
    void run(const QDBusMessage &message, GateJob job);
    /// Whether any call waits for an answer.
    bool isBusy() const { return m_open > 0; }

Q_SIGNALS:
    /// A call came or was answered.
    void active();

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;
    void identified(const CallPtr &call, Result<uid_t> uid);
    void authorised(const CallPtr &call, const Result<> &verdict);
    static void logCall(const Call &call, const Result<QVariantList> &values);
    void reply(Call &call, const Result<QVariantList> &values);

    QDBusConnection m_bus;
    Callers &m_callers;
    Authorizer &m_authorizer;
    CallLimits m_limits;
    int m_open = 0;
};

} // namespace adit
