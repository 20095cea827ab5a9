// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/wanted.h"

#include <algorithm>
#include <array>
#include <set>

namespace adit {

namespace {

// Private (RFC 1918, RFC 4193) and link-local networks. Others are never local by the word of the network
// alone: a hostile one could call any part of the internet its own.
const std::vector<IpPrefix> &privateRanges()
{
    static const std::vector<IpPrefix> ranges = [] {
        std::vector<IpPrefix> all;
        for (const char *text :
             {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10"})
            all.push_back(IpPrefix::parse(text).value());
        return all;
    }();
    return ranges;
}

bool isPrivate(const IpPrefix &network)
{
    return std::ranges::any_of(privateRanges(), [&](const IpPrefix &range) {
        return range.address.family() == network.address.family() && range.length <= network.length &&
               range.contains(network.address);
    });
}

} // namespace

std::vector<IpPrefix> localNetworks(const std::vector<IpPrefix> &addresses, const std::vector<IpPrefix> &own)
{
    std::set<IpPrefix> networks;
    for (const IpPrefix &address : addresses) {
        const bool alone = address.length == address.address.bits();
        const bool ours = std::ranges::find(own, address) != own.end();
        if (!alone && !ours && isPrivate(address.network()))
            networks.insert(address.network());
    }
    return {networks.begin(), networks.end()};
}

} // namespace adit
