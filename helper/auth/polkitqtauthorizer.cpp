// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "auth/polkitqtauthorizer.h"

#include "auth/polkitdetails.h"

#include <algorithm>
#include <polkitqt1-subject.h>

namespace adit {

using PolkitQt1::Authority;

PolkitQtAuthorizer::PolkitQtAuthorizer(PolkitBusAuthorizer &bus, AuthTimeouts timeouts)
    : m_bus(bus),
      m_timeouts(timeouts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(Errc::AuthorityUnavailable); });
}

void PolkitQtAuthorizer::check(const AuthRequest &request, Callback callback)
{
    if (request.interaction == Interaction::Forbid || m_confused) {
        m_bus.check(request, std::move(callback));
        return;
    }
    m_waiting.push_back({request, std::move(callback)});
    startNext();
}

void PolkitQtAuthorizer::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Only now: it waits for polkit when it is made. Without a prompt nobody needs it.
    Authority *authority = Authority::instance();
    connect(authority, &Authority::checkAuthorizationFinished, this, &PolkitQtAuthorizer::answered,
            Qt::UniqueConnection);
    // An old error would make the new check return at once without an answer.
    authority->clearError();
    m_timer.start(m_timeouts.prompt);
    const PolkitQt1::SystemBusNameSubject subject(m_current->request.busName);
    authority->checkAuthorizationWithDetails(m_current->request.action, subject,
                                             Authority::AllowUserInteraction,
                                             polkitDetails(m_current->request));
    if (authority->hasError())
        giveUp(Errc::AuthorityUnavailable);
}

void PolkitQtAuthorizer::answered(Authority::Result result)
{
    if (!m_current || m_confused)
        return;
    m_timer.stop();
    const Callback callback = std::move(m_current->callback);
    m_current.reset();
    if (result == Authority::Yes)
        callback({});
    else
        callback(fail(Errc::NotAuthorized));
    startNext();
}

void PolkitQtAuthorizer::giveUp(Errc reason)
{
    m_confused = true;
    m_timer.stop();
    Authority::instance()->checkAuthorizationCancel();
    const Callback callback = std::move(m_current->callback);
    m_current.reset();
    callback(fail(reason));
    const std::deque<Prompt> waiting = std::exchange(m_waiting, {});
    for (const Prompt &prompt : waiting)
        m_bus.check(prompt.request, prompt.callback);
}

void PolkitQtAuthorizer::callerVanished(const QString &busName)
{
    std::deque<Prompt> gone;
    for (Prompt &prompt : m_waiting) {
        if (prompt.request.busName == busName)
            gone.push_back(std::move(prompt));
    }
    std::erase_if(m_waiting, [&](const Prompt &prompt) { return prompt.request.busName == busName; });
    for (const Prompt &prompt : gone)
        prompt.callback(fail(Errc::NotAuthorized));
    if (m_current && m_current->request.busName == busName)
        giveUp(Errc::NotAuthorized);
    m_bus.callerVanished(busName);
}

} // namespace adit
