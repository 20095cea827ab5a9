// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The engine's face to the service: bring a tunnel up, change it, take it down, tell of it, recover what a
// killed predecessor left. Synchronous; the kernel answers each step at once.
#pragma once

#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"
#include "engine/kernel.h"
#include "engine/ledger.h"
#include "engine/plan.h"
#include "engine/wanted.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adit {

/// Whether a tunnel's MTU, where it was not given, stays as it was found when the tunnel came up, or is found
/// anew: the machine may be in another network now.
enum class PathMtu { AsFound, Measured };

/// A running tunnel that somebody has to watch.
struct Supervised
{
    InterfaceName name;
    uid_t owner = 0;
    /// 0 = it broke, and its kill switch is all that is left.
    int linkIndex = 0;
    /// Its own routing table, by which rules and routes are known; 0 = it has none.
    std::uint32_t table = 0;

    friend bool operator==(const Supervised &, const Supervised &) = default;
};

class TunnelEngine
{
public:
    /// Both must outlive the engine.
    TunnelEngine(Kernel &kernel, LedgerStore &ledgers);

    /// Brings a validated tunnel of this user up over this backend (Userspace: its interface exists already).
    /// On error nothing of it is left. NameTaken when an interface that is not ours, or another user's
    /// tunnel, has the name; AddressInUse, PortInUse, PrefixInUse for conflicts with a running tunnel;
    /// NoWireGuard when the kernel has none.
    Result<> up(const TunnelSpec &spec, uid_t owner, Backend backend);
    /// Takes a running tunnel to another spec by the smallest steps; on error it is as before.
    Result<> change(const TunnelSpec &spec, uid_t owner);
    /// As change(), when the validated specs differ in the peers with these keys only: routes, peers and
    /// sessions of all others are neither touched nor looked at.
    Result<> changePeers(const TunnelSpec &before, const TunnelSpec &after, const std::set<PublicKey> &keys,
                         uid_t owner);
    /// Sets one peer's endpoint. NoSuchPeer when the running tunnel has no such peer.
    Result<> setEndpoint(const InterfaceName &name, uid_t owner, const PublicKey &peer,
                         const Endpoint &endpoint);
    /// Takes a tunnel down by its ledger. NotUp when there is none of this user.
    Result<> down(const InterfaceName &name, uid_t owner);

    /// State of a tunnel of this user; LinkState::Down when it is not up.
    Result<TunnelStatus> status(const InterfaceName &name, uid_t owner);
    LinkState state(const InterfaceName &name, uid_t owner);
    /// Whether there is a ledger of this name, whoever's: without one it is surely down.
    bool hasLedger(const InterfaceName &name) const { return m_ledgers.contains(name); }
    /// Whose running or broken tunnel it is; for the helper only, never for another user's eyes.
    std::optional<uid_t> ownerOf(const InterfaceName &name) const;
    /// Backend of the running tunnel, None when it is not up.
    Backend backend(const InterfaceName &name, uid_t owner);

    /// Names of all tunnels that may be up, whoever's.
    std::vector<InterfaceName> names() const { return m_ledgers.names(); }
    /// Index of the interface of a tunnel that is up; none when it is not, or the interface is no longer
    /// ours.
    std::optional<int> linkIndex(const InterfaceName &name, uid_t owner);
    /// Whether the running tunnel has a warning about its DNS. It has one from up() on until noteDns().
    bool lacksDns(const InterfaceName &name, uid_t owner);
    /// Notes what the running tunnel lacks of its DNS, in place of what was noted; nullopt: nothing. It stays
    /// noted over changes. NotUp, LedgerFailed.
    Result<> noteDns(const InterfaceName &name, uid_t owner, const std::optional<std::string> &missing);

    /// What up() or change() would do, one line a step; no key in it.
    Result<std::vector<std::string>> describePlan(const TunnelSpec &spec, uid_t owner);

    /// What repair() would do, one line a step; empty when all of the running tunnel is as approved.
    /// Endpoints to which peers roamed, and what others put beside it, are no drift. NotUp when the tunnel is
    /// not up, or its interface is gone.
    Result<std::vector<std::string>> drift(const TunnelSpec &approved, uid_t owner);
    /// Puts right what others changed; gives what was done, one line a step. On error it is as before.
    Result<std::vector<std::string>> repair(const TunnelSpec &approved, uid_t owner,
                                            PathMtu pathMtu = PathMtu::AsFound);
    /// The tunnels that do not serve their purpose, or do harm, when others take parts of them away: those
    /// with policy routing or a firewall whose interface is there, and those that heldSwitch() gives.
    std::vector<Supervised> supervised() const;

    /// Puts up the kill switch of a tunnel that is to come up later, as if it had broken. Nothing to do where
    /// it has none, or where there is a ledger: that switch stands, or is about to go. On error nothing of it
    /// is left; NameTaken, NoFirewall and the conflicts of up().
    Result<> hold(const TunnelSpec &spec, uid_t owner);
    /// The ledger of a tunnel that broke and whose kill switch has to hold on.
    std::optional<Ledger> heldSwitch(const InterfaceName &name) const;
    /// What putBack() would do, one line a step.
    Result<std::vector<std::string>> lackOf(const Ledger &held) const;
    /// Puts such a switch back as it was where others took it away or changed it; gives what was done.
    Result<std::vector<std::string>> putBack(Ledger held);

    /// Names whose table of nf_tables stands though no ledger knows of it: /run was lost, or it is somebody
    /// else's. No tunnel of such a name comes up.
    std::vector<InterfaceName> strays() const;
    /// Takes away such a table, and an interface of this name that bears Adit's mark. NotUp when there is no
    /// such table.
    Result<> releaseStray(const InterfaceName &name);

    /// Called once at start: undoes a half-done up, finishes a half-done down, takes a half-done change to
    /// the approved spec that `approved` gives (nullopt: down). A kill switch behind which a broken tunnel
    /// was to come up again holds. Gives the names it touched.
    using ApprovedSpec = std::function<std::optional<TunnelSpec>(const InterfaceName &, uid_t)>;
    std::vector<InterfaceName> recover(const ApprovedSpec &approved);

private:
    Result<Ledger> running(const InterfaceName &name, uid_t owner);
    Result<std::optional<Ledger>> clearWay(const TunnelSpec &spec, uid_t owner);
    Result<std::optional<Link>> linkForUp(const InterfaceName &name, Backend backend,
                                          const MachineFacts &facts) const;
    Result<Wanted> wantedUp(const TunnelSpec &spec, Backend backend, const MachineFacts &facts);
    Result<Wanted> wantedChange(const TunnelSpec &spec, const Ledger &before);
    Result<> carryOut(Wanted &wanted, const Ledger &before, const Observed &observed);
    Result<> changeFrom(const Ledger &before, const TunnelSpec &spec);
    struct Comparison;
    Result<Comparison> compare(const TunnelSpec &approved, uid_t owner, PathMtu pathMtu);
    Result<> setGuardedEndpoint(const Ledger &before, const Link &link, const PeerState &peer,
                                const Endpoint &endpoint);
    Result<> tearDown(const Ledger &ledger, const std::optional<Ledger> &rest = std::nullopt);
    Result<std::optional<Observed>> observedForDown(const Ledger &ledger);
    Result<Leftovers> leftovers(const Ledger &ledger);
    Result<> salvage(const InterfaceName &name);
    Result<std::vector<std::string>> describeUp(const TunnelSpec &spec);
    Result<std::vector<std::string>> describeChange(const TunnelSpec &spec, const Ledger &before);

    Kernel &m_kernel;
    LedgerStore &m_ledgers;
};

} // namespace adit
