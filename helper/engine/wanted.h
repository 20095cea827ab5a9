// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What shall exist on this machine for a tunnel, worked out from its spec and the machine's facts, and what
// does exist: the two sides that a plan brings together.
#pragma once

#include "engine/ledger.h"

#include <optional>
#include <vector>

namespace adit {

/// All that shall exist for one tunnel. Routes name no interface index, since it may not exist yet.
struct Wanted
{
    InterfaceName name;
    Backend backend = Backend::Kernel;
    /// Peers with the addresses, keys and AllowedIPs they shall have; counters are unused.
    DeviceState device{};
    std::vector<IpPrefix> addresses{};
    std::uint32_t mtu = 0;
    /// As found from the path, 0 when the MTU was given.
    std::uint32_t pathMtu = 0;
    std::optional<PolicyNumbers> policy{};
    std::vector<Rule> rules{};
    std::vector<Route> routes{};
    std::vector<Warning> warnings{};
    std::optional<Firewall> firewall{};
    /// Settings of the machine that are this tunnel's business, as they shall be, and as they are.
    Sysctls settings{};
    Sysctls presentSettings{};
    /// What those that it needs go back to with the last tunnel that does.
    FormerSettings formerSettings{};
};

/// All that exists for one tunnel.
struct Observed
{
    Link link{};
    DeviceState device{};
    std::vector<IpPrefix> addresses{};
    std::vector<Rule> rules{};
    std::vector<Route> routes{};
    /// Seal of the firewall of this name, where there is one.
    std::optional<std::string> firewall{};
    /// The settings of the machine that were asked for, as far as there are such.
    Sysctls settings{};
};

/// What this machine has beside the kernel's facts that matters to what stands around a tunnel.
struct Surroundings
{
    /// Whether a firewall can be put up.
    bool firewall = true;
    /// Settings of the machine that other tunnels of Adit need, as they were before.
    FormerSettings others{};
    /// Those that this tunnel needs, as they are.
    FormerSettings present{};
};

/// What `want` works from.
struct Grounds
{
    const MachineFacts &facts;
    Surroundings around{};
    /// MTU in bytes of the path to the endpoints.
    std::uint32_t pathMtu = 0;
    /// The ledger when the tunnel runs already: its policy numbers stay.
    const Ledger *former = nullptr;
};

/// Works out what shall exist. NoFirewall when there is none for a kill switch or for masquerading.
Result<Wanted> want(const TunnelSpec &spec, Backend backend, const Grounds &grounds);

/// Whether a tunnel has a firewall: it uses policy routing, or masquerades.
bool hasFirewall(const TunnelSpec &spec);

/// The firewall of such a tunnel: its own packets carry `mark` when it uses policy routing (else 0), and
/// `addresses` are those it has. `endpoints` are those of its peers as they were, or will be, written to the
/// device.
Firewall firewallFor(const TunnelSpec &spec, std::uint32_t mark, const std::vector<IpPrefix> &addresses,
                     const std::map<PublicKey, Endpoint> &endpoints);

/// Lets the tunnel's own packets out from the port that its device has, where the spec gives none: the kernel
/// chose it.
void letOutFrom(Wanted &wanted, const DeviceState &device);

/// MTU of a tunnel whose packets take paths of this MTU, both in bytes.
std::uint32_t tunnelMtu(std::uint32_t pathMtu);

/// A peer of the device as the spec wants it; counters are unused.
PeerState wantedPeer(const PeerSpec &peer);

/// Where the AllowedIPs of a tunnel's peers are routed.
class Routing
{
public:
    /// `addresses` are those that the interface has; they must outlive this.
    Routing(const TunnelSpec &spec, const std::optional<PolicyNumbers> &policy,
            const std::vector<IpPrefix> &addresses, bool ipv6);

    /// Adds the routes of one peer, without an interface.
    void add(const PeerSpec &peer, std::vector<Route> &to) const;

private:
    std::uint32_t m_tableV4;
    std::uint32_t m_tableV6;
    const std::vector<IpPrefix> &m_addresses;
    bool m_ipv6;
    bool m_off;
};

/// Whether the kernel itself makes this route in main because one of these addresses is on the interface; a
/// second one would be refused.
bool isConnected(const Route &route, const std::vector<IpPrefix> &addresses);

/// The private and link-local networks that an interface with one of these addresses is in, in order; those
/// of `own` do not count.
std::vector<IpPrefix> localNetworks(const std::vector<IpPrefix> &addresses, const std::vector<IpPrefix> &own);

/// Numbers for the policy routing of a full tunnel: by a hash of the name, so that they are the same each
/// time, beside everything that is in use. Unsupported when all are taken.
Result<PolicyNumbers> choosePolicyNumbers(const InterfaceName &name, const MachineFacts &facts);

} // namespace adit
