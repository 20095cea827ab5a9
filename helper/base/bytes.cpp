// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/bytes.h"

#include <sodium.h>

namespace adit {

ByteWriter::~ByteWriter()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

void ByteWriter::raw(std::span<const std::uint8_t> value)
{
    // Growing would leave an unwiped copy behind: move to a larger buffer by hand and wipe the old one.
    if (m_bytes.capacity() - m_bytes.size() < value.size()) {
        std::vector<std::uint8_t> larger;
        larger.reserve(m_bytes.capacity() * 2 + value.size() + 256);
        larger.assign(m_bytes.begin(), m_bytes.end());
        sodium_memzero(m_bytes.data(), m_bytes.size());
        m_bytes.swap(larger);
    }
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
}

void ByteWriter::u16(std::uint16_t value)
{
    const std::uint8_t bytes[] = {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8)};
    raw(bytes);
}

void ByteWriter::u32(std::uint32_t value)
{
    u16(static_cast<std::uint16_t>(value));
    u16(static_cast<std::uint16_t>(value >> 16));
}

void ByteWriter::u64(std::uint64_t value)
{
    u32(static_cast<std::uint32_t>(value));
    u32(static_cast<std::uint32_t>(value >> 32));
}

void ByteWriter::text(std::string_view value)
{
    u32(static_cast<std::uint32_t>(value.size()));
    raw({reinterpret_cast<const std::uint8_t *>(value.data()), value.size()});
}

void ByteWriter::key(KeySpan value)
{
    raw(value);
}

void ByteWriter::address(const IpAddress &value)
{
    u8(static_cast<std::uint8_t>(value.family()));
    raw(value.bytes());
}

void ByteWriter::prefix(const IpPrefix &value)
{
    address(value.address);
    u8(value.length);
}

void ByteWriter::endpoint(const Endpoint &value)
{
    address(value.address);
    u16(value.port);
    u32(value.scopeId);
}

std::span<const std::uint8_t> ByteReader::take(std::size_t length)
{
    if (!m_ok || length > m_rest.size()) {
        m_ok = false;
        return {};
    }
    const auto taken = m_rest.first(length);
    m_rest = m_rest.subspan(length);
    return taken;
}

std::uint64_t ByteReader::number(std::size_t length)
{
    std::uint64_t value = 0;
    unsigned shift = 0;
    for (const std::uint8_t byte : take(length)) {
        value |= static_cast<std::uint64_t>(byte) << shift;
        shift += 8;
    }
    return value;
}

std::uint8_t ByteReader::u8()
{
    return static_cast<std::uint8_t>(number(1));
}

std::uint16_t ByteReader::u16()
{
    return static_cast<std::uint16_t>(number(2));
}

std::uint32_t ByteReader::u32()
{
    return static_cast<std::uint32_t>(number(4));
}

std::uint64_t ByteReader::u64()
{
    return number(8);
}

std::string ByteReader::text()
{
    const auto bytes = take(u32());
    return {bytes.begin(), bytes.end()};
}

PublicKey ByteReader::publicKey()
{
    const auto bytes = take(keyBytes);
    return m_ok ? PublicKey::fromBytes(bytes.first<keyBytes>()) : PublicKey();
}

SecretKey ByteReader::secretKey()
{
    const auto bytes = take(keyBytes);
    static constexpr std::array<std::uint8_t, keyBytes> zero{};
    return SecretKey::fromBytes(m_ok ? bytes.first<keyBytes>() : KeySpan(zero));
}

IpAddress ByteReader::address()
{
    const std::uint8_t family = u8();
    if (family != 4 && family != 6)
        m_ok = false;
    return IpAddress::fromBytes(take(family == 4 ? 4 : 16)).value_or(IpAddress());
}

IpPrefix ByteReader::prefix()
{
    const IpAddress base = address();
    const auto result = IpPrefix::from(base, u8());
    if (!result)
        m_ok = false;
    return result.value_or(IpPrefix());
}

Endpoint ByteReader::endpoint()
{
    Endpoint result;
    result.address = address();
    result.port = u16();
    result.scopeId = u32();
    return result;
}

std::uint32_t ByteReader::count(std::size_t leastBytes)
{
    const std::uint32_t value = u32();
    if (value * static_cast<std::uint64_t>(leastBytes) > m_rest.size())
        m_ok = false;
    return m_ok ? value : 0;
}

} // namespace adit
