// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the fleet does when somebody asks. One request at a time for a tunnel.
#include "agent/fleet.h"

#include "agent/networkrelease.h"
#include "core/conf/confreader.h"

#include <QPointer>

namespace adit {

namespace {

/// A running deployment owns what it runs in.
std::shared_ptr<Deployment> deployment(HelperClient &helper, EndpointResolver &resolver,
                                       Interaction interaction)
{
    return std::make_shared<Deployment>(helper, resolver, interaction);
}

Deployment::Done whenDeployed(std::shared_ptr<Deployment> owned, Fleet::Done done)
{
    return [owned = std::move(owned), done = std::move(done)](const Result<Deployed> &deployed) {
        done(deployed ? Result<>() : std::unexpected(deployed.error()));
    };
}

/// Somebody else was faster, and it is as it was asked for.
Result<> unless(Errc harmless, Result<> result)
{
    return !result && result.error().code == harmless ? Result<>() : result;
}

void answer(const Fleet::Done &done, const Result<> &result)
{
    if (done)
        done(result);
}

} // namespace

Result<> Fleet::mayAsk(const InterfaceName &name) const
{
    const FleetTunnel *tunnel = find(name);
    if (tunnel == nullptr)
        return fail(Errc::NoSuchTunnel, name.text());
    if (tunnel->origin == FleetTunnel::Origin::Foreign)
        return fail(Errc::NameTaken, name.text());
    const auto request = m_requests.find(name);
    if (request != m_requests.end() && !request->second.isAnswered)
        return fail(Errc::TooManyCalls, name.text());
    return {};
}

void Fleet::begin(const InterfaceName &name, Task task)
{
    m_failures.erase(name);
    m_requests.insert_or_assign(name, Request{.task = task});
    merge();
}

void Fleet::end(const InterfaceName &name, const Result<> &result)
{
    const auto request = m_requests.find(name);
    if (request == m_requests.end())
        return;
    if (result) {
        // A look that is under way may have passed this tunnel before.
        request->second.isAnswered = true;
        request->second.looksLeft = m_poller.isLooking() ? 2 : 1;
    } else {
        const Task task = request->second.task;
        m_requests.erase(request);
        if (result.error().code != Errc::AuthorizationDismissed) {
            m_failures.insert_or_assign(name, Failure{task, result.error(), m_folder.find(name)});
            m_events.failed(name, task, result.error());
        }
    }
    m_folder.read();
    merge();
    m_poller.lookSoon();
}

Fleet::Done Fleet::ender(const InterfaceName &name, Done done)
{
    return [self = QPointer(this), this, name, done = std::move(done)](const Result<> &result) {
        if (!self)
            return;
        end(name, result);
        answer(done, result);
    };
}

/// Like a request that failed at once; one that is under way goes on and is not touched.
void Fleet::refuse(const InterfaceName &name, Task task, const Error &error, const Done &done)
{
    if (find(name) != nullptr && error.code != Errc::TooManyCalls) {
        begin(name, task);
        end(name, std::unexpected(error));
    }
    answer(done, std::unexpected(error));
}

void Fleet::bringUp(const InterfaceName &name, Interaction interaction, Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::BringUp, may.error(), done);
    const auto profile = m_folder.find(name);
    if (profile && !profile->tunnel)
        return refuse(name, Task::BringUp, {Errc::InvalidConfig, name.text()}, done);
    begin(name, Task::BringUp);
    const Done up = [ended = ender(name, std::move(done))](const Result<> &result) {
        ended(unless(Errc::AlreadyUp, result));
    };
    if (!profile)
        return m_helper.up(name, {}, interaction, up);
    const auto job = deployment(m_helper, m_resolver, interaction);
    job->bringUp({name, profile->tunnel->clone()}, whenDeployed(job, up));
}

void Fleet::bringDown(const InterfaceName &name, Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::TakeDown, may.error(), done);
    begin(name, Task::TakeDown);
    m_helper.down(name, Interaction::Allow, [ended = ender(name, std::move(done))](const Result<> &result) {
        ended(unless(Errc::NotUp, result));
    });
}

void Fleet::release(const InterfaceName &name, Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::TakeDown, may.error(), done);
    begin(name, Task::TakeDown);
    releaseNetwork(m_helper, name, Interaction::Allow,
                   [ended = ender(name, std::move(done))](const Result<> &result) {
                       ended(unless(Errc::NotUp, result));
                   });
}

void Fleet::repair(const InterfaceName &name, Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::Repair, may.error(), done);
    begin(name, Task::Repair);
    m_helper.repair(name, Interaction::Allow,
                    [self = QPointer(this), this, name,
                     ended = ender(name, std::move(done))](const Result<std::vector<std::string>> &steps) {
                        if (self)
                            m_drift.suspect(name);
                        ended(steps ? Result<>() : std::unexpected(steps.error()));
                    });
}

Result<> Fleet::add(const InterfaceName &name, std::string_view text, Overwrite overwrite)
{
    if (const FleetTunnel *known = find(name); known && known->origin == FleetTunnel::Origin::Foreign)
        return fail(Errc::NameTaken, name.text());
    if (auto saved = store().save(name, text, overwrite); !saved)
        return saved;
    reload();
    return {};
}

void Fleet::apply(const InterfaceName &name, SecretText text, Done done)
{
    applyAs(name, std::move(text), std::nullopt, std::move(done));
}

void Fleet::tryOut(const InterfaceName &name, SecretText text, std::chrono::seconds length, Done done)
{
    applyAs(name, std::move(text), length, std::move(done));
}

void Fleet::applyAs(const InterfaceName &name, SecretText text, std::optional<std::chrono::seconds> trial,
                    Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::Change, may.error(), done);
    ConfReading reading = readConf(text.view());
    if (!reading.tunnel)
        return refuse(name, Task::Change, {Errc::InvalidConfig, name.text()}, done);
    // On disk, but not in its place, before anything runs differently.
    auto written = store().stage(name, text.view());
    if (!written)
        return refuse(name, Task::Change, written.error(), done);
    begin(name, Task::Change);
    const auto staged = std::make_shared<StagedFile>(*std::move(written));
    const auto kept = std::make_shared<SecretText>(std::move(text));
    Done save = [store = store(), name, staged, kept,
                 ended = ender(name, std::move(done))](const Result<> &live) {
        ended(live ? store.replace(name, *staged, kept->view()) : live);
    };
    const FleetTunnel *tunnel = find(name);
    if (tunnel == nullptr || tunnel->status.state != LinkState::Up)
        return save({});
    if (!trial)
        return changeLive(*tunnel, *std::move(reading.tunnel), std::move(save));
    const auto job = deployment(m_helper, m_resolver, Interaction::Allow);
    job->change({name, *std::move(reading.tunnel)}, trial, whenDeployed(job, std::move(save)));
}

void Fleet::changeLive(const FleetTunnel &before, Tunnel after, Done done)
{
    const InterfaceName name = before.name;
    const auto job = deployment(m_helper, m_resolver, Interaction::Allow);
    // Where what was there cannot be compared with, the approval of the whole changes what runs.
    if (m_folder.fingerprintOf(name).empty())
        return job->bringUp({name, std::move(after)}, whenDeployed(job, std::move(done)));
    job->applyLive({name, before.profile->tunnel->clone()}, {name, std::move(after)},
                   whenDeployed(job, std::move(done)));
}

void Fleet::confirm(const InterfaceName &name, Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::Change, may.error(), done);
    begin(name, Task::Change);
    m_helper.confirm(name, Interaction::Allow, ender(name, std::move(done)));
}

void Fleet::takeBack(const InterfaceName &name, Done done)
{
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::Change, may.error(), done);
    begin(name, Task::Change);
    m_helper.takeBack(name, Interaction::Allow, ender(name, std::move(done)));
}

/// Takes the tunnel away from the helper. Without a helper there is nothing that it could have.
void Fleet::forget(const InterfaceName &name, Done done)
{
    if (!m_reports.contains(name) && m_helperState.kind != HelperState::Kind::Unknown)
        return done({});
    m_helper.remove(name, Interaction::Allow, [done = std::move(done)](const Result<> &result) {
        done(unless(Errc::NoSuchTunnel, result));
    });
}

void Fleet::remove(const InterfaceName &name, std::function<void(Result<SecretText>)> done)
{
    const auto tell = [done = std::move(done)](Result<SecretText> result) {
        if (done)
            done(std::move(result));
    };
    const auto refused = [tell](const Result<> &result) { tell(std::unexpected(result.error())); };
    if (const auto may = mayAsk(name); !may)
        return refuse(name, Task::Remove, may.error(), refused);
    begin(name, Task::Remove);
    forget(name, [self = QPointer(this), this, name, tell](Result<> forgotten) {
        if (!self)
            return;
        auto text = store().load(name); // what it is now: it may have been edited since it was read
        if (forgotten)
            forgotten = unless(Errc::NoSuchTunnel, store().remove(name));
        if (forgotten)
            m_reports.erase(name);
        end(name, forgotten);
        if (!forgotten)
            return tell(std::unexpected(forgotten.error()));
        tell(text ? *std::move(text) : SecretText(std::string()));
    });
}

Result<> Fleet::rename(const InterfaceName &from, const InterfaceName &to)
{
    if (const auto may = mayAsk(from); !may)
        return may;
    const FleetTunnel *tunnel = find(from);
    if (tunnel->isUp())
        return fail(Errc::AlreadyUp, from.text());
    if (find(to) != nullptr)
        return fail(Errc::Exists, to.text());
    if (auto renamed = store().rename(from, to); !renamed)
        return renamed;
    // What was approved under the old name is nobody's any more.
    const bool wasApproved = m_reports.erase(from) > 0;
    if (!wasApproved) {
        reload();
        return {};
    }
    begin(from, Task::Remove);
    reload();
    m_helper.remove(from, Interaction::Forbid, ender(from, {}));
    return {};
}

} // namespace adit
