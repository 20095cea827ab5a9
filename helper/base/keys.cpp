// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/keys.h"

#include <algorithm>
#include <sodium.h>

namespace adit {

namespace {

// libsodium's decoder takes a final quantum with unused bits set; encoding again shows that the text was
// canonical.
bool decodeKey(std::string_view text, std::array<std::uint8_t, keyBytes> &out)
{
    constexpr std::size_t encodedLength = 44;
    if (text.size() != encodedLength)
        return false;
    std::size_t length = 0;
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        length != keyBytes)
        return false;
    std::array<char, encodedLength + 1> again{};
    sodium_bin2base64(again.data(), again.size(), out.data(), out.size(), sodium_base64_VARIANT_ORIGINAL);
    const bool canonical = std::string_view(again.data(), encodedLength) == text;
    sodium_memzero(again.data(), again.size());
    return canonical;
}

std::string encodeKey(KeySpan bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(keyBytes, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the NUL that libsodium writes
    return text;
}

} // namespace

Result<PublicKey> PublicKey::fromBase64(std::string_view text)
{
    PublicKey key;
    if (!decodeKey(text, key.m_bytes))
        return fail(Errc::InvalidKey);
    return key;
}

PublicKey PublicKey::fromBytes(KeySpan bytes)
{
    PublicKey key;
    std::ranges::copy(bytes, key.m_bytes.begin());
    return key;
}

Result<PublicKey> PublicKey::fromAny(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != keyBytes)
        return fail(Errc::InvalidKey);
    return fromBytes(bytes.first<keyBytes>());
}

std::string PublicKey::toBase64() const
{
    return encodeKey(m_bytes);
}

bool PublicKey::isZero() const
{
    return sodium_is_zero(m_bytes.data(), m_bytes.size()) == 1;
}

SecretText::SecretText(SecretText &&other) noexcept
{
    m_text = other.m_text; // a moved-from string may keep a short text
    other.wipe();
}

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = other.m_text;
        other.wipe();
    }
    return *this;
}

SecretText::~SecretText()
{
    wipe();
}

void SecretText::wipe()
{
    sodium_memzero(m_text.data(), m_text.size());
    m_text.clear();
}

SecretKey SecretKey::generatePrivate()
{
    return generatePreshared().clamped();
}

SecretKey SecretKey::clamped() const
{
    SecretKey key = clone();
    if (key.isZero())
        return key;
    key.m_bytes[0] &= 248;
    key.m_bytes[31] = static_cast<std::uint8_t>((key.m_bytes[31] & 127) | 64);
    return key;
}

SecretKey SecretKey::generatePreshared()
{
    SecretKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

Result<SecretKey> SecretKey::fromBase64(std::string_view text)
{
    SecretKey key;
    if (!decodeKey(text, key.m_bytes))
        return fail(Errc::InvalidKey);
    return key;
}

SecretKey SecretKey::fromBytes(KeySpan bytes)
{
    SecretKey key;
    std::ranges::copy(bytes, key.m_bytes.begin());
    return key;
}

Result<SecretKey> SecretKey::fromAny(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != keyBytes)
        return fail(Errc::InvalidKey);
    return fromBytes(bytes.first<keyBytes>());
}

SecretKey::SecretKey(SecretKey &&other) noexcept : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    if (this != &other) {
        m_bytes = other.m_bytes;
        sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
    }
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

PublicKey SecretKey::publicKey() const
{
    std::array<std::uint8_t, keyBytes> result{};
    crypto_scalarmult_base(result.data(), m_bytes.data());
    return PublicKey::fromBytes(result);
}

SecretText SecretKey::reveal() const
{
    return SecretText(encodeKey(m_bytes));
}

bool SecretKey::isZero() const
{
    return sodium_is_zero(m_bytes.data(), m_bytes.size()) == 1;
}

bool operator==(const SecretKey &a, const SecretKey &b)
{
    return sodium_memcmp(a.m_bytes.data(), b.m_bytes.data(), keyBytes) == 0;
}

std::optional<SecretKey> clone(const std::optional<SecretKey> &key)
{
    return key ? std::optional<SecretKey>(key->clone()) : std::nullopt;
}

} // namespace adit
