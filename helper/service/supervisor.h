// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Keeps tunnels that others must not take apart as they were approved: it hears what changes on the machine,
// compares, and puts right what differs. Only the tunnels' own parts are ever touched.
#pragma once

#include "engine/tunnelengine.h"
#include "netlink/monitor.h"
#include "service/repairlimit.h"
#include "service/tunneloperations.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace adit {

class Supervisor final : public QObject
{
    Q_OBJECT

public:
    /// A tunnel of this user was put right, with so many steps.
    using Repaired = std::function<void(uid_t, const InterfaceName &, std::size_t)>;
    /// A tunnel of this user differs and stays so for now.
    using Differs = std::function<void(uid_t, const InterfaceName &)>;

    /// Both must outlive the supervisor.
    Supervisor(const TunnelEngine &engine, TunnelOperations &operations, Repaired repaired, Differs differs);

    /// Tunnels came up, changed or went: looks which of them need it.
    void refresh();
    /// The machine changed; compares soon if that can concern one of the tunnels.
    void heard(const std::vector<netlink::Notification> &news);
    /// Compares soon, whatever has happened.
    void checkSoon();
    /// Whether there is a tunnel to look after.
    bool isNeeded() const { return !m_tunnels.empty(); }

private:
    void check();
    void checkOne(const Supervised &tunnel);
    void repair(const Supervised &tunnel);
    void follow(const Supervised &tunnel);
    void leaveAlone(const Supervised &tunnel, RepairLimit::Clock::time_point until,
                    const std::vector<std::string> &lines);

    const TunnelEngine &m_engine;
    TunnelOperations &m_operations;
    Repaired m_repaired;
    Differs m_differs;
    std::vector<Supervised> m_tunnels{};
    std::map<InterfaceName, RepairLimit> m_limits{};
    QTimer m_soon{};
    QTimer m_later{};
    RepairLimit::Clock::time_point m_restUntil{};
    bool m_hasMoved = false; ///< the machine's own networks changed since the last look
};

/// Whether this can concern a tunnel: what is its own, and what its rules and its way depend on (other
/// interfaces' networks, default routes).
bool concerns(const netlink::Notification &news, const Supervised &tunnel);
/// Whether this is about the networks of other interfaces than the tunnels', which nobody did to them.
bool isAboutOthersNetworks(const netlink::Notification &news, const std::vector<Supervised> &tunnels);

} // namespace adit
