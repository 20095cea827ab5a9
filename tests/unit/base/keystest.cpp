// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Keys: what text is one, what happens to a secret that goes, what cannot be done with it at all.
#include "base/keys.h"

#include "support/catch.h"
#include "support/sampletunnel.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <type_traits>

using namespace adit;
using namespace adit::test;

static_assert(!std::is_copy_constructible_v<SecretKey> && !std::is_copy_assignable_v<SecretKey>);
static_assert(!std::is_copy_constructible_v<SecretText> && !std::is_copy_assignable_v<SecretText>);
static_assert(!std::is_convertible_v<SecretText, std::string_view>);

template <typename T>
concept Printable = requires(std::ostringstream &out, const T &value) { out << value; };
static_assert(!Printable<SecretKey> && !Printable<SecretText>);

TEST_CASE("a key survives the way through base64")
{
    const auto key = PublicKey::fromBase64(peerKeyText);
    REQUIRE(key);
    CHECK(key->toBase64() == peerKeyText);
    CHECK(key->shortText() == "xTIBA5rb");
    CHECK(SecretKey::fromBase64(privateKeyText)->reveal().view() == privateKeyText);
}

TEST_CASE("only canonical base64 of 32 bytes is a key")
{
    const auto text = GENERATE(as<std::string>{}, "", "=", "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg",
                               "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dh=",  // unused bits are set
                               "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8D==",  // 31 bytes
                               "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dgx",  // 33 bytes
                               "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg= ", // a space behind
                               "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp_-g=",  // the alphabet of URLs
                               "xTIBA5rboUvnH4htodjb6e69 QjLERt1NAB4mZqp8Dg=");
    CHECK(PublicKey::fromBase64(text).error().code == Errc::InvalidKey);
    CHECK(SecretKey::fromBase64(text).error().code == Errc::InvalidKey);
}

TEST_CASE("the error of a bad key does not repeat its text")
{
    CHECK(SecretKey::fromBase64("xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dh=").error().context.empty());
}

TEST_CASE("a private key gives the public key that wg gives")
{
    CHECK(SecretKey::fromBase64(privateKeyText)->publicKey().toBase64() == publicKeyText);
}

TEST_CASE("generated private keys are clamped and differ")
{
    const SecretKey a = SecretKey::generatePrivate();
    const SecretKey b = SecretKey::generatePrivate();
    CHECK_FALSE(a == b);
    CHECK((a.bytes()[0] & 7) == 0);
    CHECK((a.bytes()[31] & 128) == 0);
    CHECK((a.bytes()[31] & 64) == 64);
    CHECK_FALSE(SecretKey::generatePreshared() == SecretKey::generatePreshared());
}

TEST_CASE("a key that nobody clamped is the same key to WireGuard")
{
    std::array<std::uint8_t, keyBytes> bytes{};
    bytes.fill(0xff);
    const SecretKey raw = SecretKey::fromBytes(bytes);
    CHECK_FALSE(raw.clamped() == raw);
    CHECK(raw.clamped().clamped() == raw.clamped());
    CHECK(raw.clamped().publicKey() == raw.publicKey());
    bytes.fill(0);
    CHECK(SecretKey::fromBytes(bytes).clamped().isZero());
}

TEST_CASE("a moved-from secret holds nothing")
{
    SecretKey key = SecretKey::fromBase64(privateKeyText).value();
    const SecretKey taken = std::move(key);
    CHECK(key.isZero());
    CHECK(taken.reveal().view() == privateKeyText);

    SecretText text = taken.reveal();
    const SecretText takenText = std::move(text);
    CHECK(text.view().empty());
    CHECK(takenText.view() == privateKeyText);
}

TEST_CASE("assigning a secret over another wipes the source")
{
    SecretKey target = SecretKey::generatePrivate();
    SecretKey source = SecretKey::fromBase64(privateKeyText).value();
    target = std::move(source);
    CHECK(source.isZero());
    CHECK(target.publicKey().toBase64() == publicKeyText);
}

TEST_CASE("a clone is a second owner")
{
    const SecretKey key = SecretKey::generatePreshared();
    CHECK(key.clone() == key);
    CHECK_FALSE(clone(std::optional<SecretKey>()));
}

TEST_CASE("bytes of another length are no key")
{
    const std::vector<std::uint8_t> bytes(GENERATE(0U, 31U, 33U), 1);
    CHECK(PublicKey::fromAny(bytes).error().code == Errc::InvalidKey);
    CHECK(SecretKey::fromAny(bytes).error().code == Errc::InvalidKey);
}

TEST_CASE("zero keys are told")
{
    CHECK(PublicKey().isZero());
    CHECK_FALSE(PublicKey::fromBase64(peerKeyText)->isZero());
    CHECK(SecretKey::fromBase64(std::string(43, 'A') + '=')->isZero());
}
