// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A QR code as a matrix of modules, and what shows one: text for a terminal, SVG and PNG. The payload holds a
// private key, so a picture of it is a secret too: who makes one decides where it goes.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace adit {

/// Bytes that the largest code (version 40, error correction L, byte mode) holds: ISO/IEC 18004, table 7.
inline constexpr std::size_t qrMostBytes = 2953;
/// Modules of light margin that a reader needs on each side: ISO/IEC 18004, section 6.3.8.
inline constexpr int qrQuietZone = 4;

class QrCode
{
public:
    /// Byte mode, with the highest error correction of H, Q, M, L that fits. LimitExceeded with "QR code"
    /// beyond qrMostBytes.
    static Result<QrCode> encode(std::string_view payload);

    /// Modules on a side, without the quiet zone.
    int size() const { return m_size; }
    /// Whether the module is dark; false anywhere outside, so the quiet zone needs no care.
    bool isDark(int column, int row) const;

private:
    QrCode(int size, std::vector<bool> modules) : m_size(size), m_modules(std::move(modules)) {}

    int m_size = 0;
    std::vector<bool> m_modules{};
};

/// Two modules a character, one above the other, dark on white whatever colours the terminal has.
std::string qrAsText(const QrCode &code);
/// One unit a module, dark on white.
std::string qrAsSvg(const QrCode &code);
/// Grey-scale PNG with this many pixels a module. FileUnwritable when the encoder fails.
Result<std::vector<std::uint8_t>> qrAsPng(const QrCode &code, int pixelsPerModule);

} // namespace adit
