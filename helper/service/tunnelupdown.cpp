// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the operations that brings tunnels up, over the kernel's or a userspace device, and takes them
// down.
#include "base/speccodec.h"
#include "service/tunneloperations.h"

#include <algorithm>
#include <memory>

namespace adit {

namespace {

// Today's addresses of endpoint names go into the spec for this one time; they are no part of what was
// approved.
Result<> applyEndpoints(TunnelSpec &spec, const std::vector<PeerEndpoint> &endpoints)
{
    for (const PeerEndpoint &given : endpoints) {
        const auto peer = std::ranges::find(spec.peers, given.peer, &PeerSpec::publicKey);
        if (peer == spec.peers.end())
            return fail(Errc::NoSuchPeer, "peer " + given.peer.shortText());
        peer->endpoint = given.endpoint;
    }
    return {};
}

} // namespace

void TunnelOperations::up(uid_t uid, const InterfaceName &name, std::vector<PeerEndpoint> endpoints,
                          const std::string &approvedFingerprint, Done done)
{
    m_turns.take(name, [this, uid, name, endpoints = std::move(endpoints), approvedFingerprint,
                        done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, name, done, std::move(over));
        auto spec = approved(uid, name);
        if (!spec)
            return report(std::unexpected(spec.error()));
        if (fingerprint(*spec) != approvedFingerprint)
            return report(fail(Errc::ChangedSinceApproval, name.text()));
        if (auto applied = applyEndpoints(*spec, endpoints); !applied)
            return report(applied);
        if (m_engine.state(name, uid) != LinkState::Broken)
            return bringUp(uid, *spec, report);
        auto shared = std::make_shared<TunnelSpec>(std::move(*spec));
        clearUp(uid, name, [this, uid, shared, report] { bringUp(uid, *shared, report); });
    });
}

// What others hold of a tunnel that broke. The rest makes way as it comes up again, all but a kill switch:
// that one must never be away.
void TunnelOperations::clearUp(uid_t uid, const InterfaceName &name, const std::function<void()> &done)
{
    m_dns.revert(uid, name, [this, uid, name, done] {
        if (m_engine.backend(name, uid) != Backend::Userspace)
            return done();
        m_starter.stop(name, [done](const Result<> &) { done(); });
    });
}

void TunnelOperations::bringUp(uid_t uid, const TunnelSpec &spec, const Done &done)
{
    if (m_engine.state(spec.name, uid) == LinkState::Up)
        return done(fail(Errc::AlreadyUp, spec.name.text()));
    const auto result = m_engine.up(spec, uid, Backend::Kernel);
    if (result)
        m_dns.apply(uid, spec, [done] { done({}); });
    else if (result.error().code == Errc::NoWireGuard)
        bringUpUserspace(uid, spec.clone(), done);
    else
        done(result);
}

void TunnelOperations::bringUpUserspace(uid_t uid, TunnelSpec spec, const Done &done)
{
    auto shared = std::make_shared<TunnelSpec>(std::move(spec));
    m_starter.start(shared->name, [this, uid, shared, done](const Result<> &started) {
        const auto result = started ? m_engine.up(*shared, uid, Backend::Userspace) : started;
        if (result)
            return m_dns.apply(uid, *shared, [done] { done({}); });
        m_starter.stop(shared->name, [done, result](const Result<> &) { done(result); });
    });
}

void TunnelOperations::down(uid_t uid, const InterfaceName &name, Done done)
{
    m_turns.take(name, [this, uid, name, done = std::move(done)](Turns::Over over) {
        const Done report = reporting(uid, name, done, std::move(over));
        takeDown(uid, name, [this, uid, name, report](const Result<> &down) {
            if (down)
                endTrialOfDown(uid, name);
            report(down);
        });
    });
}

void TunnelOperations::release(uid_t uid, const InterfaceName &name, Done done)
{
    // Looked up again: the prompt may have taken minutes.
    if (const auto owner = m_engine.ownerOf(name))
        return down(*owner, name, std::move(done));
    m_turns.take(name, [this, uid, name, done = std::move(done)](Turns::Over over) {
        reporting(m_store.ownerOf(name).value_or(uid), name, done,
                  std::move(over))(m_engine.releaseStray(name));
    });
}

void TunnelOperations::takeDown(uid_t uid, const InterfaceName &name, const Done &done)
{
    // When it is not known any more whether there is a server, there may be one.
    const auto spec = m_store.load(uid, name);
    if (spec && spec->dnsServers.empty())
        return takeLinkDown(uid, name, done);
    m_dns.revert(uid, name, [this, uid, name, done] { takeLinkDown(uid, name, done); });
}

void TunnelOperations::takeLinkDown(uid_t uid, const InterfaceName &name, const Done &done)
{
    const Backend backend = m_engine.backend(name, uid);
    const auto result = m_engine.down(name, uid);
    if (!result || backend != Backend::Userspace)
        return done(result);
    // The program ends by itself with its interface; this only makes sure of it.
    m_starter.stop(name, [done](const Result<> &) { done({}); });
}

} // namespace adit
