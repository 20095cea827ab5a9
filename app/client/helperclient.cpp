// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Messages are made here and not by the generated proxy: it cannot set ALLOW_INTERACTIVE_AUTHORIZATION before
// Qt 6.7, and asks the bus for the name's owner with a blocking call.
#include "client/helperclient.h"

#include "client/replies.h"
#include "protocol/errornames.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <chrono>

namespace adit {

namespace {

constexpr auto helperName = "org.adit.Helper1";
constexpr auto helperPath = "/org/adit/Helper1";
constexpr auto busName = "org.freedesktop.DBus";
constexpr auto busPath = "/org/freedesktop/DBus";
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties";

// A person finds and types a password; a machine under load starts a process; the helper only looks.
constexpr int promptTimeoutMs = 5 * 60 * 1000;
constexpr int changeTimeoutMs = 60 * 1000;
constexpr int askTimeoutMs = 30 * 1000;

// Longer than the second in which the helper counts a user's changes (limits.h).
constexpr std::chrono::milliseconds pauseAfterTooMany{250};
constexpr int patience = 8;

/// A program that makes many changes one after the other, each waited for, is slowed down and not refused.
bool isTooSoon(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage &&
           reply.errorName().toStdString() == errorName(Errc::TooManyCalls);
}

/// The helper went between two calls. The bus says so itself, so the message was not delivered and may be
/// sent again.
bool helperIsGone(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage &&
           (reply.errorName() == u"org.freedesktop.DBus.Error.ServiceUnknown" ||
            reply.errorName() == u"org.freedesktop.DBus.Error.NameHasNoOwner");
}

} // namespace

HelperClient::HelperClient(QDBusConnection bus, uid_t owner) : m_bus(std::move(bus)), m_expectedOwner(owner)
{
}

void HelperClient::info(Callback<HelperInfo> done)
{
    send({QString::fromLatin1(propertiesInterface),
          QStringLiteral("GetAll"),
          {QString::fromLatin1(helperName)},
          Interaction::Forbid,
          askTimeoutMs},
         [done = std::move(done)](Result<QDBusMessage> reply) { done(replies::info(reply)); });
}

void HelperClient::watchChanges(ChangeHandler handler)
{
    if (!m_watching) {
        // Without the sender in the rule: QtDBus would ask for its owner with a blocking call. The slot
        // checks it.
        m_bus.connect(QString(), QString::fromLatin1(helperPath), QString::fromLatin1(helperName),
                      QStringLiteral("TunnelChanged"), this,
                      SLOT(onTunnelChanged(QString, uint, QDBusMessage)));
    }
    m_watching = true;
    m_handler = std::move(handler);
}

void HelperClient::watchRepairs(RepairHandler handler)
{
    if (!m_repairHandler)
        m_bus.connect(QString(), QString::fromLatin1(helperPath), QString::fromLatin1(helperName),
                      QStringLiteral("Repaired"), this, SLOT(onRepaired(QString, uint, QDBusMessage)));
    m_repairHandler = std::move(handler);
}

void HelperClient::watchPresence()
{
    auto *watcher = new QDBusServiceWatcher(QString::fromLatin1(helperName), m_bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &HelperClient::came);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &HelperClient::went);
}

void HelperClient::onTunnelChanged(const QString &name, uint state, const QDBusMessage &message)
{
    ifFromHelper(message, [this, name, state] {
        const auto tunnel = InterfaceName::from(name.toStdString());
        if (!tunnel || state > static_cast<uint>(LinkState::Broken))
            return;
        emit changed(*tunnel);
        if (m_handler)
            m_handler(*tunnel, static_cast<LinkState>(state));
    });
}

void HelperClient::onRepaired(const QString &name, uint /*steps*/, const QDBusMessage &message)
{
    ifFromHelper(message, [this, name] {
        const auto tunnel = InterfaceName::from(name.toStdString());
        if (m_repairHandler && tunnel)
            m_repairHandler(*tunnel);
    });
}

void HelperClient::ifFromHelper(const QDBusMessage &signal, std::function<void()> action)
{
    if (signal.service() != m_owner)
        m_owner.clear(); // a helper that was started since, or somebody who only claims to be it
    withOwner([sender = signal.service(), action = std::move(action)](const Result<QString> &owner) {
        if (owner && *owner == sender)
            action();
    });
}

void HelperClient::failLater(Callback<std::string> done, const Error &error)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), error] { done(std::unexpected(error)); }, Qt::QueuedConnection);
}

void HelperClient::change(const QString &method, QVariantList arguments, Interaction interaction,
                          Answer answer)
{
    const int timeoutMs = interaction == Interaction::Allow ? promptTimeoutMs : changeTimeoutMs;
    attempt({QString::fromLatin1(helperName), method, std::move(arguments), interaction, timeoutMs}, patience,
            std::move(answer));
}

void HelperClient::attempt(const Call &call, int left, Answer answer)
{
    send(call, [this, call, left, answer = std::move(answer)](const Result<QDBusMessage> &reply) {
        if (left == 0 || !reply || !isTooSoon(*reply))
            return answer(reply);
        QTimer::singleShot(pauseAfterTooMany, this,
                           [this, call, left, answer] { attempt(call, left - 1, answer); });
    });
}

void HelperClient::ask(const QString &method, QVariantList arguments, Answer answer)
{
    send({QString::fromLatin1(helperName), method, std::move(arguments), Interaction::Forbid, askTimeoutMs},
         std::move(answer));
}

void HelperClient::send(Call call, Answer answer)
{
    withOwner([this, call = std::move(call), answer = std::move(answer)](const Result<QString> &owner) {
        if (!owner)
            return answer(std::unexpected(owner.error()));
        deliver(*owner, call, [this, call, answer](const Result<QDBusMessage> &reply) {
            if (!reply || !helperIsGone(*reply))
                return answer(reply);
            m_owner.clear();
            withOwner([this, call, answer](const Result<QString> &next) {
                if (!next)
                    return answer(std::unexpected(next.error()));
                deliver(*next, call, answer);
            });
        });
    });
}

void HelperClient::deliver(const QString &owner, const Call &call, Answer answer)
{
    // To the unique name that was checked: nobody can take the well-known name between check and call.
    QDBusMessage message =
        QDBusMessage::createMethodCall(owner, QString::fromLatin1(helperPath), call.interface, call.method);
    message.setArguments(call.arguments);
    message.setInteractiveAuthorizationAllowed(call.interaction == Interaction::Allow);
    message.setAutoStartService(false);
    dispatch(message, call.timeoutMs, std::move(answer));
}

void HelperClient::dispatch(const QDBusMessage &message, int timeoutMs, Answer answer)
{
    // Without a connection there is no pending call, and its watcher would never speak.
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this,
            [answer = std::move(answer)] { answer(fail(Errc::HelperMissing, "no system message bus")); },
            Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                answer(finished->reply());
            });
}

void HelperClient::withOwner(WithOwner action)
{
    if (!m_owner.isEmpty())
        return action(m_owner);
    m_waiting.push_back(std::move(action));
    if (m_waiting.size() > 1)
        return;
    m_started = false;
    findOwner();
}

void HelperClient::findOwner()
{
    askBus(QStringLiteral("GetNameOwner"), {QString::fromLatin1(helperName)},
           [this](Result<QDBusMessage> reply) {
               if (reply && helperIsGone(*reply) && !m_started)
                   return startHelper();
               const auto owner = replies::name(reply);
               owner ? checkOwner(*owner) : ownerFound(std::unexpected(owner.error()));
           });
}

void HelperClient::startHelper()
{
    m_started = true;
    askBus(QStringLiteral("StartServiceByName"), {QString::fromLatin1(helperName), 0U},
           [this](Result<QDBusMessage> reply) {
               const auto started = replies::nothing(reply);
               started ? findOwner() : ownerFound(std::unexpected(started.error()));
           });
}

void HelperClient::checkOwner(const QString &owner)
{
    askBus(QStringLiteral("GetConnectionUnixUser"), {owner}, [this, owner](Result<QDBusMessage> reply) {
        const auto uid = replies::number(reply);
        if (!uid)
            return ownerFound(std::unexpected(uid.error()));
        if (*uid != m_expectedOwner)
            return ownerFound(fail(Errc::HelperUntrusted, "user id " + std::to_string(*uid)));
        ownerFound(owner);
    });
}

void HelperClient::ownerFound(Result<QString> owner)
{
    if (owner)
        m_owner = *owner;
    // What runs now may call again and wait for another look-up.
    const auto waiting = std::exchange(m_waiting, {});
    for (const WithOwner &action : waiting)
        action(owner);
}

void HelperClient::askBus(const QString &method, const QVariantList &arguments, Answer answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QString::fromLatin1(busName), QString::fromLatin1(busPath), QString::fromLatin1(busName), method);
    message.setArguments(arguments);
    dispatch(message, askTimeoutMs, std::move(answer));
}

} // namespace adit
