// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/networkrelease.h"

namespace adit {

namespace {

/// Somebody else's tunnel is one that the caller does not have; of one that is not up a table may stand that
/// nobody knows of.
bool needsAdministrator(Errc code)
{
    return code == Errc::LockedDown || code == Errc::NoSuchTunnel || code == Errc::NotAuthorized ||
           code == Errc::NotUp;
}

} // namespace

void releaseNetwork(HelperClient &helper, const InterfaceName &name, Interaction interaction,
                    std::function<void(const Result<> &)> done)
{
    helper.down(name, interaction,
                [&helper, name, interaction, done = std::move(done)](const Result<> &down) {
                    if (down || !needsAdministrator(down.error().code))
                        return done(down);
                    helper.release(name, interaction, done);
                });
}

} // namespace adit
