// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/intake.h"

#include "base/domainname.h"

namespace adit {

Standing standingOf(const ProfileStore &store, const InterfaceName &name, std::string_view text)
{
    if (!store.contains(name))
        return Standing::Free;
    const auto stored = store.load(name);
    return stored && stored->view() == text ? Standing::Same : Standing::Taken;
}

NameProposal proposeNameFor(const Tunnel &tunnel, std::span<const InterfaceName> taken)
{
    std::string host;
    for (const Peer &peer : tunnel.peers) {
        if (host.empty() && peer.endpoint && !peer.endpoint->literal() && isDomainName(peer.endpoint->host))
            host = peer.endpoint->host;
    }
    NameProposal proposal = proposeName(host, taken);
    proposal.displayName.clear();
    proposal.changed = true;
    return proposal;
}

} // namespace adit
