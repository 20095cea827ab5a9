// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "auth/polkitbusauthorizer.h"

#include "auth/polkitdetails.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace adit {

// (bba{ss})
struct PolkitResult
{
    bool isAuthorized = false;
    bool isChallenge = false;
    PolkitDetails details;
};

static QDBusArgument &operator<<(QDBusArgument &out, const PolkitResult &result)
{
    out.beginStructure();
    out << result.isAuthorized << result.isChallenge << result.details;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, PolkitResult &result)
{
    in.beginStructure();
    in >> result.isAuthorized >> result.isChallenge >> result.details;
    in.endStructure();
    return in;
}

} // namespace adit

Q_DECLARE_METATYPE(adit::PolkitResult)

namespace adit {

namespace {

// CheckAuthorizationFlags.AllowUserInteraction of polkit's interface.
constexpr quint32 allowUserInteraction = 1;

QDBusMessage authorityCall(const char *method)
{
    return QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QString::fromLatin1(method));
}

// Everything that is not a well-formed yes is a no.
Result<> verdict(const QDBusPendingReply<PolkitResult> &reply)
{
    if (reply.isError() || !reply.isValid())
        return fail(Errc::AuthorityUnavailable);
    const PolkitResult result = reply.value();
    if (result.isAuthorized)
        return {};
    if (result.details.value(QStringLiteral("polkit.dismissed")) == QLatin1String("true"))
        return fail(Errc::AuthorizationDismissed);
    return fail(Errc::NotAuthorized);
}

// (sa{sv}): whoever has this name on the bus, never a process, whose number may be another's by then.
QDBusArgument busNameSubject(const QString &name)
{
    QDBusArgument subject;
    subject.beginStructure();
    subject << QStringLiteral("system-bus-name") << QVariantMap{{QStringLiteral("name"), name}};
    subject.endStructure();
    return subject;
}

} // namespace

PolkitBusAuthorizer::PolkitBusAuthorizer(const QDBusConnection &bus, AuthTimeouts timeouts)
    : m_bus(bus),
      m_timeouts(timeouts)
{
    qDBusRegisterMetaType<PolkitDetails>();
    qDBusRegisterMetaType<PolkitResult>();
}

void PolkitBusAuthorizer::check(const AuthRequest &request, Callback callback)
{
    const bool prompt = request.interaction == Interaction::Allow;
    const QString id = QStringLiteral("adit-%1").arg(++m_last);
    m_open.insert(id, {request.busName, std::move(callback)});

    QDBusMessage message = authorityCall("CheckAuthorization");
    message << QVariant::fromValue(busNameSubject(request.busName)) << request.action
            << QVariant::fromValue(polkitDetails(request)) << (prompt ? allowUserInteraction : 0U) << id;
    const auto timeout = prompt ? m_timeouts.prompt : m_timeouts.quiet;
    const QDBusPendingCall call = m_bus.asyncCall(message, static_cast<int>(timeout.count()));
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, id](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        answered(id, *finished);
    });
}

void PolkitBusAuthorizer::answered(const QString &id, const QDBusPendingCall &call)
{
    const auto open = m_open.find(id);
    if (open == m_open.end())
        return; // withdrawn meanwhile
    const Callback callback = std::move(open->callback);
    m_open.erase(open);
    // Without an answer in time the prompt may still be open.
    if (call.isError()) {
        const QDBusError error = call.error();
        qWarning("polkit did not decide: %s: %s", qUtf8Printable(error.name()),
                 qUtf8Printable(error.message()));
        withdraw(id);
    }
    callback(verdict(call));
}

void PolkitBusAuthorizer::callerVanished(const QString &busName)
{
    QList<QString> ids;
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
        if (open->busName == busName)
            ids.append(open.key());
    }
    for (const QString &id : ids) {
        const Open open = m_open.take(id);
        withdraw(id);
        if (open.callback)
            open.callback(fail(Errc::NotAuthorized));
    }
}

void PolkitBusAuthorizer::withdraw(const QString &id)
{
    QDBusMessage message = authorityCall("CancelCheckAuthorization");
    message << id;
    m_bus.send(message);
}

} // namespace adit
