// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/ip.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>

namespace adit {

Result<IpAddress> IpAddress::parse(std::string_view text)
{
    // inet_pton wants a NUL; longer than this is no address.
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (text.empty() || text.size() >= buffer.size() || text.find('\0') != std::string_view::npos)
        return fail(Errc::InvalidAddress);
    std::ranges::copy(text, buffer.begin());
    IpAddress result;
    if (inet_pton(AF_INET, buffer.data(), result.m_bytes.data()) == 1)
        return result;
    result.m_family = Family::V6;
    if (inet_pton(AF_INET6, buffer.data(), result.m_bytes.data()) == 1)
        return result;
    return fail(Errc::InvalidAddress);
}

Result<IpAddress> IpAddress::fromBytes(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return fail(Errc::InvalidAddress);
    IpAddress result;
    result.m_family = bytes.size() == 4 ? Family::V4 : Family::V6;
    std::ranges::copy(bytes, result.m_bytes.begin());
    return result;
}

std::string IpAddress::toString() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    inet_ntop(m_family == Family::V4 ? AF_INET : AF_INET6, m_bytes.data(), buffer.data(), buffer.size());
    return buffer.data();
}

bool IpAddress::isUnspecified() const
{
    return std::ranges::all_of(m_bytes, [](std::uint8_t b) { return b == 0; });
}

bool IpAddress::isLinkLocal() const
{
    if (m_family == Family::V4)
        return m_bytes[0] == 169 && m_bytes[1] == 254;
    return m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80;
}

IpAddress IpAddress::masked(int length) const
{
    IpAddress result = *this;
    for (int i = 0; i < bits() / 8; ++i) {
        const int keep = std::clamp(length - i * 8, 0, 8);
        result.m_bytes[static_cast<std::size_t>(i)] &= static_cast<std::uint8_t>(0xff00 >> keep);
    }
    return result;
}

Result<IpPrefix> IpPrefix::parse(std::string_view text)
{
    const auto slash = text.find('/');
    auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::unexpected(address.error());
    if (slash == std::string_view::npos)
        return IpPrefix{*address, static_cast<std::uint8_t>(address->bits())};
    const std::string_view digits = text.substr(slash + 1);
    unsigned length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return fail(Errc::InvalidPrefix);
    return from(*address, length);
}

Result<IpPrefix> IpPrefix::from(IpAddress address, unsigned length)
{
    if (length > static_cast<unsigned>(address.bits()))
        return fail(Errc::InvalidPrefix);
    return IpPrefix{address, static_cast<std::uint8_t>(length)};
}

bool IpPrefix::contains(const IpAddress &other) const
{
    return other.family() == address.family() && other.masked(length) == address.masked(length);
}

bool IpPrefix::overlaps(const IpPrefix &other) const
{
    const int shorter = std::min(length, other.length);
    return address.family() == other.address.family() &&
           address.masked(shorter) == other.address.masked(shorter);
}

std::string IpPrefix::toString() const
{
    return address.toString() + '/' + std::to_string(length);
}

std::string Endpoint::toString() const
{
    if (address.family() == Family::V4)
        return address.toString() + ':' + std::to_string(port);
    const std::string zone = scopeId == 0 ? std::string() : '%' + std::to_string(scopeId);
    return '[' + address.toString() + zone + "]:" + std::to_string(port);
}

} // namespace adit
