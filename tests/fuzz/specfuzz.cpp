// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as a stored spec. What is read is written back to bytes that read the same, and judging it or
// taking its fingerprint is always safe.
#include "base/speccodec.h"
#include "fuzz/require.h"

using namespace adit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ByteReader in({data, size});
    const auto spec = decodeTunnelSpec(in);
    if (!spec)
        return 0;
    ByteWriter out;
    encode(out, *spec);
    ADIT_FUZZ_REQUIRE(out.bytes().size() <= size);
    ByteReader back(out.bytes());
    const auto again = decodeTunnelSpec(back);
    ADIT_FUZZ_REQUIRE(again && back.finished() && *again == *spec);
    ADIT_FUZZ_REQUIRE(fingerprint(*again) == fingerprint(*spec));
    ADIT_FUZZ_REQUIRE(validate(*again).has_value() == validate(*spec).has_value());
    return 0;
}
