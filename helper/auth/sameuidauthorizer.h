// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The authority of the sandbox: whoever has the helper's own uid may. Safe only on a message bus of one's
// own, which privateBusAddress() makes sure of.
#pragma once

#include "auth/authorizer.h"

#include <string>

namespace adit {

/// Allows exactly the callers whose uid is this one.
class SameUidAuthorizer final : public Authorizer
{
public:
    explicit SameUidAuthorizer(uid_t uid) : m_uid(uid) {}

    void check(const AuthRequest &request, Callback callback) override;
    void callerVanished(const QString &) override {}

private:
    uid_t m_uid;
};

/// Whether this D-Bus address is certainly not the system bus: one `unix:path=` whose socket is another file
/// than each of `systemSockets`. Unsupported, with the reason as context, else.
Result<> checkPrivateBus(const std::string &address);

} // namespace adit
