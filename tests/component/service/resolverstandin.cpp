// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/service/resolverstandin.h"

#include "support/catch.h"

#include <QByteArray>
#include <QDBusArgument>

namespace adit::test {

namespace {

constexpr const char *serviceName = "org.freedesktop.resolve1";

QStringList serversIn(const QDBusArgument &list)
{
    QStringList servers;
    list.beginArray();
    while (!list.atEnd()) {
        int family = 0;
        QByteArray address;
        list.beginStructure();
        list >> family >> address;
        list.endStructure();
        servers << QString("%1 %2").arg(family).arg(QString::fromLatin1(address.toHex()));
    }
    list.endArray();
    return servers;
}

QStringList domainsIn(const QDBusArgument &list)
{
    QStringList domains;
    list.beginArray();
    while (!list.atEnd()) {
        QString name;
        bool isRouteOnly = false;
        list.beginStructure();
        list >> name >> isRouteOnly;
        list.endStructure();
        domains << (isRouteOnly ? "~" : "") + name;
    }
    list.endArray();
    return domains;
}

} // namespace

ResolverStandIn::ResolverStandIn(QDBusConnection bus) : m_bus(bus)
{
    REQUIRE(m_bus.registerVirtualObject("/org/freedesktop/resolve1", this));
    start();
}

void ResolverStandIn::start()
{
    REQUIRE(m_bus.registerService(serviceName));
}

void ResolverStandIn::stop()
{
    REQUIRE(m_bus.unregisterService(serviceName));
}

void ResolverStandIn::restart()
{
    stop();
    links.clear();
    calls.clear();
    start();
}

bool ResolverStandIn::handleMessage(const QDBusMessage &message, const QDBusConnection &bus)
{
    calls << message.member();
    signatures << message.signature();
    switch (answer) {
    case Answer::Yes: keep(message); return bus.send(message.createReply());
    case Answer::No:
        return bus.send(message.createErrorReply("org.freedesktop.resolve1.NoSuchLink", "on purpose"));
    case Answer::Busy:
        return bus.send(message.createErrorReply("org.freedesktop.resolve1.LinkBusy", "on purpose"));
    case Answer::Nonsense: return bus.send(message.createReply("on purpose"));
    case Answer::Silence: break;
    }
    return true;
}

void ResolverStandIn::keep(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const int link = arguments.at(0).toInt();
    if (message.member() == "RevertLink")
        links.remove(link);
    else if (message.member() == "SetLinkDNS")
        links[link].servers = serversIn(arguments.at(1).value<QDBusArgument>());
    else if (message.member() == "SetLinkDomains")
        links[link].domains = domainsIn(arguments.at(1).value<QDBusArgument>());
    else if (message.member() == "SetLinkDefaultRoute")
        links[link].isDefaultRoute = arguments.at(1).toBool();
    else
        FAIL("a method that nobody should call: " << message.member().toStdString());
}

} // namespace adit::test
