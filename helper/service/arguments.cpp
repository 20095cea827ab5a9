// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/arguments.h"

#include "base/peerdelta.h"
#include "base/speccodec.h"
#include "protocol/secrets.h"
#include "protocol/wirecommon.h"
#include "service/prompttext.h"

#include <algorithm>

namespace adit {

namespace {

// The preshared key that the approved tunnel has for this peer.
std::optional<SecretKey> knownKey(const TunnelSpec &approved, const wire::Peer &peer)
{
    const auto key = PublicKey::fromAny(wire::view(peer.publicKey));
    if (!key)
        return std::nullopt;
    const auto found = std::ranges::find(approved.peers, *key, &PeerSpec::publicKey);
    return found == approved.peers.end() ? std::nullopt : clone(found->presharedKey);
}

// What an administrator was told at approval, and what SetPeers and ChangePeers stay within.
Result<> checkApproval(const TunnelSpec &approved, const TunnelSpec &changed)
{
    if (!approved.dynamicPeers || (takesAllTraffic(changed) && !takesAllTraffic(approved)))
        return fail(Errc::NotAuthorized, approved.name.text());
    return {};
}

Result<PeerDelta> deltaOf(const PeerWords &words)
{
    auto keys = openSecrets(words.secrets.fileDescriptor(), wire::secretCount(words.changed));
    if (!keys)
        return std::unexpected(keys.error());
    auto changed = wire::fromWire(words.changed, std::move(*keys));
    if (!changed)
        return std::unexpected(changed.error());
    auto removed = wire::fromWire(words.removed);
    if (!removed)
        return std::unexpected(removed.error());
    return PeerDelta{std::move(*changed), std::move(*removed)};
}

std::vector<SecretKey> secretsForPlan(const wire::Tunnel &tunnel, const TunnelSpec *approved)
{
    std::vector<SecretKey> keys;
    keys.push_back(approved ? approved->privateKey.clone() : SecretKey::generatePrivate());
    for (const wire::Peer &peer : tunnel.peers) {
        if (!peer.hasPresharedKey)
            continue;
        auto known = approved ? knownKey(*approved, peer) : std::nullopt;
        keys.push_back(known ? std::move(*known) : SecretKey::generatePreshared());
    }
    return keys;
}

} // namespace

Result<InterfaceName> findName(const TunnelOperations &operations, uid_t uid, const QString &name)
{
    auto checked = wire::nameFromWire(name);
    if (checked && !operations.owns(uid, *checked))
        return fail(Errc::NoSuchTunnel, checked->text());
    return checked;
}

Result<TunnelSpec> findTarget(const TunnelOperations &operations, uid_t uid, const QString &name,
                              Target &target)
{
    const auto checked = wire::nameFromWire(name);
    if (!checked)
        return std::unexpected(checked.error());
    target.name = *checked;
    auto spec = operations.approved(uid, *checked);
    if (spec)
        target.fingerprint = fingerprint(*spec);
    return spec;
}

Result<PromptDetails> describeTarget(const TunnelOperations &operations, uid_t uid, const QString &name,
                                     Target &target)
{
    const auto spec = findTarget(operations, uid, name, target);
    if (!spec)
        return std::unexpected(spec.error());
    return promptDetails(*spec);
}

Result<PromptDetails> describeRemains(const TunnelOperations &operations, uid_t uid, const QString &name,
                                      Target &target)
{
    auto details = describeTarget(operations, uid, name, target);
    if (details || details.error().code != Errc::StoreFailed)
        return details;
    return PromptDetails{.tunnel = name};
}

Result<PromptDetails> describeForRemoval(const TunnelOperations &operations, uid_t uid, const QString &name,
                                         Target &target)
{
    auto details = describeRemains(operations, uid, name, target);
    if (details && operations.isLockedDown(uid, *target.name))
        return fail(Errc::LockedDown, target.name->text());
    return details;
}

Result<PromptDetails> describeForDown(const TunnelOperations &operations, uid_t uid, const QString &name,
                                      Target &target)
{
    auto details = describeForRemoval(operations, uid, name, target);
    if (details || details.error().code != Errc::NoSuchTunnel)
        return details;
    auto own = findName(operations, uid, name);
    if (!own)
        return std::unexpected(own.error());
    target.name = std::move(*own);
    return PromptDetails{.tunnel = name};
}

Result<PromptDetails> describeForRelease(const TunnelOperations &operations, uid_t uid, const QString &name,
                                         Target &target)
{
    const auto checked = wire::nameFromWire(name);
    if (!checked)
        return std::unexpected(checked.error());
    const auto owner = operations.ownerOfRunning(*checked);
    if (!owner && !operations.isStray(*checked))
        return fail(Errc::NotUp, checked->text());
    if (owner == uid) {
        if (auto details = describeTarget(operations, uid, name, target))
            return details;
    }
    target.name = *checked;
    return PromptDetails{.tunnel = name};
}

Result<TunnelSpec> withPeers(const TunnelSpec &approved, const wire::Peers &peers,
                             std::vector<SecretKey> secrets)
{
    if (!approved.dynamicPeers)
        return fail(Errc::NotAuthorized, approved.name.text());
    auto parsed = wire::fromWire(peers, std::move(secrets));
    if (!parsed)
        return std::unexpected(parsed.error());
    TunnelSpec changed = approved.clone();
    changed.peers = std::move(*parsed);
    if (auto valid = validate(changed); !valid)
        return std::unexpected(valid.error());
    if (auto allowed = checkApproval(approved, changed); !allowed)
        return std::unexpected(allowed.error());
    return changed;
}

Result<PeerEdit> editOfPeers(const TunnelOperations &operations, uid_t uid, const PeerWords &words,
                             Consent consent)
{
    Target target;
    auto before = findTarget(operations, uid, words.name, target);
    if (!before)
        return std::unexpected(before.error());
    if (consent == Consent::ByApproval && !before->dynamicPeers)
        return fail(Errc::NotAuthorized, before->name.text());
    if (words.base.toStdString() != target.fingerprint)
        return fail(Errc::ChangedSinceApproval, before->name.text());
    if (auto free = operations.mayChange(uid, before->name); !free)
        return std::unexpected(free.error());
    if (!operations.mayBeUp(before->name))
        return fail(Errc::NotUp, before->name.text());
    const auto delta = deltaOf(words);
    if (!delta)
        return std::unexpected(delta.error());
    auto after = applied(*before, *delta);
    if (!after)
        return std::unexpected(after.error());
    if (auto valid = validate(*after); !valid)
        return std::unexpected(valid.error());
    if (consent == Consent::ByApproval) {
        if (auto allowed = checkApproval(*before, *after); !allowed)
            return std::unexpected(allowed.error());
    }
    return PeerEdit{std::move(*before), std::move(*after), delta->keys(), std::move(target.fingerprint),
                    operations.revision()};
}

Result<TunnelSpec> specForPlan(const TunnelOperations &operations, uid_t uid, const wire::Tunnel &tunnel)
{
    const auto name = wire::nameFromWire(tunnel.name);
    if (!name)
        return std::unexpected(name.error());
    if (auto allowed = operations.mayInstall(uid, *name); !allowed)
        return std::unexpected(allowed.error());
    const auto approved = operations.approved(uid, *name);
    return wire::fromWire(tunnel, secretsForPlan(tunnel, approved ? &*approved : nullptr));
}

} // namespace adit
