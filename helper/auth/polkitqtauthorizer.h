// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Asks polkit through polkit-qt where the system has it for Qt 6. Its asynchronous check answers by one
// signal that does not tell which check it answers, and answers nothing at all after some errors. So only
// prompts go this way, one at a time; everything else is asked on the bus and never waits behind a prompt.
#pragma once

#include "auth/polkitbusauthorizer.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <optional>

#include <polkitqt1-authority.h>

namespace adit {

class PolkitQtAuthorizer final : public QObject, public Authorizer
{
    Q_OBJECT

public:
    /// Asks `bus` everything that needs no prompt; it must outlive this object.
    explicit PolkitQtAuthorizer(PolkitBusAuthorizer &bus, AuthTimeouts timeouts = {});

    void check(const AuthRequest &request, Callback callback) override;
    void callerVanished(const QString &busName) override;

private:
    struct Prompt
    {
        AuthRequest request;
        Callback callback;
    };
    void startNext();
    void answered(PolkitQt1::Authority::Result result);
    void giveUp(Errc reason);

    PolkitBusAuthorizer &m_bus;
    AuthTimeouts m_timeouts;
    QTimer m_timer;
    std::optional<Prompt> m_current;
    std::deque<Prompt> m_waiting;
    /// A check went unanswered: its answer could still come and be taken for another's. From then on all go
    /// over the bus.
    bool m_confused = false;
};

} // namespace adit
