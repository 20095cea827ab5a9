// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// QR codes out of a picture. The picture is a stranger's: whatever it holds, there is an answer.
#pragma once

#include "base/keys.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace adit {

/// Pixels on a side, and pixels in all, of a picture that is looked at.
inline constexpr int scanMostSide = 32'768;
inline constexpr std::size_t scanMostPixels = 64 * 1024 * 1024;

/// Brightness from 0 (black) to 255, row after row without gaps. The pixels are the caller's.
struct GreyPicture
{
    int width = 0;
    int height = 0;
    std::span<const std::uint8_t> pixels{};
};

/// The texts of the codes in the picture, byte for byte, each once; also of codes that are light on dark. No
/// code is an empty list. LimitExceeded for a picture that is too large, InvalidText where size and pixels do
/// not agree. Takes seconds for a large picture, so it belongs into a thread.
Result<std::vector<SecretText>> scanQrCodes(const GreyPicture &picture);

} // namespace adit
