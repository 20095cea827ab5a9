// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/tunneloperations.h"

#include "base/bootclock.h"
#include "base/limits.h"
#include "base/speccodec.h"
#include "service/log.h"

#include <algorithm>
#include <memory>

namespace adit {

TunnelOperations::TunnelOperations(TunnelEngine &engine, TunnelStore &store, UserspaceStarter &starter,
                                   Resolver &resolver, Changed changed)
    : m_engine(engine),
      m_store(store),
      m_starter(starter),
      m_dns(engine, resolver),
      m_changed(std::move(changed)),
      m_trials(TrialStore(store.directory()), &bootTime,
               [this](uid_t uid, const InterfaceName &name) { trialIsDue(uid, name); })
{
}

Result<TunnelSpec> TunnelOperations::approved(uid_t uid, const InterfaceName &name) const
{
    return m_store.load(uid, name);
}

bool TunnelOperations::owns(uid_t uid, const InterfaceName &name) const
{
    const auto owner = m_store.ownerOf(name);
    return (owner ? owner : m_engine.ownerOf(name)) == uid;
}

Result<> TunnelOperations::mayInstall(uid_t uid, const InterfaceName &name) const
{
    const auto owner = m_store.ownerOf(name);
    if (owner && *owner != uid)
        return fail(Errc::NameTaken, name.text());
    if (!owner && m_store.list(uid).size() >= limits::tunnelsPerUser)
        return fail(Errc::LimitExceeded, "tunnels");
    return {};
}

TunnelOperations::Done TunnelOperations::reporting(uid_t uid, const InterfaceName &name, Done done,
                                                   Turns::Over over)
{
    return [this, uid, name, done = std::move(done), over = std::move(over)](const Result<> &result) {
        done(result);
        if (result)
            m_changed(uid, name, m_engine.state(name, uid));
        over();
    };
}

void TunnelOperations::install(uid_t uid, TunnelSpec spec, Done done)
{
    const InterfaceName name = spec.name;
    auto shared = std::make_shared<TunnelSpec>(std::move(spec));
    m_turns.take(name, [this, uid, shared, done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, shared->name, done, std::move(over));
        // Checked again: the prompt may have taken minutes.
        if (auto allowed = mayInstall(uid, shared->name); !allowed)
            return report(allowed);
        if (auto free = mayChange(uid, shared->name); !free)
            return report(free);
        store(uid, *shared, *shared, report);
    });
}

void TunnelOperations::setPeers(uid_t uid, TunnelSpec spec, const std::string &approvedFingerprint, Done done)
{
    const InterfaceName name = spec.name;
    auto shared = std::make_shared<TunnelSpec>(std::move(spec));
    m_turns.take(name, [this, uid, shared, approvedFingerprint, done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, shared->name, done, std::move(over));
        const auto before = approved(uid, shared->name);
        if (!before)
            return report(std::unexpected(before.error()));
        if (fingerprint(*before) != approvedFingerprint)
            return report(fail(Errc::ChangedSinceApproval, shared->name.text()));
        if (auto free = mayChange(uid, shared->name); !free)
            return report(free);
        store(uid, *shared, *shared, report);
    });
}

void TunnelOperations::changePeers(uid_t uid, PeerEdit edit, Done done)
{
    const InterfaceName name = edit.after.name;
    auto shared = std::make_shared<PeerEdit>(std::move(edit));
    m_turns.take(name, [this, uid, shared, done = std::move(done)](const Turns::Over &over) {
        const auto result = applyEdit(uid, *shared);
        const auto finish = [this, uid, name = shared->after.name, result, done, over] {
            done(result);
            if (result)
                m_changed(uid, name, LinkState::Up);
            over();
        };
        m_dns.change(uid, result ? shared->before : shared->after, result ? shared->after : shared->before,
                     finish);
    });
}

Result<> TunnelOperations::applyEdit(uid_t uid, const PeerEdit &edit)
{
    if (m_store.revision() != edit.revision) {
        const auto now = approved(uid, edit.after.name);
        if (!now)
            return std::unexpected(now.error());
        if (fingerprint(*now) != edit.fingerprint)
            return fail(Errc::ChangedSinceApproval, edit.after.name.text());
    }
    if (auto free = mayChange(uid, edit.after.name); !free)
        return free;
    // In the order of store(), and for its reasons.
    if (auto saved = m_store.save(uid, edit.after); !saved)
        return saved;
    m_dns.announce(uid, edit.before, edit.after);
    auto changed = m_engine.changePeers(edit.before, edit.after, edit.keys, uid);
    if (!changed) {
        if (auto restored = m_store.save(uid, edit.before); !restored)
            return restored;
    }
    return changed;
}

void TunnelOperations::store(uid_t uid, const TunnelSpec &spec, const TunnelSpec &live, const Done &done)
{
    const auto before = m_store.load(uid, spec.name);
    // First on disk, then live: a helper that dies in the change leaves a ledger that is taken to what is
    // stored.
    if (auto saved = m_store.save(uid, spec); !saved)
        return done(saved);
    if (m_engine.state(spec.name, uid) != LinkState::Up)
        return done({});
    changeLive(uid, before ? &*before : nullptr, spec, live, done);
}

void TunnelOperations::changeLive(uid_t uid, const TunnelSpec *before, const TunnelSpec &spec,
                                  const TunnelSpec &live, const Done &done)
{
    if (before != nullptr)
        m_dns.announce(uid, *before, spec);
    auto changed = m_engine.change(live, uid);
    const auto finish = [done](const Result<> &result) { return [done, result] { done(result); }; };
    if (before == nullptr)
        return changed ? m_dns.replace(uid, spec, finish(changed)) : done(changed);
    if (changed)
        return m_dns.change(uid, *before, spec, finish(changed));
    // The live tunnel is as before, so the store has to be.
    if (auto restored = m_store.save(uid, *before); !restored)
        changed = restored;
    m_dns.change(uid, spec, *before, finish(changed));
}

void TunnelOperations::remove(uid_t uid, const InterfaceName &name, Done done)
{
    m_turns.take(name, [this, uid, name, done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, name, done, std::move(over));
        const auto forget = [this, uid, name]() -> Result<> {
            auto removed = m_store.remove(uid, name);
            return removed ? m_trials.end(uid, name) : removed;
        };
        if (m_engine.state(name, uid) == LinkState::Down)
            return report(forget());
        takeDown(uid, name, [forget, report](const Result<> &down) { report(down ? forget() : down); });
    });
}

void TunnelOperations::setEndpoint(uid_t uid, const InterfaceName &name, const PeerEndpoint &endpoint,
                                   Done done)
{
    m_turns.take(name, [this, uid, name, endpoint, done = std::move(done)](const Turns::Over &over) {
        done(m_engine.setEndpoint(name, uid, endpoint.peer, endpoint.endpoint));
        over();
    });
}

Result<TunnelStatus> TunnelOperations::status(uid_t uid, const InterfaceName &name) const
{
    auto status = m_engine.status(name, uid);
    if (const auto until = m_trials.deadline(uid, name); status && until) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*until);
        status->warnings.push_back({Warning::Code::OnTrial, std::to_string(seconds.count())});
    }
    if (status && status->state == LinkState::Down && isStray(name)) {
        status->state = LinkState::Broken;
        status->warnings.push_back({Warning::Code::HoldsNetwork});
    }
    return status;
}

bool TunnelOperations::isStray(const InterfaceName &name) const
{
    return std::ranges::count(m_engine.strays(), name) != 0;
}

std::vector<TunnelSummary> TunnelOperations::list(uid_t uid) const
{
    std::vector<TunnelSummary> out;
    const std::vector<InterfaceName> strays = m_engine.strays();
    const auto state = [&](const InterfaceName &name) {
        return std::ranges::count(strays, name) == 0 ? m_engine.state(name, uid) : LinkState::Broken;
    };
    for (const InterfaceName &name : m_store.list(uid)) {
        // A damaged one is listed too, without a fingerprint: it has to be approved again or removed.
        const auto spec = m_store.load(uid, name);
        out.push_back({name, state(name), spec ? fingerprint(*spec) : std::string()});
    }
    for (const InterfaceName &name : m_engine.names()) {
        if (!m_store.ownerOf(name) && owns(uid, name))
            out.push_back({name, m_engine.state(name, uid), {}});
    }
    for (const InterfaceName &name : strays) {
        if (!m_store.ownerOf(name))
            out.push_back({name, LinkState::Broken, {}});
    }
    return out;
}

Result<std::vector<std::string>> TunnelOperations::plan(uid_t uid, const TunnelSpec &spec) const
{
    return m_engine.describePlan(spec, uid);
}

void TunnelOperations::linkGone(const InterfaceName &name)
{
    const auto owner = m_store.ownerOf(name);
    if (!owner || m_engine.state(name, *owner) != LinkState::Broken)
        return;
    log({LogLevel::Warning, LogEvent::Broken, "others took its interface away", name, owner});
    m_changed(*owner, name, LinkState::Broken);
}

void TunnelOperations::linksLost(const std::vector<uid_t> &users)
{
    for (const uid_t uid : users) {
        for (const InterfaceName &name : m_store.list(uid))
            linkGone(name);
    }
}

bool TunnelOperations::hasRunning(const std::vector<uid_t> &users) const
{
    const auto isUp = [this](uid_t uid) {
        return std::ranges::any_of(m_store.list(uid), [&](const InterfaceName &name) {
            return m_engine.state(name, uid) == LinkState::Up;
        });
    };
    return std::ranges::any_of(users, isUp);
}

void TunnelOperations::applyDnsAgain(const InterfaceName &name)
{
    m_turns.take(name, [this, name](const Turns::Over &over) {
        const auto owner = m_store.ownerOf(name);
        const auto spec = owner ? m_store.load(*owner, name) : fail(Errc::NoSuchTunnel);
        if (!spec || m_engine.state(name, *owner) != LinkState::Up ||
            (spec->dnsServers.empty() && !m_engine.lacksDns(name, *owner)))
            return over();
        m_dns.replace(*owner, *spec, [this, owner, name, over] {
            m_changed(*owner, name, m_engine.state(name, *owner));
            over();
        });
    });
}

void TunnelOperations::resolverChanged()
{
    for (const InterfaceName &name : m_engine.names())
        applyDnsAgain(name);
}

void TunnelOperations::recover()
{
    const auto touched = m_engine.recover([this](const InterfaceName &name, uid_t uid) {
        auto spec = m_store.load(uid, name);
        return spec ? std::optional(std::move(*spec)) : std::nullopt;
    });
    for (const InterfaceName &name : touched) {
        const auto owner = m_store.ownerOf(name);
        // A userspace program whose interface is gone ends by itself; this only makes sure of it.
        if (!owner || m_engine.state(name, *owner) == LinkState::Down)
            m_starter.stop(name, [](const Result<> &) {});
    }
    // A helper that was killed as it brought up such a device may have had no ledger of it yet.
    for (const InterfaceName &name : m_starter.served()) {
        const auto owner = m_store.ownerOf(name);
        if (!owner || m_engine.state(name, *owner) != LinkState::Down)
            continue;
        m_turns.take(name, [this, name](const Turns::Over &over) {
            m_starter.stop(name, [over](const Result<> &) { over(); });
        });
    }
    recoverDns();
    resumeTrials();
}

// What was not applied: a killed helper had not come to it, or the resolver was not there.
void TunnelOperations::recoverDns()
{
    for (const InterfaceName &name : m_engine.names()) {
        const auto owner = m_store.ownerOf(name);
        if (owner && m_engine.lacksDns(name, *owner))
            applyDnsAgain(name);
    }
}

} // namespace adit
