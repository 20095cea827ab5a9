// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/systemdresolved.h"

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QList>
#include <QString>
#include <memory>
#include <sys/socket.h>
#include <utility>

namespace adit {

// (iay)
struct ResolvedServer
{
    int family = 0;
    QByteArray address;
};

// (sb)
struct ResolvedDomain
{
    QString name;
    bool isRouteOnly = false;
};

static QDBusArgument &operator<<(QDBusArgument &out, const ResolvedServer &server)
{
    out.beginStructure();
    out << server.family << server.address;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, ResolvedServer &server)
{
    in.beginStructure();
    in >> server.family >> server.address;
    in.endStructure();
    return in;
}

static QDBusArgument &operator<<(QDBusArgument &out, const ResolvedDomain &domain)
{
    out.beginStructure();
    out << domain.name << domain.isRouteOnly;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, ResolvedDomain &domain)
{
    in.beginStructure();
    in >> domain.name >> domain.isRouteOnly;
    in.endStructure();
    return in;
}

} // namespace adit

Q_DECLARE_METATYPE(adit::ResolvedServer)
Q_DECLARE_METATYPE(adit::ResolvedDomain)

namespace adit {

namespace {

QString serviceName()
{
    return QStringLiteral("org.freedesktop.resolve1");
}

QDBusMessage callOn(int link, const char *method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        serviceName(), QStringLiteral("/org/freedesktop/resolve1"),
        QStringLiteral("org.freedesktop.resolve1.Manager"), QString::fromLatin1(method));
    call << link;
    return call;
}

QVariant serversOf(const LinkDns &dns)
{
    QList<ResolvedServer> servers;
    for (const IpAddress &server : dns.servers) {
        const auto bytes = server.bytes();
        servers.append(
            {server.family() == Family::V4 ? AF_INET : AF_INET6,
             QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))});
    }
    return QVariant::fromValue(servers);
}

QVariant domainsOf(const LinkDns &dns)
{
    QList<ResolvedDomain> domains;
    for (const LinkDomain &domain : dns.domains)
        domains.append({QString::fromStdString(domain.name), domain.use == LinkDomain::Use::RouteOnly});
    return QVariant::fromValue(domains);
}

// Every one of the methods answers with nothing.
Resolver::Outcome outcomeOf(const QDBusPendingCall &call)
{
    if (call.isError())
        return std::unexpected(
            dnsProblemOf(call.error().name().toStdString(), call.reply().service().toStdString()));
    if (!call.reply().arguments().isEmpty())
        return std::unexpected(DnsProblem::Nonsense);
    return {};
}

/// Calls that were sent together, and what came of them.
struct Answers
{
    std::size_t open;
    Resolver::Outcome outcome;
    Resolver::Done done;
};

} // namespace

SystemdResolved::SystemdResolved(const QDBusConnection &bus) : SystemdResolved(bus, Patience()) {}

SystemdResolved::SystemdResolved(const QDBusConnection &bus, Patience patience)
    : m_bus(bus),
      m_patience(patience),
      m_watcher(serviceName(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<ResolvedServer>();
    qDBusRegisterMetaType<QList<ResolvedServer>>();
    qDBusRegisterMetaType<ResolvedDomain>();
    qDBusRegisterMetaType<QList<ResolvedDomain>>();
    m_absence.setSingleShot(true);
    m_absence.setInterval(m_patience.restart);
    connect(&m_absence, &QTimer::timeout, this, &SystemdResolved::gone);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_absence.start(); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_absence.stop();
        emit appeared();
    });
}

void SystemdResolved::apply(const DnsLink &link, const LinkDns &dns, Done done)
{
    QDBusMessage servers = callOn(link.index, "SetLinkDNS");
    servers << serversOf(dns);
    QDBusMessage domains = callOn(link.index, "SetLinkDomains");
    domains << domainsOf(dns);
    QDBusMessage route = callOn(link.index, "SetLinkDefaultRoute");
    route << (dns.defaultRoute == DefaultRoute::Yes);
    // The domains first: servers without them would for a moment be asked for every name.
    send({route, domains, servers},
         [this, index = link.index, done = std::move(done)](const Outcome &outcome) {
             // Whatever part of it was taken must not stay, not even when it wakes up later.
             if (!outcome)
                 m_bus.send(callOn(index, "RevertLink"));
             done(outcome);
         });
}

void SystemdResolved::revert(const DnsLink &link, Done done)
{
    send({callOn(link.index, "RevertLink")}, std::move(done));
}

void SystemdResolved::send(const std::vector<QDBusMessage> &calls, Done done)
{
    auto answers = std::make_shared<Answers>(Answers{calls.size(), {}, std::move(done)});
    for (const QDBusMessage &call : calls) {
        const QDBusPendingCall pending = m_bus.asyncCall(call, static_cast<int>(m_patience.answer.count()));
        auto *watcher = new QDBusPendingCallWatcher(pending, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [answers](QDBusPendingCallWatcher *finished) {
                    finished->deleteLater();
                    if (auto outcome = outcomeOf(*finished); !outcome && answers->outcome)
                        answers->outcome = outcome;
                    if (--answers->open == 0)
                        answers->done(answers->outcome);
                });
    }
}

} // namespace adit
