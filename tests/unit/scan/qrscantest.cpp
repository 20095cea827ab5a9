// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// QR codes that Adit makes, found again in pictures.
#include "scan/qrscan.h"
#include "qr/qrcode.h"
#include "support/catch.h"

#include <algorithm>

using namespace adit;

namespace {

/// A picture that codes can be put into.
struct Canvas
{
    int width;
    int height;
    std::vector<std::uint8_t> pixels;

    Canvas(int w, int h, std::uint8_t grey)
        : width(w),
          height(h),
          pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), grey)
    {
    }

    void put(const QrCode &code, int left, int top, int pixelsPerModule)
    {
        const int side = (code.size() + 2 * qrQuietZone) * pixelsPerModule;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool dark =
                    code.isDark(x / pixelsPerModule - qrQuietZone, y / pixelsPerModule - qrQuietZone);
                pixels[static_cast<std::size_t>((top + y) * width + left + x)] = dark ? 0 : 255;
            }
        }
    }

    void negate()
    {
        for (std::uint8_t &pixel : pixels)
            pixel = static_cast<std::uint8_t>(255 - pixel);
    }

    GreyPicture view() const { return {width, height, pixels}; }
};

std::string payloadOf(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += "AllowedIPs = 10.0.0.0/8, Gr\u00fc\u00dfe\n";
    return text.substr(0, bytes);
}

Canvas canvasOf(const std::string &payload, int pixelsPerModule)
{
    const QrCode code = QrCode::encode(payload).value();
    const int side = (code.size() + 2 * qrQuietZone) * pixelsPerModule;
    Canvas canvas(side, side, 255);
    canvas.put(code, 0, 0, pixelsPerModule);
    return canvas;
}

} // namespace

TEST_CASE("a code is read back byte for byte, the largest one too")
{
    const auto bytes = GENERATE(as<std::size_t>{}, 1, 100, 595, 1500, 2953);
    const auto pixels = GENERATE(2, 3, 5);
    CAPTURE(bytes, pixels);
    const std::string payload = payloadOf(bytes);
    const auto texts = scanQrCodes(canvasOf(payload, pixels).view());
    REQUIRE(texts);
    REQUIRE(texts->size() == 1);
    CHECK(texts->front().view() == payload);
}

TEST_CASE("a code that is light on dark is read")
{
    Canvas canvas = canvasOf("[Interface]", 4);
    canvas.negate();
    const auto texts = scanQrCodes(canvas.view());
    REQUIRE(texts);
    REQUIRE(texts->size() == 1);
    CHECK(texts->front().view() == "[Interface]");
}

TEST_CASE("all codes of a screenshot are found")
{
    Canvas canvas(1200, 600, 200);
    canvas.put(QrCode::encode("first tunnel").value(), 40, 60, 5);
    canvas.put(QrCode::encode("second tunnel").value(), 700, 200, 8);
    const auto texts = scanQrCodes(canvas.view());
    REQUIRE(texts);
    REQUIRE(texts->size() == 2);
    const auto has = [&](std::string_view text) {
        return std::ranges::any_of(*texts, [&](const SecretText &found) { return found.view() == text; });
    };
    CHECK(has("first tunnel"));
    CHECK(has("second tunnel"));
}

TEST_CASE("a picture without a code gives none, and that is no error")
{
    CHECK(scanQrCodes(Canvas(300, 200, 255).view())->empty());
    CHECK(scanQrCodes(Canvas(1, 1, 0).view())->empty());
    Canvas half = canvasOf("cut in two", 4);
    half.height /= 2;
    half.pixels.resize(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height));
    CHECK(scanQrCodes(half.view())->empty());
}

TEST_CASE("a size that does not fit the pixels, or is too large, is refused before anything is read")
{
    const std::vector<std::uint8_t> pixels(100);
    const auto codeOf = [&](int width, int height) {
        const auto texts = scanQrCodes({width, height, pixels});
        return texts ? std::nullopt : std::optional(texts.error().code);
    };
    CHECK(codeOf(10, 11) == Errc::InvalidText);
    CHECK(codeOf(0, 10) == Errc::InvalidText);
    CHECK(codeOf(-10, -10) == Errc::InvalidText);
    CHECK(codeOf(scanMostSide + 1, 1) == Errc::LimitExceeded);
    CHECK(codeOf(scanMostSide, scanMostSide) == Errc::LimitExceeded);
    CHECK_FALSE(codeOf(10, 10));
}
