// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/tunnelspec.h"

#include "base/domainname.h"
#include "base/limits.h"

#include <algorithm>
#include <set>

namespace adit {

namespace {

// Letters, digits and the few signs of `[fe80::1%eth0]:51820`: it is shown in prompts, so nothing else may
// come in.
bool isEndpointCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_.:[]%").find(c) != std::string_view::npos;
}

Result<> validateEndpoint(const PeerSpec &peer)
{
    if (peer.endpointText.size() > limits::endpointText ||
        !std::ranges::all_of(peer.endpointText, isEndpointCharacter))
        return fail(Errc::InvalidText, "endpoint of peer " + peer.publicKey.shortText());
    if (peer.endpoint && (peer.endpoint->port == 0 || peer.endpoint->address.isUnspecified()))
        return fail(Errc::InvalidEndpoint, "peer " + peer.publicKey.shortText());
    return {};
}

Result<> validatePeers(const TunnelSpec &spec)
{
    if (spec.peers.size() > limits::peers)
        return fail(Errc::LimitExceeded, "peers");
    const PublicKey own = spec.privateKey.publicKey();
    std::set<PublicKey> keys;
    std::set<IpPrefix> prefixes;
    std::size_t count = 0;
    for (const PeerSpec &peer : spec.peers) {
        const std::string who = "peer " + peer.publicKey.shortText();
        if (peer.publicKey.isZero())
            return fail(Errc::InvalidKey, who);
        // The kernel ignores such a peer silently (set_peer in drivers/net/wireguard/netlink.c).
        if (peer.publicKey == own)
            return fail(Errc::PeerIsSelf, who);
        if (!keys.insert(peer.publicKey).second)
            return fail(Errc::DuplicatePeer, who);
        // The kernel reads a key of zeros as "none", so it could never be read back.
        if (peer.presharedKey && peer.presharedKey->isZero())
            return fail(Errc::InvalidKey, who);
        if (auto checked = validateEndpoint(peer); !checked)
            return checked;
        count += peer.allowedIps.size();
        if (count > limits::allowedIps)
            return fail(Errc::LimitExceeded, "AllowedIPs");
        for (const IpPrefix &prefix : peer.allowedIps) {
            if (prefix.hasHostBits())
                return fail(Errc::InvalidPrefix, prefix.toString());
            if (!prefixes.insert(prefix).second)
                return fail(Errc::DuplicateAllowedIp, prefix.toString());
        }
    }
    return {};
}

bool uses(const TunnelSpec &spec, Family family)
{
    const auto isOne = [family](const IpPrefix &p) { return p.address.family() == family; };
    return std::ranges::any_of(spec.addresses, isOne) ||
           std::ranges::any_of(spec.peers,
                               [&](const PeerSpec &p) { return std::ranges::any_of(p.allowedIps, isOne); });
}

} // namespace

PeerSpec PeerSpec::clone() const
{
    return {publicKey, adit::clone(presharedKey), endpoint, endpointText, keepalive, allowedIps};
}

TunnelSpec TunnelSpec::clone() const
{
    TunnelSpec copy{name,       privateKey.clone(), listenPort,   fwMark, addresses,
                    dnsServers, dnsDomains,         mtu,          table,  killSwitch,
                    routing,    forwarding,         dynamicPeers, {}};
    copy.peers.reserve(peers.size());
    for (const PeerSpec &peer : peers)
        copy.peers.push_back(peer.clone());
    return copy;
}

Result<> validate(const TunnelSpec &spec)
{
    if (spec.privateKey.isZero())
        return fail(Errc::InvalidKey, "PrivateKey");
    if (spec.addresses.size() > limits::addresses)
        return fail(Errc::LimitExceeded, "Address");
    if (spec.dnsServers.size() > limits::dnsServers || spec.dnsDomains.size() > limits::dnsDomains)
        return fail(Errc::LimitExceeded, "DNS");
    if (!std::ranges::all_of(spec.dnsDomains, isDomainName))
        return fail(Errc::InvalidDomain, "DNS");
    const auto leastMtu = uses(spec, Family::V6) ? limits::mtuLeastIpv6 : limits::mtuLeast;
    if (spec.mtu != 0 && spec.mtu < leastMtu)
        return fail(Errc::InvalidNumber, "MTU " + std::to_string(spec.mtu));
    if (spec.table.kind > RouteTable::Kind::Id ||
        (spec.table.kind == RouteTable::Kind::Id) != (spec.table.id != 0))
        return fail(Errc::InvalidNumber, "Table");
    if (spec.killSwitch > KillSwitch::Strict)
        return fail(Errc::InvalidNumber, "KillSwitch");
    if (spec.routing > RoutingMode::Lan)
        return fail(Errc::InvalidNumber, "Routing");
    if (spec.forwarding > Forwarding::Masqueraded)
        return fail(Errc::InvalidNumber, "Forward");
    // It would cut the machine off and let nothing through instead.
    if (spec.killSwitch != KillSwitch::Off && !usesPolicyRouting(spec))
        return fail(Errc::KillSwitchNotFull, spec.name.text());
    return validatePeers(spec);
}

namespace {

// Collects which halves of a family's addresses are covered.
class Halves
{
public:
    explicit Halves(Family family) : m_family(family) {}

    void add(const std::vector<IpPrefix> &prefixes)
    {
        for (const IpPrefix &prefix : prefixes) {
            if (prefix.address.family() != m_family || prefix.length > 1)
                continue;
            const bool inUpper = prefix.address.bytes().front() >= 0x80;
            m_lower = m_lower || prefix.length == 0 || !inUpper;
            m_upper = m_upper || prefix.length == 0 || inUpper;
        }
    }
    bool both() const { return m_lower && m_upper; }

private:
    Family m_family;
    bool m_lower = false;
    bool m_upper = false;
};

} // namespace

bool coversAll(const std::vector<IpPrefix> &prefixes, Family family)
{
    Halves halves(family);
    halves.add(prefixes);
    return halves.both();
}

bool takesAllTraffic(const TunnelSpec &spec, Family family)
{
    Halves halves(family);
    for (const PeerSpec &peer : spec.peers)
        halves.add(peer.allowedIps);
    return halves.both();
}

bool takesAllTraffic(const TunnelSpec &spec)
{
    return takesAllTraffic(spec, Family::V4) || takesAllTraffic(spec, Family::V6);
}

bool usesPolicyRouting(const TunnelSpec &spec)
{
    return spec.table.kind == RouteTable::Kind::Auto && takesAllTraffic(spec);
}

bool forwards(const TunnelSpec &spec, Family family)
{
    return spec.forwarding != Forwarding::Off && uses(spec, family);
}

} // namespace adit
