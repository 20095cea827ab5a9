// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "qr/qrcode.h"

#include <cerrno>
#include <memory>
#include <qrencode.h>

namespace adit {

Result<QrCode> QrCode::encode(std::string_view payload)
{
    if (payload.empty() || payload.size() > qrMostBytes)
        return fail(Errc::LimitExceeded, "QR code", EFBIG);
    using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;
    for (const QRecLevel level : {QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        const Encoded encoded(QRcode_encodeData(static_cast<int>(payload.size()),
                                                reinterpret_cast<const unsigned char *>(payload.data()), 0,
                                                level),
                              &QRcode_free);
        if (!encoded)
            continue;
        const int size = encoded->width;
        std::vector<bool> modules(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
        // The lowest bit of each byte is the colour, the rest is the library's own bookkeeping.
        for (std::size_t i = 0; i < modules.size(); ++i)
            modules[i] = (encoded->data[i] & 1) != 0;
        return QrCode(size, std::move(modules));
    }
    return fail(Errc::LimitExceeded, "QR code", EFBIG);
}

bool QrCode::isDark(int column, int row) const
{
    if (column < 0 || row < 0 || column >= m_size || row >= m_size)
        return false;
    return m_modules[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size) +
                     static_cast<std::size_t>(column)];
}

std::string qrAsText(const QrCode &code)
{
    // Half blocks with both colours set: upper half in the foreground, lower half in the background.
    constexpr std::string_view upperHalf = "\u2580";
    std::string text;
    for (int row = -qrQuietZone; row < code.size() + qrQuietZone; row += 2) {
        int lastColours = -1;
        for (int column = -qrQuietZone; column < code.size() + qrQuietZone; ++column) {
            const bool upper = code.isDark(column, row);
            const bool lower = code.isDark(column, row + 1);
            const int colours = (upper ? 1 : 0) | (lower ? 2 : 0);
            if (colours != lastColours) {
                text += upper ? "\033[38;5;16" : "\033[38;5;231";
                text += lower ? ";48;5;16m" : ";48;5;231m";
                lastColours = colours;
            }
            text += upperHalf;
        }
        text += "\033[0m\n";
    }
    return text;
}

std::string qrAsSvg(const QrCode &code)
{
    const std::string side = std::to_string(code.size() + 2 * qrQuietZone);
    std::string svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 )" + side + ' ' + side +
        R"(" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d=")";
    for (int row = 0; row < code.size(); ++row) {
        for (int column = 0; column < code.size(); ++column) {
            if (code.isDark(column, row))
                svg += 'M' + std::to_string(column + qrQuietZone) + ' ' + std::to_string(row + qrQuietZone) +
                       "h1v1h-1z";
        }
    }
    return svg + "\" fill=\"#000\"/></svg>\n";
}

} // namespace adit
