// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The running helper: the service on the bus, who is told of changes, what is watched, and when it goes.
#pragma once

#include "dns/resolverchain.h"
#include "dns/systemdresolved.h"
#include "engine/tunnelengine.h"
#include "service/callers.h"
#include "service/gate.h"
#include "service/helperservice.h"
#include "service/idleexit.h"
#include "service/machinewatch.h"
#include "service/resolvconf.h"
#include "service/supervisor.h"
#include "service/tunneloperations.h"
#include "service/userspacestarter.h"
#include "store/tunnelstore.h"

#include <QDBusConnection>
#include <QObject>
#include <chrono>

namespace adit {

/// What the helper is made of; all must outlive it.
struct HelperParts
{
    Kernel &kernel;
    TunnelEngine &engine;
    TunnelStore &store;
    Authorizer &authorizer;
    /// Where what runs is noted, root-only.
    std::filesystem::path runtimeDirectory{};
};

class Helper final : public QObject
{
    Q_OBJECT

public:
    Helper(QDBusConnection &bus, const HelperParts &parts, std::vector<netlink::Monitor> monitors,
           std::chrono::milliseconds patience);

    /// Repairs what a predecessor left, then owns the name: no call comes before. Exists when somebody has
    /// the name. From then on the application quits when nobody needs it, and when the bus goes
    /// away.
    Result<> start();

private Q_SLOTS:
    void busLost();
    void aboutToSleep(bool begins);

private:
    Backend probe();
    bool isNeeded() const;
    void leave();
    void tell(uid_t uid, const InterfaceName &name, LinkState state);
    void tellRepaired(uid_t uid, const InterfaceName &name, std::size_t steps);
    void send(uid_t uid, const QString &signal, const QVariantList &arguments);
    void heard(const MachineWatch::News &news);
    void linksMoved(const MachineWatch::News &news);
    void hearOfSleep();

    QDBusConnection &m_bus;
    Kernel &m_kernel;
    Callers m_callers;
    Gate m_gate;
    UserspaceStarter m_starter;
    SystemdResolved m_resolved;
    Resolvconf m_resolvconf;
    ResolverChain m_resolver;
    TunnelOperations m_operations;
    HelperService m_service;
    Supervisor m_supervisor;
    MachineWatch m_watch;
    IdleExit m_idle;
};

} // namespace adit
