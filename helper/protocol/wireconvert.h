// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From domain types to wire types and back. The way back checks everything: what it gives is valid and within
// the limits, whoever sent it. Keys do not take this way; they come beside it (protocol/secrets.h).
#pragma once

#include "base/tunnelspec.h"
#include "base/tunnelstatus.h"
#include "protocol/wiretypes.h"

#include <optional>
#include <span>
#include <vector>

namespace adit {

/// Where a peer is now.
struct PeerEndpoint
{
    PublicKey peer{};
    Endpoint endpoint{};

    friend bool operator==(const PeerEndpoint &, const PeerEndpoint &) = default;
};

} // namespace adit

namespace adit::wire {

Endpoint toWire(const std::optional<adit::Endpoint> &endpoint);
PeerEndpoints toWire(std::span<const adit::PeerEndpoint> endpoints);
PeerKeys toWire(std::span<const PublicKey> keys);
Peers toWire(std::span<const PeerSpec> peers);
Tunnel toWire(const TunnelSpec &spec);
Status toWire(const TunnelStatus &status);
Summaries toWire(std::span<const TunnelSummary> summaries);
BootTunnels toWire(std::span<const adit::BootTunnel> tunnels);

/// The keys that go beside toWire(spec): the private key, then the preshared keys in the order of the peers.
std::vector<SecretKey> secretsOf(const TunnelSpec &spec);
/// The keys that go beside toWire(peers).
std::vector<SecretKey> secretsOf(std::span<const PeerSpec> peers);
/// How many keys must come beside these.
std::size_t secretCount(const Tunnel &tunnel);
std::size_t secretCount(const Peers &peers);

/// Nullopt for no endpoint; InvalidEndpoint or InvalidAddress else.
Result<std::optional<adit::Endpoint>> fromWire(const Endpoint &endpoint);
/// As above for many. Every element names a peer and has an endpoint; no peer is named twice.
Result<std::vector<adit::PeerEndpoint>> fromWire(const PeerEndpoints &endpoints);
/// Checks each peer by itself, and the limits; validate() of the tunnel they go into checks them together.
/// SecretsMalformed when the number of keys is not that of secretCount().
Result<std::vector<PeerSpec>> fromWire(const Peers &peers, std::vector<SecretKey> secrets);
/// LimitExceeded for more keys than a tunnel has peers; InvalidKey.
Result<std::vector<PublicKey>> fromWire(const PeerKeys &keys);
/// A validated spec. SecretsMalformed as above.
Result<TunnelSpec> fromWire(const Tunnel &tunnel, std::vector<SecretKey> secrets);
/// The app's way back: a helper of another version may send what we do not know, which is HelperMismatch.
Result<TunnelStatus> fromWire(const Status &status);
Result<std::vector<TunnelSummary>> fromWire(const Summaries &summaries);
Result<std::vector<adit::BootTunnel>> fromWire(const BootTunnels &tunnels);

} // namespace adit::wire
