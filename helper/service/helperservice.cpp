// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/helperservice.h"

#include "base/limits.h"
#include "base/speccodec.h"
#include "protocol/secrets.h"
#include "protocol/wireconvert.h"
#include "service/prompttext.h"
#include "service/replies.h"

#include <functional>
#include <memory>
#include <optional>

namespace adit {

using Done = GateJob::Done;

HelperService::HelperService(Gate &gate, TunnelOperations &operations, BackendProbe probe)
    : m_gate(gate),
      m_operations(operations),
      m_probe(std::move(probe))
{
}

QString HelperService::version() const
{
    return QStringLiteral(ADIT_VERSION);
}

wire::Limits HelperService::limits() const
{
    return {limits::peers, limits::allowedIps, limits::tunnelsPerUser};
}

void HelperService::run(GateJob job)
{
    setDelayedReply(true);
    m_gate.run(message(), std::move(job));
}

Result<TunnelSpec> HelperService::specToInstall(uid_t uid, const wire::Tunnel &spec,
                                                const QDBusUnixFileDescriptor &secrets) const
{
    auto keys = openSecrets(secrets.fileDescriptor(), wire::secretCount(spec));
    if (!keys)
        return std::unexpected(keys.error());
    auto parsed = wire::fromWire(spec, std::move(*keys));
    if (!parsed)
        return parsed;
    if (auto allowed = m_operations.mayInstall(uid, parsed->name); !allowed)
        return std::unexpected(allowed.error());
    if (auto free = m_operations.mayChange(uid, parsed->name); !free)
        return std::unexpected(free.error());
    return parsed;
}

QString HelperService::Install(const wire::Tunnel &spec, const QDBusUnixFileDescriptor &secrets)
{
    auto checked = std::make_shared<std::optional<TunnelSpec>>();
    run({.validate = [this, spec, secrets, checked](uid_t uid) -> Result<PromptDetails> {
             auto parsed = specToInstall(uid, spec, secrets);
             if (!parsed)
                 return std::unexpected(parsed.error());
             *checked = std::move(*parsed);
             return promptDetails(**checked);
         },
         .act =
             [this, checked](uid_t uid, const Done &done) {
                 const auto reply = fingerprintReply(done, fingerprint(**checked));
                 m_operations.install(uid, std::move(**checked), reply);
             }});
    return {};
}

QString HelperService::InstallOnTrial(const wire::Tunnel &spec, const QDBusUnixFileDescriptor &secrets,
                                      uint seconds)
{
    auto checked = std::make_shared<std::optional<TunnelSpec>>();
    run({.validate = [this, spec, secrets, seconds, checked](uid_t uid) -> Result<PromptDetails> {
             if (seconds < limits::trialLeast || seconds > limits::trialMost)
                 return fail(Errc::InvalidNumber, "seconds of a trial");
             auto parsed = specToInstall(uid, spec, secrets);
             if (!parsed)
                 return std::unexpected(parsed.error());
             if (const auto before = m_operations.approved(uid, parsed->name); !before)
                 return std::unexpected(before.error());
             if (!m_operations.mayBeUp(parsed->name))
                 return fail(Errc::NotUp, parsed->name.text());
             *checked = std::move(*parsed);
             return promptDetails(**checked);
         },
         .act =
             [this, seconds, checked](uid_t uid, const Done &done) {
                 const auto reply = fingerprintReply(done, fingerprint(**checked));
                 m_operations.tryOut(uid, std::move(**checked), std::chrono::seconds(seconds), reply);
             }});
    return {};
}

void HelperService::runOnOne(const QString &name, Describe describe, Operation operation)
{
    auto target = std::make_shared<Target>();
    run({.validate = [this, name, describe,
                      target](uid_t uid) { return describe(m_operations, uid, name, *target); },
         .act =
             [&operations = m_operations, operation, target](uid_t uid, const Done &done) {
                 std::invoke(operation, operations, uid, *target->name, plainReply(done));
             }});
}

void HelperService::Confirm(const QString &name)
{
    runOnOne(name, &describeTarget, &TunnelOperations::confirm);
}

void HelperService::TakeBack(const QString &name)
{
    runOnOne(name, &describeTarget, &TunnelOperations::takeBack);
}

void HelperService::Remove(const QString &name)
{
    runOnOne(name, &describeForRemoval, &TunnelOperations::remove);
}

void HelperService::Up(const QString &name, const wire::PeerEndpoints &endpoints)
{
    auto target = std::make_shared<Target>();
    auto checked = std::make_shared<std::vector<PeerEndpoint>>();
    run({.validate = [this, name, endpoints, target, checked](uid_t uid) -> Result<PromptDetails> {
             auto parsed = wire::fromWire(endpoints);
             if (!parsed)
                 return std::unexpected(parsed.error());
             *checked = std::move(*parsed);
             return describeTarget(m_operations, uid, name, *target);
         },
         .act =
             [this, target, checked](uid_t uid, const Done &done) {
                 m_operations.up(uid, *target->name, std::move(*checked), target->fingerprint,
                                 plainReply(done));
             }});
}

void HelperService::Down(const QString &name)
{
    runOnOne(name, &describeForDown, &TunnelOperations::down);
}

void HelperService::Release(const QString &name)
{
    runOnOne(name, &describeForRelease, &TunnelOperations::release);
}

QString HelperService::SetPeers(const QString &name, const wire::Peers &peers,
                                const QDBusUnixFileDescriptor &secrets)
{
    auto target = std::make_shared<Target>();
    auto checked = std::make_shared<std::optional<TunnelSpec>>();
    run({.validate = [this, name, peers, secrets, target, checked](uid_t uid) -> Result<PromptDetails> {
             const auto approved = findTarget(m_operations, uid, name, *target);
             if (!approved)
                 return std::unexpected(approved.error());
             auto keys = openSecrets(secrets.fileDescriptor(), wire::secretCount(peers));
             if (!keys)
                 return std::unexpected(keys.error());
             auto changed = withPeers(*approved, peers, std::move(*keys));
             if (!changed)
                 return std::unexpected(changed.error());
             *checked = std::move(*changed);
             return promptDetails(**checked);
         },
         .act =
             [this, target, checked](uid_t uid, const Done &done) {
                 const auto reply = fingerprintReply(done, fingerprint(**checked));
                 m_operations.setPeers(uid, std::move(**checked), target->fingerprint, reply);
             }});
    return {};
}

QString HelperService::ChangePeers(const QString &name, const QString &base, const wire::Peers &changed,
                                   const wire::PeerKeys &removed, const QDBusUnixFileDescriptor &secrets)
{
    runEdit({name, base, changed, removed, secrets}, Consent::ByApproval);
    return {};
}

QString HelperService::ApprovePeers(const QString &name, const QString &base, const wire::Peers &changed,
                                    const wire::PeerKeys &removed, const QDBusUnixFileDescriptor &secrets)
{
    runEdit({name, base, changed, removed, secrets}, Consent::ByThisCall);
    return {};
}

void HelperService::runEdit(PeerWords words, Consent consent)
{
    auto checked = std::make_shared<std::optional<PeerEdit>>();
    run({.validate = [this, words = std::move(words), consent, checked](uid_t uid) -> Result<PromptDetails> {
             auto edit = editOfPeers(m_operations, uid, words, consent);
             if (!edit)
                 return std::unexpected(edit.error());
             *checked = std::move(*edit);
             return promptDetails((*checked)->before, (*checked)->after, (*checked)->keys);
         },
         .act =
             [this, checked](uid_t uid, const Done &done) {
                 const auto reply = fingerprintReply(done, fingerprint((*checked)->after));
                 m_operations.changePeers(uid, std::move(**checked), reply);
             }});
}

void HelperService::SetEndpoint(const QString &name, const QByteArray &peer, const wire::Endpoint &endpoint)
{
    auto target = std::make_shared<Target>();
    auto checked = std::make_shared<PeerEndpoint>();
    run({.validate = [this, name, peer, endpoint, target, checked](uid_t uid) -> Result<PromptDetails> {
             const auto parsed = wire::fromWire(wire::PeerEndpoints{{peer, endpoint}});
             if (!parsed)
                 return std::unexpected(parsed.error());
             *checked = parsed->front();
             return describeTarget(m_operations, uid, name, *target);
         },
         .act =
             [this, target, checked](uid_t uid, const Done &done) {
                 m_operations.setEndpoint(uid, *target->name, *checked, plainReply(done));
             }});
}

wire::Summaries HelperService::List()
{
    run({.validate = [](uid_t) -> Result<PromptDetails> { return PromptDetails{}; },
         .act =
             [this](uid_t uid, const Done &done) {
                 done(QVariantList{QVariant::fromValue(wire::toWire(m_operations.list(uid)))});
             }});
    return {};
}

wire::Status HelperService::Status(const QString &name)
{
    auto target = std::make_shared<std::optional<InterfaceName>>();
    run({.validate = [this, name, target](uid_t uid) -> Result<PromptDetails> {
             auto own = findName(m_operations, uid, name);
             if (!own)
                 return std::unexpected(own.error());
             *target = std::move(*own);
             return PromptDetails{};
         },
         .act =
             [this, target](uid_t uid, const Done &done) {
                 const auto status = m_operations.status(uid, **target);
                 if (status)
                     done(QVariantList{QVariant::fromValue(wire::toWire(*status))});
                 else
                     done(std::unexpected(status.error()));
             }});
    return {};
}

QStringList HelperService::Drift(const QString &name)
{
    auto target = std::make_shared<std::optional<InterfaceName>>();
    run({.validate = [this, name, target](uid_t uid) -> Result<PromptDetails> {
             auto own = findName(m_operations, uid, name);
             if (!own)
                 return std::unexpected(own.error());
             *target = std::move(*own);
             return PromptDetails{};
         },
         .act = [this, target](uid_t uid,
                               const Done &done) { replyWith(done, m_operations.drift(uid, **target)); }});
    return {};
}

QStringList HelperService::Repair(const QString &name)
{
    auto target = std::make_shared<Target>();
    run({.validate = [this, name,
                      target](uid_t uid) { return describeTarget(m_operations, uid, name, *target); },
         .act =
             [this, target](uid_t uid, const Done &done) {
                 m_operations.repair(uid, *target->name,
                                     [done](const auto &lines) { replyWith(done, lines); });
             }});
    return {};
}

QStringList HelperService::Plan(const wire::Tunnel &spec)
{
    auto checked = std::make_shared<std::optional<TunnelSpec>>();
    run({.validate = [this, spec, checked](uid_t uid) -> Result<PromptDetails> {
             auto parsed = specForPlan(m_operations, uid, spec);
             if (!parsed)
                 return std::unexpected(parsed.error());
             *checked = std::move(*parsed);
             return PromptDetails{};
         },
         .act = [this, checked](uid_t uid,
                                const Done &done) { replyWith(done, m_operations.plan(uid, **checked)); }});
    return {};
}

} // namespace adit
