// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Knows where tunnels that are up differ from what was approved. It asks the helper when something about a
// tunnel changed, and now and then while somebody watches; never when nothing is up.
#pragma once

#include "agent/statuspoller.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adit {

class DriftWatch : public QObject
{
    Q_OBJECT

public:
    using Reports = std::map<InterfaceName, TunnelReport>;
    /// Nothing tells of what another program does to a WireGuard device.
    static constexpr std::chrono::seconds interval{30};

    /// The client must outlive the watch.
    explicit DriftWatch(HelperClient &helper);

    /// A look is done: asks about tunnels that came up, changed, or were not asked about for long. The time
    /// is of the steady clock.
    void looked(const Reports &before, const Reports &after, Attention attention,
                std::chrono::milliseconds steady);
    /// Asks about this tunnel after the next look.
    void suspect(const InterfaceName &name);
    /// A line each; empty when nothing differs or nothing is known.
    const std::vector<std::string> &of(const InterfaceName &name) const;

signals:
    /// What is known of a tunnel is another now.
    void changed();

private:
    struct Known
    {
        std::optional<std::chrono::milliseconds> asked{};
        std::vector<std::string> lines{};
    };

    void ask(const InterfaceName &name);
    void next();
    void answered(const InterfaceName &name, Result<std::vector<std::string>> lines);

    HelperClient &m_helper;
    std::map<InterfaceName, Known> m_known{};
    std::deque<InterfaceName> m_waiting{}; ///< the first is being asked about
};

/// Whether both are the same but for what changes by itself: counters, handshakes and where peers are.
bool haveSameShape(const TunnelStatus &a, const TunnelStatus &b);

} // namespace adit
