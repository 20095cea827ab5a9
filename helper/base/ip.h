// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// IP addresses, prefixes and numeric endpoints.
#pragma once

#include "base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace adit {

enum class Family : std::uint8_t { V4 = 4, V6 = 6 };

/// An IPv4 or IPv6 address. IPv4 uses the first four bytes, the rest is zero.
class IpAddress
{
public:
    /// `a.b.c.d` without leading zeros or IPv6 text without zone; else InvalidAddress.
    static Result<IpAddress> parse(std::string_view text);
    /// Network byte order; 4 or 16 bytes, else InvalidAddress.
    static Result<IpAddress> fromBytes(std::span<const std::uint8_t> bytes);

    Family family() const { return m_family; }
    /// 32 or 128.
    int bits() const { return m_family == Family::V4 ? 32 : 128; }
    /// 4 or 16 bytes in network byte order.
    std::span<const std::uint8_t> bytes() const
    {
        return {m_bytes.data(), m_family == Family::V4 ? 4U : 16U};
    }
    std::string toString() const;
    bool isUnspecified() const;
    bool isLinkLocal() const;
    /// This address with all bits behind the first `length` cleared.
    IpAddress masked(int length) const;

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    Family m_family = Family::V4;
    std::array<std::uint8_t, 16> m_bytes{};
};

/// An address with a prefix length. As an interface address the host bits matter, as AllowedIPs or route they
/// are zero.
struct IpPrefix
{
    IpAddress address;
    std::uint8_t length = 0;

    /// `ADDRESS` or `ADDRESS/LENGTH`, decimal length in range; InvalidPrefix or InvalidAddress else.
    static Result<IpPrefix> parse(std::string_view text);
    /// InvalidPrefix when the length does not fit the family.
    static Result<IpPrefix> from(IpAddress address, unsigned length);

    /// The same prefix with host bits cleared.
    IpPrefix network() const { return {address.masked(length), length}; }
    bool hasHostBits() const { return address.masked(length) != address; }
    bool contains(const IpAddress &other) const;
    bool overlaps(const IpPrefix &other) const;
    std::string toString() const;

    friend auto operator<=>(const IpPrefix &, const IpPrefix &) = default;
};

/// Where a peer is reached: address, UDP port 1-65535, and the interface index for link-local IPv6 (else 0).
struct Endpoint
{
    IpAddress address;
    std::uint16_t port = 0;
    std::uint32_t scopeId = 0;

    /// `a.b.c.d:port` or `[v6]:port`; the scope is written as a number.
    std::string toString() const;
    friend auto operator<=>(const Endpoint &, const Endpoint &) = default;
};

} // namespace adit
