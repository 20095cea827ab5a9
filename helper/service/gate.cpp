// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/gate.h"

#include "protocol/errornames.h"
#include "service/log.h"

#include <optional>

namespace adit {

struct Gate::Call
{
    QDBusMessage message;
    GateJob job;
    const ActionRule *rule;
    uid_t uid = 0; // valid once there is a ticket
    std::optional<CallLimits::Ticket> ticket{};
    std::optional<InterfaceName> tunnel{};
};

Gate::Gate(QDBusConnection bus, Callers &callers, Authorizer &authorizer)
    : m_bus(std::move(bus)),
      m_callers(callers),
      m_authorizer(authorizer)
{
    connect(&m_callers, &Callers::vanished, this,
            [this](const QString &busName) { m_authorizer.callerVanished(busName); });
}

void Gate::run(const QDBusMessage &message, GateJob job)
{
    ++m_open;
    Q_EMIT active();
    auto call = std::make_shared<Call>(message, std::move(job), findAction(message.member().toStdString()));
    if (!call->rule) {
        reply(*call, fail(Errc::NotAuthorized));
        return;
    }
    m_callers.find(message.service(), [this, call](Result<uid_t> uid) { identified(call, std::move(uid)); });
}

void Gate::identified(const CallPtr &call, Result<uid_t> uid)
{
    if (!uid)
        return reply(*call, std::unexpected(uid.error()));
    auto ticket = m_limits.begin(*uid, call->rule->effect);
    if (!ticket)
        return reply(*call, std::unexpected(ticket.error()));
    call->uid = *uid;
    call->ticket = std::move(*ticket);

    const Result<PromptDetails> details = call->job.validate(*uid);
    if (!details)
        return reply(*call, std::unexpected(details.error()));
    if (auto tunnel = InterfaceName::from(details->tunnel.toStdString()))
        call->tunnel = std::move(*tunnel);
    const bool mayAsk =
        call->rule->prompt == Prompt::IfAllowed && call->message.isInteractiveAuthorizationAllowed();
    const std::string_view action = call->rule->action;
    const AuthRequest request{call->message.service(), *uid,
                              QString::fromLatin1(action.data(), static_cast<qsizetype>(action.size())),
                              *details, mayAsk ? Interaction::Allow : Interaction::Forbid};
    m_authorizer.check(request, [this, call](const Result<> &verdict) { authorised(call, verdict); });
}

void Gate::authorised(const CallPtr &call, const Result<> &verdict)
{
    if (!verdict)
        return reply(*call, std::unexpected(verdict.error()));
    call->job.act(call->uid, [this, call](const Result<QVariantList> &values) { reply(*call, values); });
}

void Gate::logCall(const Call &call, const Result<QVariantList> &values)
{
    log({.level = values ? LogLevel::Info : LogLevel::Notice,
         .event = values ? LogEvent::CallDone : LogEvent::CallRefused,
         .text = std::string(call.rule->method) + " by uid " + std::to_string(call.uid) + ": " +
                 (values ? "done" : describe(values.error())),
         .tunnel = call.tunnel,
         .caller = call.uid,
         .method = call.rule->method});
}

void Gate::reply(Call &call, const Result<QVariantList> &values)
{
    if (call.rule && call.rule->effect == Effect::Changes && call.ticket)
        logCall(call, values);
    if (values) {
        m_bus.send(call.message.createReply(*values));
    } else {
        m_bus.send(call.message.createErrorReply(QString::fromStdString(errorName(values.error().code)),
                                                 QString::fromStdString(errorMessage(values.error()))));
    }
    call.ticket.reset();
    --m_open;
    Q_EMIT active();
}

} // namespace adit
