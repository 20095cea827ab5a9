// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/sealedrecord.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace adit {

namespace {

constexpr std::size_t headBytes = 4 + 2 + 4 + crypto_generichash_BYTES_MIN;

std::array<std::uint8_t, crypto_generichash_BYTES_MIN> checksum(std::span<const std::uint8_t> bytes)
{
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

} // namespace

void sealRecord(ByteWriter &out, std::uint32_t magic, std::uint16_t version,
                std::span<const std::uint8_t> payload)
{
    out.u32(magic);
    out.u16(version);
    out.u32(static_cast<std::uint32_t>(payload.size()));
    out.raw(checksum(payload));
    out.raw(payload);
}

std::optional<std::span<const std::uint8_t>> openRecord(std::span<const std::uint8_t> bytes,
                                                        std::uint32_t magic, std::uint16_t version)
{
    if (bytes.size() < headBytes)
        return std::nullopt;
    ByteReader head(bytes);
    const bool ours = head.u32() == magic && head.u16() == version;
    const auto payload = bytes.subspan(headBytes);
    if (!ours || head.u32() != payload.size())
        return std::nullopt;
    const auto stored = bytes.subspan(headBytes - crypto_generichash_BYTES_MIN, crypto_generichash_BYTES_MIN);
    if (!std::ranges::equal(stored, checksum(payload)))
        return std::nullopt;
    return payload;
}

} // namespace adit
