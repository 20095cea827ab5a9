// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The arguments of the contract's methods, checked against what is approved. Everything a client says is
// checked here or in protocol/wireconvert.h, before anybody is asked for permission.
#pragma once

#include "auth/authorizer.h"
#include "service/tunneloperations.h"

#include <optional>

namespace adit {

/// The approved tunnel that a call is about, as it was when the call was checked.
struct Target
{
    std::optional<InterfaceName> name{};
    std::string fingerprint{};
};

/// The caller's approved tunnel of this name. InvalidName or NoSuchTunnel.
Result<TunnelSpec> findTarget(const TunnelOperations &operations, uid_t uid, const QString &name,
                              Target &target);
/// The same for who needs only what a prompt names.
Result<PromptDetails> describeTarget(const TunnelOperations &operations, uid_t uid, const QString &name,
                                     Target &target);

/// The same, also for a tunnel whose stored form is damaged: that can only be removed.
Result<PromptDetails> describeForRemoval(const TunnelOperations &operations, uid_t uid, const QString &name,
                                         Target &target);

/// The approved spec with these peers instead of its own. NotAuthorized where it is not approved for that, or
/// would take all traffic when the approved one does not.
Result<TunnelSpec> withPeers(const TunnelSpec &approved, const wire::Peers &peers,
                             std::vector<SecretKey> secrets);

/// A spec to plan with. The caller sends no keys for it: those of the approved tunnel are taken, and made-up
/// ones where it has none.
Result<TunnelSpec> specForPlan(const TunnelOperations &operations, uid_t uid, const wire::Tunnel &tunnel);

} // namespace adit
