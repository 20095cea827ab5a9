// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The arguments of the contract's methods, checked against what is approved. Everything a client says is
// checked here or in protocol/wireconvert.h, before anybody is asked for permission.
#pragma once

#include "auth/authorizer.h"
#include "service/tunneloperations.h"

#include <QDBusUnixFileDescriptor>
#include <QString>
#include <optional>

namespace adit {

/// The approved tunnel that a call is about, as it was when the call was checked.
struct Target
{
    std::optional<InterfaceName> name{};
    std::string fingerprint{};
};

/// The name, if the caller has an approved tunnel of it, whole or damaged. InvalidName or NoSuchTunnel. For
/// calls that never prompt and need nothing of what was approved.
Result<InterfaceName> findName(const TunnelOperations &operations, uid_t uid, const QString &name);
/// The caller's approved tunnel of this name. InvalidName or NoSuchTunnel.
Result<TunnelSpec> findTarget(const TunnelOperations &operations, uid_t uid, const QString &name,
                              Target &target);
/// The same for who needs only what a prompt names.
Result<PromptDetails> describeTarget(const TunnelOperations &operations, uid_t uid, const QString &name,
                                     Target &target);

/// The same, also for a tunnel whose stored form is damaged: that can only be removed. LockedDown.
Result<PromptDetails> describeForRemoval(const TunnelOperations &operations, uid_t uid, const QString &name,
                                         Target &target);

/// The same for taking it down, also when nothing is stored of it any more.
Result<PromptDetails> describeForDown(const TunnelOperations &operations, uid_t uid, const QString &name,
                                      Target &target);

/// The same for no more coming up when the machine starts: that ends a lockdown.
Result<PromptDetails> describeRemains(const TunnelOperations &operations, uid_t uid, const QString &name,
                                      Target &target);

/// Whoever's tunnel of this name is up or broken; a prompt tells a stranger no more of it than the name.
/// InvalidName or NotUp.
Result<PromptDetails> describeForRelease(const TunnelOperations &operations, uid_t uid, const QString &name,
                                         Target &target);

/// The approved spec with these peers instead of its own. NotAuthorized where it is not approved for that, or
/// would take all traffic when the approved one does not.
Result<TunnelSpec> withPeers(const TunnelSpec &approved, const wire::Peers &peers,
                             std::vector<SecretKey> secrets);

/// What a client says of single peers.
struct PeerWords
{
    QString name{};
    QString base{};
    wire::Peers changed{};
    wire::PeerKeys removed{};
    /// The keys that come beside `changed`.
    QDBusUnixFileDescriptor secrets{};
};

/// Whether the change of peers is approved by the call itself, or must be allowed by the approved tunnel.
enum class Consent { ByThisCall, ByApproval };

/// The change of single peers of the caller's approved tunnel. ChangedSinceApproval when that is not `base`,
/// NotUp when it surely does not run, NotAuthorized as for withPeers().
Result<PeerEdit> editOfPeers(const TunnelOperations &operations, uid_t uid, const PeerWords &words,
                             Consent consent);

/// A spec to plan with. The caller sends no keys for it: those of the approved tunnel are taken, and made-up
/// ones where it has none.
Result<TunnelSpec> specForPlan(const TunnelOperations &operations, uid_t uid, const wire::Tunnel &tunnel);

} // namespace adit
