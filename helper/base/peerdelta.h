// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What makes one tunnel of another when only single peers differ: so that a change of one peer of a thousand
// need not name the rest.
#pragma once

#include "base/tunnelspec.h"

#include <optional>
#include <set>
#include <vector>

namespace adit {

/// Single peers of a tunnel. Move-only, since it may hold keys.
struct PeerDelta
{
    /// Each takes the place of the peer with its key; without one it goes to the end.
    std::vector<PeerSpec> changed{};
    std::vector<PublicKey> removed{};

    bool empty() const { return changed.empty() && removed.empty(); }
    /// All peers that it names.
    std::set<PublicKey> keys() const;
};

/// The delta with which applied() makes `after` of `before`; nullopt when more than peers differ, or when the
/// peers stand in another order. Resolved addresses count only where the endpoint as written differs.
std::optional<PeerDelta> peerDelta(const TunnelSpec &before, const TunnelSpec &after);

/// The tunnel with these peers changed. An endpoint that is written as before and comes without an address
/// keeps the one it had. The result is not validated. NoSuchPeer when a peer to remove is not there,
/// DuplicatePeer when one is named twice.
Result<TunnelSpec> applied(const TunnelSpec &before, const PeerDelta &delta);

} // namespace adit
