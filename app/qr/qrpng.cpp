// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "qr/qrcode.h"

#include <cerrno>
#include <png.h>

namespace adit {

Result<std::vector<std::uint8_t>> qrAsPng(const QrCode &code, int pixelsPerModule)
{
    const int side = (code.size() + 2 * qrQuietZone) * pixelsPerModule;
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool dark =
                code.isDark(x / pixelsPerModule - qrQuietZone, y / pixelsPerModule - qrQuietZone);
            pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                   static_cast<std::size_t>(x)] = dark ? 0 : 255;
        }
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(side);
    image.height = static_cast<png_uint_32>(side);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::vector<std::uint8_t> bytes(length);
    if (png_image_write_to_memory(&image, bytes.data(), &length, 0, pixels.data(), 0, nullptr) == 0)
        return fail(Errc::FileUnwritable, "PNG", ENOMEM);
    bytes.resize(length);
    return bytes;
}

} // namespace adit
