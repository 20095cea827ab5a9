// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "dns/linkdns.h"

namespace adit {

namespace {

// With a table of one's own or none at all, the AllowedIPs alone do not bring all traffic into the tunnel.
bool isFullTunnel(const TunnelSpec &spec)
{
    return spec.table.kind == RouteTable::Kind::Auto && takesAllTraffic(spec);
}

} // namespace

LinkDns linkDns(const TunnelSpec &spec)
{
    LinkDns dns;
    if (spec.dnsServers.empty())
        return dns;
    dns.servers = spec.dnsServers;
    dns.domains.reserve(spec.dnsDomains.size() + 1);
    for (const std::string &domain : spec.dnsDomains)
        dns.domains.push_back({domain, LinkDomain::Use::Search});
    if (isFullTunnel(spec)) {
        dns.domains.push_back({".", LinkDomain::Use::RouteOnly});
        dns.defaultRoute = DefaultRoute::Yes;
    }
    return dns;
}

bool namesDns(const TunnelSpec &spec)
{
    return !spec.dnsServers.empty() || !spec.dnsDomains.empty();
}

bool haveSameDns(const TunnelSpec &one, const TunnelSpec &other)
{
    // The peers, of which there may be thousands, matter only where there is a server.
    return one.dnsServers == other.dnsServers && one.dnsDomains == other.dnsDomains &&
           (one.dnsServers.empty() || isFullTunnel(one) == isFullTunnel(other));
}

} // namespace adit
