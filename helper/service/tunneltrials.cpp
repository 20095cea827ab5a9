// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the operations that tries a change out: made live, and taken back unless it is confirmed.
#include "base/speccodec.h"
#include "service/log.h"
#include "service/tunneloperations.h"

#include <algorithm>
#include <memory>

namespace adit {

namespace {

std::vector<std::pair<PublicKey, Endpoint>> endpointsOf(const TunnelStatus &status)
{
    std::vector<std::pair<PublicKey, Endpoint>> endpoints;
    for (const PeerStatus &peer : status.peers) {
        if (peer.endpoint)
            endpoints.emplace_back(peer.publicKey, *peer.endpoint);
    }
    return endpoints;
}

// What ran before the trial: what was approved, with the peers where they were.
TunnelSpec formerlyLive(const Trial &trial)
{
    TunnelSpec live = trial.former.clone();
    for (const auto &[key, endpoint] : trial.endpoints) {
        const auto peer = std::ranges::find(live.peers, key, &PeerSpec::publicKey);
        if (peer != live.peers.end())
            peer->endpoint = endpoint;
    }
    return live;
}

} // namespace

void TunnelOperations::tryOut(uid_t uid, TunnelSpec spec, std::chrono::seconds length, Done done)
{
    const InterfaceName name = spec.name;
    auto shared = std::make_shared<TunnelSpec>(std::move(spec));
    m_turns.take(name, [this, uid, shared, length, done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, shared->name, done, std::move(over));
        if (auto free = mayChange(uid, shared->name); !free)
            return report(free);
        auto former = approved(uid, shared->name);
        if (!former)
            return report(std::unexpected(former.error()));
        const auto status = m_engine.status(shared->name, uid);
        if (!status)
            return report(std::unexpected(status.error()));
        if (status->state != LinkState::Up)
            return report(fail(Errc::NotUp, shared->name.text()));
        // First what to go back to: a helper that dies between the two goes back to what still is.
        if (auto begun = m_trials.begin(uid, {std::move(*former), endpointsOf(*status)}, length); !begun)
            return report(begun);
        store(uid, *shared, *shared, [this, uid, shared, report](const Result<> &changed) {
            // A trial that cannot be forgotten goes back to what is there already.
            if (!changed)
                static_cast<void>(m_trials.end(uid, shared->name));
            report(changed);
        });
    });
}

void TunnelOperations::confirm(uid_t uid, const InterfaceName &name, Done done)
{
    m_turns.take(name, [this, uid, name, done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, name, done, std::move(over));
        report(m_trials.deadline(uid, name) ? m_trials.end(uid, name) : fail(Errc::NotOnTrial, name.text()));
    });
}

void TunnelOperations::takeBack(uid_t uid, const InterfaceName &name, Done done)
{
    m_turns.take(name, [this, uid, name, done = std::move(done)](Turns::Over over) {
        takeBackNow(uid, name, reporting(uid, name, done, std::move(over)));
    });
}

void TunnelOperations::takeBackNow(uid_t uid, const InterfaceName &name, const Done &done)
{
    if (!m_trials.deadline(uid, name))
        return done(fail(Errc::NotOnTrial, name.text()));
    const auto stored = approved(uid, name);
    if (!stored && stored.error().code == Errc::NoSuchTunnel)
        return done(m_trials.end(uid, name)); // removed by a helper that was killed as it did so
    const auto trial = m_trials.load(uid, name);
    if (!trial) {
        // Nobody knows any more what it was: what runs stays, and the tunnel can be changed again.
        log({LogLevel::Error, LogEvent::NotTakenBack, "the former tunnel is lost: " + describe(trial.error()),
             name, uid});
        static_cast<void>(m_trials.end(uid, name));
        return done(std::unexpected(trial.error()));
    }
    store(uid, trial->former, formerlyLive(*trial), [this, uid, name, done](const Result<> &changed) {
        done(changed ? m_trials.end(uid, name) : changed);
    });
}

void TunnelOperations::trialIsDue(uid_t uid, const InterfaceName &name)
{
    takeBack(uid, name, [uid, name](const Result<> &result) {
        if (result)
            log({LogLevel::Info, LogEvent::TakenBack, "a change was not confirmed and is taken back", name,
                 uid});
        else if (result.error().code != Errc::NotOnTrial)
            log({LogLevel::Warning, LogEvent::NotTakenBack,
                 "a change cannot be taken back: " + describe(result.error()), name, uid});
    });
}

void TunnelOperations::takeAllBack()
{
    for (const auto &[uid, name] : m_trials.all())
        trialIsDue(uid, name);
}

void TunnelOperations::endTrialOfDown(uid_t uid, const InterfaceName &name)
{
    // What fails here is tried again when the time is over.
    if (m_trials.deadline(uid, name))
        takeBackNow(uid, name, [](const Result<> &) {});
}

void TunnelOperations::resumeTrials()
{
    m_trials.resume();
    for (const auto &[uid, name] : m_trials.all()) {
        const auto trial = m_trials.load(uid, name);
        const auto stored = approved(uid, name);
        // The predecessor died before the change, or when it had begun to take it back.
        const bool isBack = trial && stored && fingerprint(*stored) == fingerprint(trial->former);
        if (isBack || m_engine.state(name, uid) != LinkState::Up)
            trialIsDue(uid, name);
    }
    m_trials.look();
}

} // namespace adit
