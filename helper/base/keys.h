// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// WireGuard's keys. A SecretKey cannot be copied by accident, is wiped when it goes, and cannot be printed:
// there is no formatter, and the one way to text gives a type that wipes itself.
#pragma once

#include "base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace adit {

inline constexpr std::size_t keyBytes = 32;
using KeySpan = std::span<const std::uint8_t, keyBytes>;

/// A Curve25519 public key: 32 bytes, 44 characters of base64.
class PublicKey
{
public:
    /// Takes canonical base64 only: 44 characters, one `=`, unused bits zero. Else InvalidKey.
    static Result<PublicKey> fromBase64(std::string_view text);
    static PublicKey fromBytes(KeySpan bytes);
    /// As fromBytes for bytes of unknown length; InvalidKey unless there are 32.
    static Result<PublicKey> fromAny(std::span<const std::uint8_t> bytes);

    std::string toBase64() const;
    /// Eight characters that tell keys apart in a sentence.
    std::string shortText() const { return toBase64().substr(0, 8); }
    KeySpan bytes() const { return m_bytes; }
    bool isZero() const;

    friend auto operator<=>(const PublicKey &, const PublicKey &) = default;

private:
    std::array<std::uint8_t, keyBytes> m_bytes{};
};

/// Text that is wiped when it goes: a key in base64, on its way into a file or onto the screen.
class SecretText
{
public:
    explicit SecretText(std::string text) : m_text(std::move(text)) {}
    SecretText(SecretText &&other) noexcept;
    SecretText &operator=(SecretText &&other) noexcept;
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText();

    std::string_view view() const { return m_text; }

private:
    void wipe();
    std::string m_text;
};

/// A private or preshared key. Move-only; the source of a move and the destroyed object are wiped.
class SecretKey
{
public:
    /// A new private key, clamped as X25519 wants it.
    static SecretKey generatePrivate();
    /// A new preshared key: 32 random bytes.
    static SecretKey generatePreshared();
    static Result<SecretKey> fromBase64(std::string_view text);
    static SecretKey fromBytes(KeySpan bytes);
    static Result<SecretKey> fromAny(std::span<const std::uint8_t> bytes);

    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey();

    /// A second owner, on purpose.
    SecretKey clone() const { return fromBytes(m_bytes); }
    /// As X25519 uses a private key (RFC 7748, section 5), and as WireGuard gives it back; zero stays zero.
    SecretKey clamped() const;
    /// The public key that belongs to this private key.
    PublicKey publicKey() const;
    /// The bytes, for the kernel, a sealed memfd or the root-only store.
    KeySpan bytes() const { return m_bytes; }
    SecretText reveal() const;
    bool isZero() const;
    /// Compares in constant time.
    friend bool operator==(const SecretKey &a, const SecretKey &b);

private:
    SecretKey() = default;
    std::array<std::uint8_t, keyBytes> m_bytes{};
};

std::optional<SecretKey> clone(const std::optional<SecretKey> &key);

} // namespace adit
