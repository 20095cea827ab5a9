// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/wholefile.h"

#include "base/limits.h"
#include "core/conf/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace adit::conf {

namespace {

void checkPeerKeys(const std::vector<PeerSection> &peers, const SecretKey *privateKey, Report &report)
{
    const std::optional<PublicKey> own = privateKey ? std::optional(privateKey->publicKey()) : std::nullopt;
    std::map<PublicKey, std::size_t> lines;
    for (const PeerSection &peer : peers) {
        if (!peer.keyLine())
            continue;
        const Line &line = *peer.keyLine();
        // The kernel drops such a peer without a word.
        if (own == peer.publicKey())
            report.error(line, line.value,
                         ADIT_SENTENCE("core", "this is the public key of the interface itself"));
        const auto [first, isNew] = lines.emplace(peer.publicKey(), line.number);
        if (!isNew)
            report.error(line, line.value,
                         {ADIT_SENTENCE("core", "the peer of line %1 has the same PublicKey"),
                          {std::to_string(first->second)}});
    }
}

// One prefix can lead to one peer only.
void checkAllowedIps(const std::vector<PeerSection> &peers, Report &report)
{
    std::map<IpPrefix, const PeerSection *> owners;
    std::size_t count = 0;
    for (const PeerSection &peer : peers) {
        for (const PlacedPrefix &placed : peer.allowedIps()) {
            if (++count == limits::allowedIps + 1)
                report.error(
                    placed.line, placed.text,
                    {ADIT_SENTENCE("core", "more than %1 AllowedIPs"), {std::to_string(limits::allowedIps)}});
            const PeerSection *&owner = owners[placed.prefix];
            if (owner && owner != &peer)
                report.warning(
                    placed.line, placed.text,
                    {ADIT_SENTENCE("core", "%1 is in the peer of line %2 too; the last one has it"),
                     {shown(placed.text), std::to_string(owner->header().number)}});
            owner = &peer;
        }
    }
}

void checkMtu(const InterfaceSection &interface, const std::vector<PeerSection> &peers, Report &report)
{
    if (interface.mtu() == 0 || interface.mtu() >= limits::mtuLeastIpv6)
        return;
    const auto isV6 = [](const IpPrefix &prefix) { return prefix.address.family() == Family::V6; };
    const bool usesV6 = std::ranges::any_of(interface.addresses(), isV6) ||
                        std::ranges::any_of(peers, [&](const PeerSection &peer) {
                            return std::ranges::any_of(peer.allowedIps(), isV6, &PlacedPrefix::prefix);
                        });
    if (usesV6)
        report.error(interface.mtuLine(), interface.mtuLine().value,
                     {ADIT_SENTENCE("core", "IPv6 needs an MTU of at least %1"),
                      {std::to_string(limits::mtuLeastIpv6)}});
}

bool takesAll(const std::vector<PeerSection> &peers, Family family)
{
    std::vector<IpPrefix> all;
    for (const PeerSection &peer : peers) {
        for (const PlacedPrefix &placed : peer.allowedIps())
            all.push_back(placed.prefix);
    }
    return coversAll(all, family);
}

void checkKillSwitch(const InterfaceSection &interface, const std::vector<PeerSection> &peers, Report &report)
{
    if (!interface.hasKillSwitch())
        return;
    const bool routed = interface.table().kind == RouteTable::Kind::Auto;
    if (!routed || (!takesAll(peers, Family::V4) && !takesAll(peers, Family::V6)))
        report.error(interface.killSwitchLine(), interface.killSwitchText(),
                     ADIT_SENTENCE("core", "a kill switch needs a tunnel that takes all traffic"),
                     ADIT_SENTENCE("core", "write AllowedIPs = 0.0.0.0/0, ::/0 in one [Peer] and leave Table "
                                           "out, or turn the kill switch off"));
}

// Where a tunnel takes all traffic of a family the helper routes what carries it past the tunnel. Any other
// one's route to its own endpoint leads the carrying packets into the tunnel again, unless a longer one of
// this machine leads there.
void checkEndpoints(const InterfaceSection &interface, const std::vector<PeerSection> &peers, Report &report)
{
    if (interface.table().kind != RouteTable::Kind::Auto)
        return;
    std::set<IpPrefix> routes;
    for (const PeerSection &peer : peers) {
        for (const PlacedPrefix &placed : peer.allowedIps())
            routes.insert(placed.prefix);
    }
    const bool isFull[] = {takesAll(peers, Family::V4), takesAll(peers, Family::V6)};
    for (const PeerSection &peer : peers) {
        const auto endpoint = peer.endpoint() ? peer.endpoint()->literal() : std::nullopt;
        if (!endpoint || isFull[endpoint->address.family() == Family::V6 ? 1 : 0])
            continue;
        const IpAddress &address = endpoint->address;
        // By length, since there may be as many endpoints as peers, and many more prefixes.
        for (int length = address.bits(); length >= 0; --length) {
            const IpPrefix route{address.masked(length), static_cast<std::uint8_t>(length)};
            if (!routes.contains(route))
                continue;
            report.warning(
                peer.endpointLine(), peer.endpointLine().value,
                {ADIT_SENTENCE("core", "the endpoint lies in %1 of AllowedIPs: the packets that carry the "
                                       "tunnel would go into the tunnel"),
                 {route.toString()}},
                ADIT_SENTENCE("core", "take its address out of AllowedIPs"));
            break;
        }
    }
}

} // namespace

ConfReading finish(std::optional<InterfaceSection> &interface, std::vector<PeerSection> &peers,
                   Report &report)
{
    std::optional<Tunnel> tunnel;
    if (interface) {
        interface->finish(report);
        checkMtu(*interface, peers, report);
        checkKillSwitch(*interface, peers, report);
        tunnel = interface->tunnel();
    }
    for (const PeerSection &peer : peers)
        peer.finish(report);
    checkPeerKeys(peers, tunnel ? &tunnel->privateKey : nullptr, report);
    checkAllowedIps(peers, report);
    if (interface)
        checkEndpoints(*interface, peers, report);
    if (report.hasErrors())
        return {std::nullopt, report.take()};
    for (PeerSection &peer : peers)
        tunnel->peers.push_back(peer.peer());
    return {std::move(tunnel), report.take()};
}

} // namespace adit::conf
