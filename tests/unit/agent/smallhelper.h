// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A helper that keeps what it is given and touches no network: the whole contract as far as the agent uses
// it, on a bus of the test's own.
#pragma once

#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"
#include "unit/client/testbus.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adit::test {

class SmallHelper
{
public:
    struct Kept
    {
        TunnelSpec spec;
        TunnelStatus status;
        std::vector<std::string> drift{};
    };

    explicit SmallHelper(const QDBusConnection &connection);

    /// Approved before the test began.
    void approve(TunnelSpec spec, LinkState state = LinkState::Down);
    TunnelStatus &status(const InterfaceName &name) { return m_kept.at(name).status; }
    bool knows(const InterfaceName &name) const { return m_kept.contains(name); }
    /// As when somebody else asked for it: with the signal.
    void setState(const InterfaceName &name, LinkState state);
    /// As when another program changed a tunnel; with the signal when the helper noticed.
    enum class Notice { None, Changed, Repaired };
    void disturb(const InterfaceName &name, std::vector<std::string> drift, Notice notice);
    /// Ends, as the real one does when nothing is up, or when it is killed.
    void end();
    void comeBack();
    int calls(const QString &method) const;
    QDBusMessage lastCall(const QString &method) const;

    /// What every changing call answers from now on, instead of doing it.
    std::optional<Error> refusal{};
    /// Tunnels that only Release takes down.
    std::set<InterfaceName> lockedDown{};
    /// The next changing calls wait for release().
    bool holdsBack = false;
    void release();

private:
    QDBusMessage answer(const QDBusMessage &call);
    QDBusMessage change(const QDBusMessage &call);
    QDBusMessage install(const QDBusMessage &call);
    void tell(const InterfaceName &name);
    void send(const QString &signal, const InterfaceName &name, uint number);

    bool m_isGone = false;
    std::map<InterfaceName, Kept> m_kept{};
    QList<QDBusMessage> m_held{};
    ClaimedHelper m_helper;
};

} // namespace adit::test
