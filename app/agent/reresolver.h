// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Looks the names of endpoints up again when their addresses may have changed (behaviour.md section 3), and
// tells the helper the new ones. Nobody is asked for a password: WireGuard itself knows the peer by its key.
#pragma once

#include "agent/fleet.h"
#include "agent/systemevents.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace adit {

/// A peer whose endpoint is a name.
struct NamedPeer
{
    PublicKey key{};
    EndpointName name{};

    friend bool operator==(const NamedPeer &, const NamedPeer &) = default;
};

/// All peers of a tunnel that is up and whose endpoint is a name.
std::vector<NamedPeer> namedPeers(const FleetTunnel &tunnel);
/// Those of them that were not heard of for more than 135 s, counted from when the tunnel came up. The time
/// is in seconds since 1970.
std::vector<NamedPeer> silentPeers(const FleetTunnel &tunnel, std::int64_t wallClock);

class ReResolver : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;
    /// A tunnel's names are looked up at most this often,
    static constexpr std::chrono::seconds shortestInterval{30};
    /// and this often while nothing is sent to it, so that nobody waits for an answer.
    static constexpr std::chrono::seconds idleInterval{300};

    /// Goes with the looks of the fleet. What is referred to must outlive it; another clock than the steady
    /// one is for tests.
    ReResolver(Fleet &fleet, HelperClient &helper, EndpointResolver &resolver, const SystemEvents &events,
               Clock steady = {});

    /// Addresses are looked up for all tunnels that are up, as soon as may be.
    void networkChanged();

private:
    struct Lookup
    {
        std::optional<std::chrono::milliseconds> last{};
        bool isUnderWay = false;
        bool isWanted = false; ///< whatever the handshakes say
    };

    void look();
    void consider(const FleetTunnel &tunnel);
    void lookUp(const FleetTunnel &tunnel, std::vector<NamedPeer> peers);
    void found(const InterfaceName &name, const std::vector<NamedPeer> &peers, const Resolution &resolution);

    Fleet &m_fleet;
    HelperClient &m_helper;
    EndpointResolver &m_resolver;
    Clock m_steady;
    std::map<InterfaceName, Lookup> m_lookups{};
};

} // namespace adit
