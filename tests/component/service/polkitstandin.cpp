// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/service/polkitstandin.h"

#include "support/catch.h"

#include <QDBusArgument>
#include <utility>

namespace adit::test {

namespace {

QVariant result(bool isAuthorized, const PolkitDetails &details, bool isChallenge = false)
{
    QDBusArgument argument;
    argument.beginStructure();
    argument << isAuthorized << isChallenge << details;
    argument.endStructure();
    return QVariant::fromValue(argument);
}

AskedPolkit read(const QDBusMessage &message)
{
    AskedPolkit asked;
    asked.signature = message.signature();
    const QVariantList arguments = message.arguments();
    const auto subject = arguments.at(0).value<QDBusArgument>();
    QVariantMap subjectDetails;
    subject.beginStructure();
    subject >> asked.subjectKind >> subjectDetails;
    subject.endStructure();
    asked.subjectName = subjectDetails.value("name").toString();
    asked.action = arguments.at(1).toString();
    arguments.at(2).value<QDBusArgument>() >> asked.details;
    asked.flags = arguments.at(3).toUInt();
    asked.cancellationId = arguments.at(4).toString();
    return asked;
}

} // namespace

PolkitStandIn::PolkitStandIn(QDBusConnection bus) : m_bus(bus)
{
    REQUIRE(bus.registerVirtualObject("/org/freedesktop/PolicyKit1/Authority", this));
    revive();
}

void PolkitStandIn::die()
{
    REQUIRE(m_bus.unregisterService("org.freedesktop.PolicyKit1"));
}

void PolkitStandIn::revive()
{
    REQUIRE(m_bus.registerService("org.freedesktop.PolicyKit1"));
}

bool PolkitStandIn::handleMessage(const QDBusMessage &message, const QDBusConnection &bus)
{
    if (message.member() == "CancelCheckAuthorization") {
        cancelled.append(message.arguments().at(0).toString());
        return bus.send(message.createReply());
    }
    if (message.member() != "CheckAuthorization")
        return false;
    asked.append(read(message));
    const Answer chosen = asked.back().flags != 0 && promptAnswer ? *promptAnswer : answer;
    if (chosen == Answer::Silence) {
        m_silent.append(message);
        return true;
    }
    return bus.send(reply(message, chosen));
}

void PolkitStandIn::releaseYes()
{
    for (const QDBusMessage &message : std::exchange(m_silent, {}))
        m_bus.send(reply(message, Answer::Yes));
}

QDBusMessage PolkitStandIn::reply(const QDBusMessage &message, Answer chosen) const
{
    switch (chosen) {
    case Answer::Yes: return message.createReply(result(true, {}));
    case Answer::No: return message.createReply(result(false, {}));
    case Answer::Challenge: return message.createReply(result(false, {}, true));
    case Answer::Dismissed: return message.createReply(result(false, {{"polkit.dismissed", "true"}}));
    case Answer::Malformed: return message.createReply(malformed);
    case Answer::Error:
    case Answer::Silence: break;
    }
    return message.createErrorReply("org.freedesktop.PolicyKit1.Error.Failed", "on purpose");
}

} // namespace adit::test
