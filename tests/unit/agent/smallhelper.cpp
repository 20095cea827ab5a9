// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "smallhelper.h"

#include "base/speccodec.h"
#include "protocol/errornames.h"
#include "protocol/secrets.h"
#include "protocol/wireconvert.h"
#include "support/catch.h"

#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>

#include <ctime>

namespace adit::test {

namespace {

InterfaceName nameOf(const QDBusMessage &call)
{
    return InterfaceName::from(call.arguments().at(0).toString().toStdString()).value();
}

QDBusMessage refuse(const QDBusMessage &call, const Error &error)
{
    return call.createErrorReply(QString::fromStdString(errorName(error.code)),
                                 QString::fromStdString(errorMessage(error)));
}

bool changesSomething(const QString &method)
{
    return method != u"List" && method != u"Status" && method != u"GetAll" && method != u"Plan" &&
           method != u"Drift";
}

QStringList linesOf(const std::vector<std::string> &lines)
{
    QStringList list;
    for (const std::string &line : lines)
        list.append(QString::fromStdString(line));
    return list;
}

/// What a device that was just made says of this spec.
TunnelStatus statusOf(const TunnelSpec &spec, LinkState state)
{
    TunnelStatus status{.name = spec.name, .state = state};
    if (state == LinkState::Broken && spec.killSwitch != KillSwitch::Off)
        status.warnings.push_back({Warning::Code::HoldsNetwork});
    if (state != LinkState::Up)
        return status;
    status.backend = Backend::Kernel;
    status.upSince = std::time(nullptr);
    status.publicKey = spec.privateKey.publicKey();
    for (const PeerSpec &peer : spec.peers)
        status.peers.push_back({.publicKey = peer.publicKey,
                                .endpoint = peer.endpoint,
                                .keepalive = peer.keepalive,
                                .allowedIps = peer.allowedIps});
    return status;
}

} // namespace

SmallHelper::SmallHelper(const QDBusConnection &connection) : m_helper(connection)
{
    wire::registerTypes();
    m_helper.answer = [this](const QDBusMessage &call) { return answer(call); };
}

void SmallHelper::approve(TunnelSpec spec, LinkState state)
{
    const InterfaceName name = spec.name;
    TunnelStatus status = statusOf(spec, state);
    m_kept.insert_or_assign(name, Kept{std::move(spec), std::move(status)});
}

void SmallHelper::setState(const InterfaceName &name, LinkState state)
{
    Kept &kept = m_kept.at(name);
    kept.status = statusOf(kept.spec, state);
    tell(name);
}

void SmallHelper::end()
{
    m_isGone = true;
    m_helper.giveNameUp();
}

void SmallHelper::comeBack()
{
    m_isGone = false;
    m_helper.claimName();
}

void SmallHelper::tell(const InterfaceName &name)
{
    send(QStringLiteral("TunnelChanged"), name, static_cast<uint>(m_kept.at(name).status.state));
}

void SmallHelper::send(const QString &signal, const InterfaceName &name, uint number)
{
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/adit/Helper1"),
                                                      QStringLiteral("org.adit.Helper1"), signal);
    message << QString::fromStdString(name.text()) << number;
    m_helper.bus.send(message);
}

void SmallHelper::disturb(const InterfaceName &name, std::vector<std::string> drift, Notice notice)
{
    m_kept.at(name).drift = std::move(drift);
    if (notice != Notice::None)
        tell(name);
    if (notice == Notice::Repaired)
        send(QStringLiteral("Repaired"), name, 1);
}

int SmallHelper::calls(const QString &method) const
{
    return static_cast<int>(std::ranges::count(m_helper.calls, method, &QDBusMessage::member));
}

QDBusMessage SmallHelper::lastCall(const QString &method) const
{
    QDBusMessage last;
    for (const QDBusMessage &call : m_helper.calls) {
        if (call.member() == method)
            last = call;
    }
    return last;
}

void SmallHelper::release()
{
    holdsBack = false;
    for (const QDBusMessage &call : std::exchange(m_held, {}))
        m_helper.bus.send(answer(call));
}

QDBusMessage SmallHelper::answer(const QDBusMessage &call)
{
    const QString method = call.member();
    if (m_isGone) // as the bus says of a connection that is closed
        return call.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown"), {});
    if (changesSomething(method))
        return change(call);
    if (method == u"GetAll")
        return call.createReply(QVariantMap{{QStringLiteral("Version"), QStringLiteral("1.2.3")},
                                            {QStringLiteral("Backend"), 1U}});
    if (method == u"Status") {
        const auto kept = m_kept.find(nameOf(call));
        return kept == m_kept.end()
                   ? refuse(call, {Errc::NoSuchTunnel, nameOf(call).text()})
                   : call.createReply(QVariant::fromValue(wire::toWire(kept->second.status)));
    }
    if (method == u"Drift")
        return call.createReply(linesOf(m_kept.at(nameOf(call)).drift));
    std::vector<TunnelSummary> summaries;
    for (const auto &[name, kept] : m_kept)
        summaries.push_back({name, kept.status.state, fingerprint(kept.spec)});
    return call.createReply(QVariant::fromValue(wire::toWire(summaries)));
}

QDBusMessage SmallHelper::change(const QDBusMessage &call)
{
    if (holdsBack) {
        call.setDelayedReply(true);
        m_held.append(call);
        return {};
    }
    if (refusal)
        return refuse(call, *refusal);
    const QString method = call.member();
    if (method == u"Install" || method == u"InstallOnTrial")
        return install(call);
    const InterfaceName name = nameOf(call);
    if (!m_kept.contains(name))
        return refuse(call, {Errc::NoSuchTunnel, name.text()});
    if (method == u"Remove")
        m_kept.erase(name);
    else if (method == u"Up")
        setState(name, LinkState::Up);
    else if (method == u"Down" && lockedDown.contains(name))
        return refuse(call, {Errc::LockedDown, name.text()});
    else if (method == u"Down" || method == u"Release")
        setState(name, LinkState::Down);
    else if (method == u"Repair")
        return call.createReply(linesOf(std::exchange(m_kept.at(name).drift, {})));
    return call.createReply();
}

QDBusMessage SmallHelper::install(const QDBusMessage &call)
{
    const auto tunnel = qdbus_cast<wire::Tunnel>(call.arguments().at(0));
    const int fd = call.arguments().at(1).value<QDBusUnixFileDescriptor>().fileDescriptor();
    auto spec = wire::fromWire(tunnel, openSecrets(fd, wire::secretCount(tunnel)).value()).value();
    const InterfaceName name = spec.name;
    const auto before = m_kept.find(name);
    const bool isUp = before != m_kept.end() && before->second.status.state == LinkState::Up;
    approve(std::move(spec), isUp ? LinkState::Up : LinkState::Down);
    return call.createReply(QString::fromStdString(fingerprint(m_kept.at(name).spec)));
}

} // namespace adit::test
