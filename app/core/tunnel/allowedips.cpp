// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/allowedips.h"

#include "base/limits.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace adit {

namespace {

using Prefixes = std::span<const IpPrefix>;

bool contains(const IpPrefix &outer, const IpPrefix &inner)
{
    return outer.length <= inner.length && outer.contains(inner.address);
}

IpPrefix parent(const IpPrefix &prefix)
{
    const auto length = static_cast<std::uint8_t>(prefix.length - 1);
    return {prefix.address.masked(length), length};
}

// The second half: the first with the next bit set. The prefix is not a single address.
IpPrefix upperHalf(const IpPrefix &prefix)
{
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(prefix.address.bytes(), bytes.begin());
    bytes[prefix.length / 8] |= static_cast<std::uint8_t>(0x80 >> prefix.length % 8);
    const auto size = prefix.address.bytes().size();
    return {IpAddress::fromBytes(std::span(bytes).first(size)).value(),
            static_cast<std::uint8_t>(prefix.length + 1)};
}

// Shows `visit` the largest prefixes of `base` outside of `excluded`, which is normalised and lies within
// `base`, in order. Stops early when `visit` says so by giving false.
template <typename Visit>
bool forEachOutside(const IpPrefix &base, Prefixes excluded, const Visit &visit)
{
    if (excluded.empty())
        return visit(base);
    if (excluded.front().length <= base.length)
        return true;
    const IpPrefix upper = upperHalf(base);
    const IpPrefix lower{base.address, upper.length};
    const auto middle = std::ranges::lower_bound(excluded, upper);
    const auto below = static_cast<std::size_t>(middle - excluded.begin());
    return forEachOutside(lower, excluded.first(below), visit) &&
           forEachOutside(upper, excluded.subspan(below), visit);
}

// The part of the normalised `set` within `base`, or the one element that contains it.
Prefixes touching(const IpPrefix &base, Prefixes set)
{
    auto begin = std::ranges::lower_bound(set, base);
    if (begin != set.begin() && contains(*std::prev(begin), base))
        --begin;
    const auto end =
        std::partition_point(begin, set.end(), [&](const IpPrefix &prefix) { return prefix.overlaps(base); });
    return {begin, end};
}

std::vector<IpPrefix> parsed(std::initializer_list<const char *> texts)
{
    std::vector<IpPrefix> prefixes;
    for (const char *text : texts)
        prefixes.push_back(IpPrefix::parse(text).value());
    return prefixes;
}

} // namespace

std::vector<IpPrefix> normalised(std::vector<IpPrefix> set)
{
    for (IpPrefix &prefix : set)
        prefix = prefix.network();
    // By address and then by length: what contains a prefix stands before it.
    std::ranges::sort(set);
    std::vector<IpPrefix> result;
    for (const IpPrefix &prefix : set) {
        if (!result.empty() && contains(result.back(), prefix))
            continue;
        result.push_back(prefix);
        while (result.size() > 1 && result.back().length > 0 &&
               result[result.size() - 2].length == result.back().length &&
               parent(result[result.size() - 2]) == parent(result.back())) {
            result.pop_back();
            result.back() = parent(result.back());
        }
    }
    return result;
}

Result<std::vector<IpPrefix>> subtract(Prefixes set, Prefixes excluded)
{
    const auto without = normalised({excluded.begin(), excluded.end()});
    std::vector<IpPrefix> result;
    const auto take = [&](const IpPrefix &prefix) {
        result.push_back(prefix);
        return result.size() <= limits::allowedIps;
    };
    for (const IpPrefix &prefix : normalised({set.begin(), set.end()})) {
        if (!forEachOutside(prefix, touching(prefix, without), take))
            return fail(Errc::LimitExceeded, "AllowedIPs");
    }
    return result;
}

std::optional<IpAddress> firstOutside(const IpPrefix &network, Prefixes taken)
{
    const auto without = normalised({taken.begin(), taken.end()});
    std::optional<IpAddress> found;
    forEachOutside(network.network(), touching(network.network(), without), [&](const IpPrefix &prefix) {
        found = prefix.address;
        return false;
    });
    return found;
}

std::vector<IpPrefix> everything()
{
    return parsed({"0.0.0.0/0", "::/0"});
}

// The "exclude private IPs" of the official clients for Android and Apple's systems, and of the early ones
// for Windows, is IPv4 only: RFC 1918 and everything from 224.0.0.0 up (multicast, by which printers and
// screens are found, and reserved addresses). Added here: what is the same in IPv6, and link-local addresses
// of both families, which no router may forward (RFC 3927, RFC 4291). Carrier-grade NAT, 100.64.0.0/10 of RFC
// 6598, stays in the tunnel as it does there: it is the provider's network, not the user's.
std::vector<IpPrefix> privateNetworks()
{
    return parsed({"10.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3",
                   "fc00::/7", "fe80::/10", "ff00::/8"});
}

Result<std::vector<IpPrefix>> excludePrivate(Prefixes set, std::span<const IpAddress> dnsServers)
{
    auto result = subtract(set, privateNetworks());
    if (!result)
        return result;
    for (const IpAddress &server : dnsServers) {
        if (std::ranges::any_of(set, [&](const IpPrefix &prefix) { return prefix.contains(server); }))
            result->push_back({server, static_cast<std::uint8_t>(server.bits())});
    }
    return normalised(*std::move(result));
}

} // namespace adit
