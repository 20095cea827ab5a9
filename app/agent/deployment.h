// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The way of a profile to a running tunnel: look endpoints up, ask for approval where the approved tunnel is
// another one, bring it up; or change it while it runs.
#pragma once

#include "agent/endpointresolver.h"
#include "client/helperclient.h"
#include "core/tunnel/tunnel.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace adit {

/// How a profile relates to what was approved under its name.
enum class Approval { None, Current, Changed };

/// A profile that is to run.
struct Profile
{
    InterfaceName name;
    Tunnel tunnel;
};

/// What was done.
struct Deployed
{
    /// The profile was approved by this call.
    bool approvedNow = false;
    /// The tunnel was up before.
    bool wasUp = false;
};

class Deployment
{
public:
    using Done = HelperClient::Callback<Deployed>;

    /// Both must outlive what is under way.
    Deployment(HelperClient &helper, EndpointResolver &resolver, Interaction interaction)
        : m_helper(helper),
          m_resolver(resolver),
          m_interaction(interaction)
    {
    }

    /// Approves the profile when it is new or changed, and brings it up when it is not. A tunnel that is up
    /// is changed live. EndpointUnresolved when a name has no address, then nothing was changed.
    void bringUp(const Profile &profile, Done done);

    /// Changes a running tunnel to this profile; with a length of limits::trialLeast to trialMost the helper
    /// takes it back after that time unless it is confirmed. NotUp when the tunnel does not run. Nothing is
    /// done, and approvedNow is false, when it is what was approved already.
    void change(const Profile &profile, std::optional<std::chrono::seconds> trial, Done done);

    /// Takes a running tunnel from the profile `before` to `after`; peers that did not change keep their
    /// sessions. When the tunnel is not up, nothing is done and wasUp is false.
    void applyLive(const Profile &before, const Profile &after, Done done);

private:
    struct Job;
    void prepare(const std::shared_ptr<Job> &job, std::function<void()> next);
    void changeWhole(const std::shared_ptr<Job> &job, std::optional<std::chrono::seconds> trial);
    void approve(const std::shared_ptr<Job> &job);
    void start(const std::shared_ptr<Job> &job, bool approvedNow);
    void lookThenChange(const std::shared_ptr<Job> &job, const std::shared_ptr<TunnelSpec> &before,
                        std::vector<EndpointName> names);
    void changeLive(const std::shared_ptr<Job> &job, const std::shared_ptr<TunnelSpec> &before);
    void changePeers(const std::shared_ptr<Job> &job, const std::shared_ptr<TunnelSpec> &before,
                     const PeerDelta &delta);

    HelperClient &m_helper;
    EndpointResolver &m_resolver;
    Interaction m_interaction;
};

/// The row of this tunnel, if it is approved.
const TunnelSummary *find(const std::vector<TunnelSummary> &summaries, const InterfaceName &name);
/// Compares the profile with its row; nullptr is None. Errors are those of compile().
Result<Approval> approvalOf(const Profile &profile, const TunnelSummary *summary);

} // namespace adit
