// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Little-endian bytes with lengths: the one encoding of everything we write to disk for ourselves (store,
// ledger) and hash (fingerprint). The reader is total: any bytes give a value or a failure, never more memory
// than they hold.
#pragma once

#include "base/ip.h"
#include "base/keys.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace adit {

/// Appends values to a byte string that is wiped when it goes, since it may hold keys.
class ByteWriter
{
public:
    ByteWriter() = default;
    ByteWriter(const ByteWriter &) = delete;
    ByteWriter &operator=(const ByteWriter &) = delete;
    ~ByteWriter();

    void u8(std::uint8_t value) { raw({&value, 1}); }
    void u16(std::uint16_t value);
    void u32(std::uint32_t value);
    void u64(std::uint64_t value);
    void text(std::string_view value);
    void key(KeySpan value);
    void address(const IpAddress &value);
    void prefix(const IpPrefix &value);
    void endpoint(const Endpoint &value);
    /// The bytes as they are, without a length.
    void raw(std::span<const std::uint8_t> value);

    std::span<const std::uint8_t> bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

/// Takes values off a byte string. After the first failure every getter gives a neutral value and ok() is
/// false; check ok() before using what was read.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    std::uint8_t u8();
    std::uint16_t u16();
    std::uint32_t u32();
    std::uint64_t u64();
    std::string text();
    PublicKey publicKey();
    SecretKey secretKey();
    IpAddress address();
    IpPrefix prefix();
    Endpoint endpoint();
    /// A u32 count of elements that need at least `leastBytes` each; fails when the rest cannot hold them.
    std::uint32_t count(std::size_t leastBytes);

    void setFailed() { m_ok = false; }
    bool ok() const { return m_ok; }
    /// ok, and nothing is left over.
    bool finished() const { return m_ok && m_rest.empty(); }

private:
    std::span<const std::uint8_t> take(std::size_t length);
    std::uint64_t number(std::size_t length);

    std::span<const std::uint8_t> m_rest;
    bool m_ok = true;
};

} // namespace adit
