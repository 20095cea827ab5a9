// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/deployment.h"

#include "base/peerdelta.h"
#include "base/speccodec.h"
#include "core/tunnel/compile.h"

#include <algorithm>

namespace adit {

namespace {

/// The addresses that Up needs: one for each peer whose endpoint is a name.
std::vector<PeerEndpoint> peerEndpoints(const Tunnel &tunnel, const ResolvedEndpoints &resolved)
{
    std::vector<PeerEndpoint> endpoints;
    for (const Peer &peer : tunnel.peers) {
        if (!peer.endpoint)
            continue;
        if (const auto found = resolved.find(*peer.endpoint); found != resolved.end())
            endpoints.push_back({peer.publicKey, found->second});
    }
    return endpoints;
}

/// Names that stand in `after` and not in `before`: a peer that stays may have roamed, and keeps the address
/// at which it was last heard.
std::vector<EndpointName> newNames(const Tunnel &before, const Tunnel &after)
{
    std::vector<EndpointName> names = namesToResolve(after);
    const auto known = namesToResolve(before);
    std::erase_if(names,
                  [&](const EndpointName &name) { return std::ranges::find(known, name) != known.end(); });
    return names;
}

Error unresolved(const Resolution &resolution)
{
    return {Errc::EndpointUnresolved, resolution.missing.front().toString(), 0};
}

} // namespace

/// What one call carries from step to step.
struct Deployment::Job
{
    InterfaceName name;
    Tunnel tunnel;
    TunnelSpec spec;
    std::optional<TunnelSummary> approved{};
    ResolvedEndpoints resolved{};
    Done done;
};

const TunnelSummary *find(const std::vector<TunnelSummary> &summaries, const InterfaceName &name)
{
    const auto found = std::ranges::find(summaries, name, &TunnelSummary::name);
    return found == summaries.end() ? nullptr : &*found;
}

Result<Approval> approvalOf(const Profile &profile, const TunnelSummary *summary)
{
    const auto spec = compile(profile.tunnel, profile.name);
    if (!spec)
        return std::unexpected(spec.error());
    if (summary == nullptr)
        return Approval::None;
    return summary->fingerprint == fingerprint(*spec) ? Approval::Current : Approval::Changed;
}

void Deployment::bringUp(const Profile &profile, Done done)
{
    auto spec = compile(profile.tunnel, profile.name);
    if (!spec)
        return done(std::unexpected(spec.error()));
    auto job = std::make_shared<Job>(
        Job{profile.name, profile.tunnel.clone(), *std::move(spec), std::nullopt, {}, std::move(done)});
    prepare(job, [this, job] { approve(job); });
}

void Deployment::change(const Profile &profile, std::optional<std::chrono::seconds> trial, Done done)
{
    auto spec = compile(profile.tunnel, profile.name);
    if (!spec)
        return done(std::unexpected(spec.error()));
    auto job = std::make_shared<Job>(
        Job{profile.name, profile.tunnel.clone(), *std::move(spec), std::nullopt, {}, std::move(done)});
    prepare(job, [this, job, trial] {
        if (!job->approved || job->approved->state != LinkState::Up)
            return job->done(fail(Errc::NotUp, job->name.text()));
        if (job->approved->fingerprint == fingerprint(job->spec))
            return job->done(Deployed{false, true});
        changeWhole(job, trial);
    });
}

void Deployment::changeWhole(const std::shared_ptr<Job> &job, std::optional<std::chrono::seconds> trial)
{
    const auto spec = compile(job->tunnel, job->name, job->resolved);
    if (!spec)
        return job->done(std::unexpected(spec.error()));
    const auto changed = [job](const Result<std::string> &installed) {
        if (!installed)
            return job->done(std::unexpected(installed.error()));
        job->done(Deployed{true, true});
    };
    if (trial)
        m_helper.installOnTrial(*spec, static_cast<std::uint32_t>(trial->count()), m_interaction, changed);
    else
        m_helper.install(*spec, m_interaction, changed);
}

/// Looks the endpoints up, and what is approved.
void Deployment::prepare(const std::shared_ptr<Job> &job, std::function<void()> next)
{
    m_resolver.resolve(namesToResolve(job->tunnel),
                       [this, job, next = std::move(next)](Resolution resolution) {
                           if (!resolution.missing.empty())
                               return job->done(std::unexpected(unresolved(resolution)));
                           job->resolved = std::move(resolution.found);
                           m_helper.list([job, next](Result<std::vector<TunnelSummary>> summaries) {
                               if (!summaries)
                                   return job->done(std::unexpected(summaries.error()));
                               if (const TunnelSummary *row = find(*summaries, job->name))
                                   job->approved = *row;
                               next();
                           });
                       });
}

void Deployment::approve(const std::shared_ptr<Job> &job)
{
    if (job->approved && job->approved->fingerprint == fingerprint(job->spec))
        return start(job, false);
    const auto spec = compile(job->tunnel, job->name, job->resolved);
    if (!spec)
        return job->done(std::unexpected(spec.error()));
    m_helper.install(*spec, m_interaction, [this, job](const Result<std::string> &installed) {
        if (!installed)
            return job->done(std::unexpected(installed.error()));
        start(job, true);
    });
}

void Deployment::start(const std::shared_ptr<Job> &job, bool approvedNow)
{
    if (job->approved && job->approved->state == LinkState::Up)
        return job->done(Deployed{approvedNow, true});
    m_helper.up(job->name, peerEndpoints(job->tunnel, job->resolved), m_interaction,
                [job, approvedNow](const Result<> &up) {
                    if (!up)
                        return job->done(std::unexpected(up.error()));
                    job->done(Deployed{approvedNow, false});
                });
}

void Deployment::applyLive(const Profile &before, const Profile &after, Done done)
{
    auto old = compile(before.tunnel, before.name);
    auto spec = compile(after.tunnel, after.name);
    if (!old || !spec)
        return done(std::unexpected(!spec ? spec.error() : old.error()));
    auto job = std::make_shared<Job>(
        Job{after.name, after.tunnel.clone(), *std::move(spec), std::nullopt, {}, std::move(done)});
    auto base = std::make_shared<TunnelSpec>(*std::move(old));
    auto names = newNames(before.tunnel, after.tunnel);
    if (names.empty()) {
        if (const auto delta = peerDelta(*base, job->spec))
            return changePeers(job, base, *delta);
    }
    lookThenChange(job, base, std::move(names));
}

void Deployment::lookThenChange(const std::shared_ptr<Job> &job, const std::shared_ptr<TunnelSpec> &before,
                                std::vector<EndpointName> names)
{
    m_helper.list(
        [this, job, before, names = std::move(names)](Result<std::vector<TunnelSummary>> summaries) {
            if (!summaries)
                return job->done(std::unexpected(summaries.error()));
            const TunnelSummary *row = find(*summaries, job->name);
            if (row == nullptr || row->state != LinkState::Up)
                return job->done(Deployed{});
            job->approved = *row;
            m_resolver.resolve(names, [this, job, before](Resolution resolution) {
                if (!resolution.missing.empty())
                    return job->done(std::unexpected(unresolved(resolution)));
                job->resolved = std::move(resolution.found);
                changeLive(job, before);
            });
        });
}

void Deployment::changeLive(const std::shared_ptr<Job> &job, const std::shared_ptr<TunnelSpec> &before)
{
    auto spec = compile(job->tunnel, job->name, job->resolved);
    if (!spec)
        return job->done(std::unexpected(spec.error()));
    job->spec = *std::move(spec);
    if (job->approved->fingerprint == fingerprint(*before)) {
        if (const auto delta = peerDelta(*before, job->spec))
            return changePeers(job, before, *delta);
    }
    m_helper.install(job->spec, m_interaction, [job](const Result<std::string> &installed) {
        if (!installed)
            return job->done(std::unexpected(installed.error()));
        job->done(Deployed{true, true});
    });
}

// One call says all, so nobody asks first what is up and what is approved: the helper knows better.
void Deployment::changePeers(const std::shared_ptr<Job> &job, const std::shared_ptr<TunnelSpec> &before,
                             const PeerDelta &delta)
{
    const auto approval = before->dynamicPeers && (takesAllTraffic(*before) || !takesAllTraffic(job->spec))
                              ? PeerChanges::Approval::Given
                              : PeerChanges::Approval::Needed;
    const auto changed = [this, job, before](const Result<std::string> &done) {
        if (done)
            return job->done(Deployed{true, true});
        const Errc code = done.error().code;
        if (code == Errc::NotUp || code == Errc::NoSuchTunnel)
            return job->done(Deployed{});
        // What is approved is neither the profile as it was nor as it is: it gets all of it.
        if (code == Errc::ChangedSinceApproval && !job->approved)
            return lookThenChange(job, before, {});
        job->done(std::unexpected(done.error()));
    };
    m_helper.changePeers({job->name, fingerprint(*before), delta, approval}, m_interaction, changed);
}

} // namespace adit
