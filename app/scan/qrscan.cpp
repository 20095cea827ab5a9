// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "scan/qrscan.h"

// ZXing 1 has another name for the options, and wants to be told which type texts have.
#if !__has_include(<ZXing/ReaderOptions.h>)
#define ZX_USE_UTF8 1
#endif
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>
#include <string>

namespace adit {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

enum class Kind {
    Photo,   ///< or a screenshot: codes anywhere, at any angle
    Drawing, ///< nothing but one upright code, as programs save it
};

std::vector<SecretText> codesIn(const GreyPicture &picture, const std::uint8_t *pixels, Kind kind)
{
    std::vector<SecretText> texts;
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setIsPure(kind == Kind::Drawing);
    const ZXing::ImageView view(pixels, picture.width, picture.height, ZXing::ImageFormat::Lum);
    for (const auto &found : ZXing::ReadBarcodes(view, options)) {
        if (!found.isValid())
            continue;
        SecretText text(std::string(found.bytes().begin(), found.bytes().end()));
        const auto same = [&](const SecretText &other) { return other.view() == text.view(); };
        if (!text.view().empty() && std::ranges::none_of(texts, same))
            texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<SecretText> codesIn(const GreyPicture &picture, const std::uint8_t *pixels)
{
    auto texts = codesIn(picture, pixels, Kind::Photo);
    // The search misses the largest codes when their modules are small.
    return texts.empty() ? codesIn(picture, pixels, Kind::Drawing) : std::move(texts);
}

/// Codes of dark themes are light on dark, which ZXing 1 does not look for.
std::vector<SecretText> codesInNegative(const GreyPicture &picture)
{
    std::vector<std::uint8_t> negative(picture.pixels.size());
    std::ranges::transform(picture.pixels, negative.begin(),
                           [](std::uint8_t grey) { return static_cast<std::uint8_t>(255 - grey); });
    return codesIn(picture, negative.data());
}

} // namespace

Result<std::vector<SecretText>> scanQrCodes(const GreyPicture &picture)
{
    if (picture.width > scanMostSide || picture.height > scanMostSide)
        return fail(Errc::LimitExceeded, "picture");
    if (picture.width < 1 || picture.height < 1)
        return fail(Errc::InvalidText, "picture");
    const std::size_t pixels =
        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (pixels > scanMostPixels)
        return fail(Errc::LimitExceeded, "picture");
    if (pixels != picture.pixels.size())
        return fail(Errc::InvalidText, "picture");
    try {
        auto texts = codesIn(picture, picture.pixels.data());
        return texts.empty() ? codesInNegative(picture) : std::move(texts);
    } catch (const std::exception &) {
        // The library gives up by exception on some broken codes: then there is none to read.
        return std::vector<SecretText>();
    }
}

} // namespace adit
