// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Whether a caller may do something. One question per call, nothing is remembered: an answer holds for the
// one call that asked.
#pragma once

#include "base/result.h"

#include <QString>
#include <functional>
#include <sys/types.h>

namespace adit {

/// Whether a person may be asked.
enum class Interaction { Forbid, Allow };

/// What a prompt names, so that the person knows what they approve.
struct PromptDetails
{
    /// Interface name; empty when the call is about no tunnel in particular.
    QString tunnel{};
    /// Endpoints as the user wrote them; empty when the tunnel has none.
    QString endpoint{};
    bool takesAllTraffic = false;
    /// The single peers that change; empty when the call is about the tunnel as a whole.
    QString peers{};
    /// Whether this computer passes on what its peers send to others.
    bool forwards = false;
};

/// One question to the authority.
struct AuthRequest
{
    /// The caller's unique bus name, as the bus told it. Never a process id: those are recycled.
    QString busName;
    /// The caller's user, as the bus told it.
    uid_t uid;
    /// For example `org.adit.helper.install`.
    QString action;
    PromptDetails details;
    Interaction interaction;
};

/// Answers with NotAuthorized, AuthorizationDismissed or AuthorityUnavailable unless the caller may.
class Authorizer
{
public:
    using Callback = std::function<void(Result<>)>;

    virtual ~Authorizer() = default;
    /// Calls back exactly once, perhaps before it returns; never while a time-out of minutes is exceeded.
    virtual void check(const AuthRequest &request, Callback callback) = 0;
    /// The caller has left the bus: its open questions are withdrawn, and answered with NotAuthorized.
    virtual void callerVanished(const QString &busName) = 0;
};

} // namespace adit
