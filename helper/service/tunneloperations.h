// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the methods do once they are allowed: approve and forget tunnels, bring them up and down, change them.
// No D-Bus in here but for the userspace device, which others have to start, and for the resolver.
#pragma once

#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"
#include "engine/tunnelengine.h"
#include "protocol/wireconvert.h"
#include "service/trials.h"
#include "service/tunneldns.h"
#include "service/turns.h"
#include "service/userspacestarter.h"
#include "store/tunnelstore.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <set>
#include <vector>

namespace adit {

/// A change of single peers that was checked.
struct PeerEdit
{
    TunnelSpec before;
    TunnelSpec after;
    /// The peers in which they differ.
    std::set<PublicKey> keys{};
    /// Of `before`.
    std::string fingerprint{};
    /// TunnelOperations::revision() when `before` was read.
    std::uint64_t revision = 0;
};

class TunnelOperations
{
public:
    using Done = std::function<void(Result<>)>;
    /// A tunnel of this user came up, went down, broke or was changed.
    using Changed = std::function<void(uid_t, const InterfaceName &, LinkState)>;

    /// All must outlive the operations; `changed` may be called from within each of them.
    TunnelOperations(TunnelEngine &engine, TunnelStore &store, UserspaceStarter &starter, Resolver &resolver,
                     Changed changed);

    /// The user's approved tunnel; NoSuchTunnel when there is none.
    Result<TunnelSpec> approved(uid_t uid, const InterfaceName &name) const;
    /// Whether the user has an approved tunnel of this name, whole or damaged, or one that is up or broken
    /// and that the store knows nothing of any more.
    bool owns(uid_t uid, const InterfaceName &name) const;
    /// Whose tunnel of this name is up or broken.
    std::optional<uid_t> ownerOfRunning(const InterfaceName &name) const { return m_engine.ownerOf(name); }
    /// Whether a table of nf_tables by this name stands of which nobody knows whose it is.
    bool isStray(const InterfaceName &name) const;
    /// Whether only an administrator may take it away: it comes up when the machine starts, and lets nothing
    /// past it. So does one whose stored form is damaged, as far as anybody knows.
    bool isLockedDown(uid_t uid, const InterfaceName &name) const;
    /// Changes whenever any approved tunnel does.
    std::uint64_t revision() const { return m_store.revision(); }
    /// Whether it may be up: for a refusal before anybody is asked, not for more.
    bool mayBeUp(const InterfaceName &name) const { return m_engine.hasLedger(name); }
    /// NameTaken when another user has the name, LimitExceeded when the user has too many tunnels.
    Result<> mayInstall(uid_t uid, const InterfaceName &name) const;

    /// OnTrial while a change of it is on trial: what that goes back to must not be changed under it.
    Result<> mayChange(uid_t uid, const InterfaceName &name) const { return m_trials.mayChange(uid, name); }

    /// Stores the spec as approved; when the tunnel runs, changes it live. On error nothing has changed.
    void install(uid_t uid, TunnelSpec spec, Done done);
    /// Like install with another set of peers; ChangedSinceApproval unless the approved tunnel still has this
    /// fingerprint.
    void setPeers(uid_t uid, TunnelSpec spec, const std::string &approvedFingerprint, Done done);
    /// Takes a running tunnel from `before`, which was approved as of `edit.revision`, to `after` by its
    /// changed peers alone. ChangedSinceApproval as for setPeers(), NotUp.
    void changePeers(uid_t uid, PeerEdit edit, Done done);
    /// Like install for a tunnel that runs, and taken back after this time unless it is confirmed.
    /// NoSuchTunnel, NotUp, OnTrial.
    void tryOut(uid_t uid, TunnelSpec spec, std::chrono::seconds length, Done done);
    /// Keeps a change that is on trial. NotOnTrial when there is none any more.
    void confirm(uid_t uid, const InterfaceName &name, Done done);
    /// Takes a change on trial back, now: live when the tunnel runs, in the store in any case. NotOnTrial.
    void takeBack(uid_t uid, const InterfaceName &name, Done done);
    /// Takes back all that can be: nobody will be here to do it later.
    void takeAllBack();
    bool hasTrials() const { return !m_trials.isEmpty(); }

    /// Forgets a tunnel, and what of it is on trial.
    void remove(uid_t uid, const InterfaceName &name, Done done);
    /// ChangedSinceApproval as for setPeers(): what a prompt named is what comes up.
    void up(uid_t uid, const InterfaceName &name, std::vector<PeerEndpoint> endpoints,
            const std::string &approvedFingerprint, Done done);
    /// Ends a trial too: what comes up next is what was approved before.
    void down(uid_t uid, const InterfaceName &name, Done done);
    /// The same for whoever's tunnel it is, and for a stray table; `uid` is who asked. NotUp.
    void release(uid_t uid, const InterfaceName &name, Done done);
    void setEndpoint(uid_t uid, const InterfaceName &name, const PeerEndpoint &endpoint, Done done);

    /// Whether the user's tunnel comes up when the machine starts. NoSuchTunnel.
    Result<> setBoot(uid_t uid, const InterfaceName &name, BootStart start);
    /// The user's tunnels that do.
    std::vector<InterfaceName> bootList(uid_t uid) const;
    /// Those of all users, with the endpoints that were written as names, unless their kill switch holds
    /// already; one that is damaged is left out.
    std::vector<BootTunnel> bootTunnels() const;

    Result<TunnelStatus> status(uid_t uid, const InterfaceName &name) const;
    /// A tunnel whose stored form is damaged, or gone, has an empty fingerprint. What has a stray table is
    /// broken; one of which the store knows nothing is in everybody's list.
    std::vector<TunnelSummary> list(uid_t uid) const;
    Result<std::vector<std::string>> plan(uid_t uid, const TunnelSpec &spec) const;

    /// What differs from the approved tunnel, a line each. NoSuchTunnel, NotUp.
    Result<std::vector<std::string>> drift(uid_t uid, const InterfaceName &name) const;
    /// Puts that right; gives what was done.
    using Repaired = std::function<void(const Result<std::vector<std::string>> &)>;
    void repair(uid_t uid, const InterfaceName &name, Repaired done, PathMtu pathMtu = PathMtu::AsFound);

    /// An interface is gone: tells the owner when it was that of a running tunnel.
    void linkGone(const InterfaceName &name);
    /// Any interface may be gone: looks at all tunnels of these users.
    void linksLost(const std::vector<uid_t> &users);
    /// Whether one of these users has a tunnel that is up.
    bool hasRunning(const std::vector<uid_t> &users) const;
    /// A resolver is there that may know nothing of any tunnel, or is gone: tells again who is there.
    void resolverChanged();
    /// Repairs what a killed predecessor left; once, before the first call.
    void recover();

private:
    /// `live` is what the running tunnel gets: `spec`, perhaps with other endpoints.
    void store(uid_t uid, const TunnelSpec &spec, const TunnelSpec &live, const Done &done);
    void changeLive(uid_t uid, const TunnelSpec *before, const TunnelSpec &spec, const TunnelSpec &live,
                    const Done &done);
    Result<> applyEdit(uid_t uid, const PeerEdit &edit);
    Result<std::vector<std::string>> repairNow(uid_t uid, const InterfaceName &name, PathMtu pathMtu);
    void bringUp(uid_t uid, const TunnelSpec &spec, const Done &done);
    void bringUpUserspace(uid_t uid, TunnelSpec spec, const Done &done);
    void clearUp(uid_t uid, const InterfaceName &name, const std::function<void()> &done);
    void takeDown(uid_t uid, const InterfaceName &name, const Done &done);
    void takeLinkDown(uid_t uid, const InterfaceName &name, const Done &done);
    void recoverDns();
    /// Gives a tunnel that is up its DNS, if it has, or had, a server; then tells its owner.
    void applyDnsAgain(const InterfaceName &name);
    void resumeTrials();
    void trialIsDue(uid_t uid, const InterfaceName &name);
    void takeBackNow(uid_t uid, const InterfaceName &name, const Done &done);
    void endTrialOfDown(uid_t uid, const InterfaceName &name);
    Done reporting(uid_t uid, const InterfaceName &name, Done done, Turns::Over over);

    TunnelEngine &m_engine;
    TunnelStore &m_store;
    UserspaceStarter &m_starter;
    TunnelDns m_dns;
    Changed m_changed;
    Turns m_turns;
    Trials m_trials;
};

} // namespace adit
