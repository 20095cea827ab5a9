// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as what a userspace WireGuard answers; in two pieces it must say the same as in one.
#include "kernel/uapireader.h"

using namespace adit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::span<const char> bytes(reinterpret_cast<const char *>(data), size);
    UapiReader whole;
    const bool taken = whole.feed(bytes);
    UapiReader pieces;
    const bool takenInPieces = pieces.feed(bytes.first(size / 2)) && pieces.feed(bytes.subspan(size / 2));
    if (taken != takenInPieces || (taken && whole.finished() != pieces.finished()))
        __builtin_trap();
    return 0;
}
