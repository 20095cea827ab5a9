// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels that come up when the machine starts.
#include "service/tunneloperations.h"

#include <algorithm>

namespace adit {

namespace {

// What was written as an address needs no look-up, and the approved address is it.
std::vector<NamedEndpoint> namedEndpoints(const TunnelSpec &spec)
{
    std::vector<NamedEndpoint> named;
    for (const PeerSpec &peer : spec.peers) {
        const bool isAddress = peer.endpoint && peer.endpoint->toString() == peer.endpointText;
        if (!peer.endpointText.empty() && !isAddress)
            named.push_back({peer.publicKey, peer.endpointText});
    }
    return named;
}

} // namespace

Result<> TunnelOperations::setBoot(uid_t uid, const InterfaceName &name, BootStart start)
{
    return m_store.setBoot(uid, name, start);
}

bool TunnelOperations::isLockedDown(uid_t uid, const InterfaceName &name) const
{
    if (m_store.boot(uid, name) == BootStart::No)
        return false;
    const auto spec = m_store.load(uid, name);
    return !spec || spec->killSwitch == KillSwitch::Strict;
}

std::vector<InterfaceName> TunnelOperations::bootList(uid_t uid) const
{
    std::vector<InterfaceName> own = m_store.list(uid);
    std::erase_if(own, [&](const InterfaceName &name) { return m_store.boot(uid, name) == BootStart::No; });
    return own;
}

std::vector<BootTunnel> TunnelOperations::bootTunnels() const
{
    std::vector<BootTunnel> out;
    for (const auto &[owner, name] : m_store.bootTunnels()) {
        const auto spec = m_store.load(owner, name);
        if (!spec)
            continue;
        // Behind its switch nobody can be asked for names, and asking past it would be the leak.
        const bool held = m_engine.heldSwitch(name).has_value();
        out.push_back({owner, name, held ? std::vector<NamedEndpoint>() : namedEndpoints(*spec)});
    }
    return out;
}

} // namespace adit
