// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as a picture: the first is its width, the others are pixels, one bit each.
#include "fuzz/require.h"
#include "scan/qrscan.h"

#include <algorithm>

using namespace adit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2 || size > 8192)
        return 0;
    const int width = data[0] + 1;
    const int height = static_cast<int>((size - 1) * 8) / width;
    if (height == 0)
        return 0;
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = (data[1 + i / 8] >> (i % 8) & 1) != 0 ? 0 : 255;
    const auto texts = scanQrCodes({width, height, pixels});
    ADIT_FUZZ_REQUIRE(texts);
    ADIT_FUZZ_REQUIRE(
        std::ranges::none_of(*texts, [](const SecretText &text) { return text.view().empty(); }));
    return 0;
}
