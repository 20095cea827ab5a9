// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The byte encoding: what was written is read back, and a short or lying byte string fails without harm.
#include "base/bytes.h"

#include "support/catch.h"
#include "support/sampletunnel.h"

#include <limits>

using namespace adit;
using namespace adit::test;

TEST_CASE("what was written is read back")
{
    ByteWriter out;
    out.u8(200);
    out.u16(65535);
    out.u32(0x01020304);
    out.u64(std::numeric_limits<std::uint64_t>::max());
    out.text(std::string("a\0b", 3));
    out.key(PublicKey::fromBase64(peerKeyText)->bytes());
    out.prefix(prefix("fd00::1/64"));
    out.endpoint({IpAddress::parse("192.0.2.1").value(), 51820, 7});

    ByteReader in(out.bytes());
    CHECK(in.u8() == 200);
    CHECK(in.u16() == 65535);
    CHECK(in.u32() == 0x01020304);
    CHECK(in.u64() == std::numeric_limits<std::uint64_t>::max());
    CHECK(in.text() == std::string("a\0b", 3));
    CHECK(in.publicKey().toBase64() == peerKeyText);
    CHECK(in.prefix() == prefix("fd00::1/64"));
    CHECK(in.endpoint().toString() == "192.0.2.1:51820");
    CHECK(in.finished());
}

TEST_CASE("numbers are little-endian")
{
    ByteWriter out;
    out.u32(0x01020304);
    CHECK(std::vector<std::uint8_t>(out.bytes().begin(), out.bytes().end()) ==
          std::vector<std::uint8_t>{4, 3, 2, 1});
}

TEST_CASE("after the first failure everything reads as nothing")
{
    const std::vector<std::uint8_t> bytes{1, 2, 3};
    ByteReader in(bytes);
    CHECK(in.u32() == 0);
    CHECK_FALSE(in.ok());
    CHECK(in.u8() == 0);
    CHECK(in.text().empty());
    CHECK(in.publicKey().isZero());
    CHECK(in.secretKey().isZero());
    CHECK_FALSE(in.finished());
}

TEST_CASE("a length or count that promises more than there is fails")
{
    const std::vector<std::uint8_t> bytes{255, 255, 255, 255, 1, 2};
    ByteReader text(bytes);
    CHECK(text.text().empty());
    CHECK_FALSE(text.ok());
    ByteReader count(bytes);
    CHECK(count.count(1) == 0);
    CHECK_FALSE(count.ok());
}

TEST_CASE("an unknown family and a prefix length that does not fit fail")
{
    const std::vector<std::uint8_t> family{5, 1, 2, 3, 4};
    ByteReader a(family);
    a.address();
    CHECK_FALSE(a.ok());
    const std::vector<std::uint8_t> length{4, 10, 0, 0, 0, 33};
    ByteReader b(length);
    b.prefix();
    CHECK_FALSE(b.ok());
}

TEST_CASE("left-over bytes are not a finished read")
{
    const std::vector<std::uint8_t> bytes{1, 2};
    ByteReader in(bytes);
    in.u8();
    CHECK(in.ok());
    CHECK_FALSE(in.finished());
}
