// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/helper.h"

#include "base/resolvconfprogram.h"
#include "helperadaptor.h"
#include "protocol/names.h"
#include "service/log.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QTimer>
#include <cstdlib>
#include <filesystem>

namespace adit {

namespace {

// Calls that reached us before the name was given up are still answered.
constexpr std::chrono::milliseconds farewell{200};

} // namespace

Helper::Helper(QDBusConnection &bus, const HelperParts &parts, std::vector<netlink::Monitor> monitors,
               std::chrono::milliseconds patience)
    : m_bus(bus),
      m_kernel(parts.kernel),
      m_callers(bus),
      m_gate(bus, m_callers, parts.authorizer),
      m_starter(bus, ADIT_USERSPACE_SOCKETS, parts.kernel.device(Backend::Userspace)),
      m_resolved(bus),
      m_resolvconf(bus, {resolvconfProgram, parts.runtimeDirectory / ".resolvconf", "/etc/resolv.conf"}),
      m_resolver(m_resolved, m_resolvconf),
      m_operations(parts.engine, parts.store, m_starter, m_resolver,
                   [this](uid_t uid, const InterfaceName &name, LinkState state) { tell(uid, name, state); }),
      m_service(m_gate, m_operations, [this] { return probe(); }),
      m_supervisor(
          parts.engine, m_operations,
          [this](uid_t uid, const InterfaceName &name, std::size_t steps) { tellRepaired(uid, name, steps); },
          [this](uid_t uid, const InterfaceName &name) { tell(uid, name, LinkState::Up); }),
      m_watch(std::move(monitors), [this](const MachineWatch::News &news) { heard(news); }),
      m_idle(patience, [this] { return isNeeded(); })
{
    new HelperAdaptor(&m_service);
    connect(&m_gate, &Gate::active, &m_idle, &IdleExit::restart);
    connect(&m_resolved, &SystemdResolved::appeared, this, [this] {
        m_resolver.firstAppeared();
        m_operations.resolverChanged();
    });
    connect(&m_resolved, &SystemdResolved::gone, this, [this] {
        m_resolver.firstIsGone();
        m_operations.resolverChanged();
    });
    connect(&m_idle, &IdleExit::idle, this, &Helper::leave);
    // Who ends in order is not started again: nobody would be there to take it back.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            [this] { m_operations.takeAllBack(); });
}

Result<> Helper::start()
{
    wire::registerTypes();
    m_operations.recover();
    m_supervisor.refresh();
    // While there was no helper, nobody looked.
    if (m_supervisor.isNeeded())
        m_supervisor.checkSoon();
    hearOfSleep();
    // Without its bus the helper could do nothing any more, and would never be idle.
    m_bus.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"),
                  QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                  SLOT(busLost()));
    if (!m_bus.registerObject(QString::fromLatin1(objectPath), &m_service, QDBusConnection::ExportAdaptors))
        return fail(Errc::Exists, "object");
    if (!m_bus.registerService(QString::fromLatin1(busName)))
        return fail(Errc::Exists, "bus name");
    log({LogLevel::Info, LogEvent::Started, "ready"});
    return {};
}

// Kernels answer for an interface that does not exist with "no such device" when they have WireGuard.
Backend Helper::probe()
{
    const auto nobody = InterfaceName::from("adit-probe");
    const auto read = m_kernel.device(Backend::Kernel).read(*nobody);
    if (read || read.error().code != Errc::NoWireGuard)
        return Backend::Kernel;
    std::error_code ignored;
    return std::filesystem::exists(ADIT_USERSPACE_PROGRAM, ignored) ? Backend::Userspace : Backend::None;
}

bool Helper::isNeeded() const
{
    return m_gate.isBusy() || m_supervisor.isNeeded() || m_operations.hasTrials() ||
           m_operations.hasRunning(m_callers.users());
}

void Helper::leave()
{
    // Who calls from now on starts a new helper.
    m_bus.unregisterService(QString::fromLatin1(busName));
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (!m_gate.isBusy())
            QCoreApplication::quit();
    });
    timer->start(farewell);
}

void Helper::busLost()
{
    log({LogLevel::Warning, LogEvent::BusLost, "the bus has gone"});
    QCoreApplication::exit(EXIT_FAILURE);
}

void Helper::hearOfSleep()
{
    m_bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                  QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                  SLOT(aboutToSleep(bool)));
}

void Helper::aboutToSleep(bool begins)
{
    if (!begins && m_supervisor.isNeeded())
        m_supervisor.checkSoon();
}

void Helper::tell(uid_t uid, const InterfaceName &name, LinkState state)
{
    m_supervisor.refresh();
    send(uid, QStringLiteral("TunnelChanged"),
         {QString::fromStdString(name.text()), static_cast<quint32>(state)});
}

void Helper::tellRepaired(uid_t uid, const InterfaceName &name, std::size_t steps)
{
    send(uid, QStringLiteral("Repaired"), {QString::fromStdString(name.text()), static_cast<quint32>(steps)});
}

void Helper::send(uid_t uid, const QString &signal, const QVariantList &arguments)
{
    // To the owner's programs one by one: a broadcast would tell everybody who has which tunnel.
    for (const QString &client : m_callers.namesOf(uid)) {
        QDBusMessage message = QDBusMessage::createTargetedSignal(client, QString::fromLatin1(objectPath),
                                                                  QString::fromLatin1(interfaceName), signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }
}

void Helper::heard(const MachineWatch::News &news)
{
    linksMoved(news);
    m_supervisor.heard(news);
}

void Helper::linksMoved(const MachineWatch::News &news)
{
    using LinkChange = netlink::Change<netlink::LinkRecord>;
    for (const netlink::Notification &one : news) {
        if (std::holds_alternative<netlink::Lost>(one))
            m_operations.linksLost(m_callers.users());
        const auto *const link = std::get_if<LinkChange>(&one);
        if (!link || link->kind != LinkChange::Kind::Gone)
            continue;
        // A name that is not one of ours to have is none of our interfaces.
        if (const auto name = InterfaceName::from(link->record.name))
            m_operations.linkGone(*name);
    }
}

} // namespace adit
