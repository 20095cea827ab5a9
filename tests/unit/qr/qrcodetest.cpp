// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// QR codes, read back by an independent reader (zbarimg).
#include "qr/qrcode.h"

#include "support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace adit;

namespace {

std::string payloadOf(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += "AllowedIPs = 10.0.0.0/8, Gr\u00fc\u00dfe\n";
    return text.substr(0, bytes);
}

std::string decoded(const std::vector<std::uint8_t> &png)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("code.png");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(png.data()), static_cast<qint64>(png.size()));
    file.close();
    QProcess zbar;
    zbar.start("zbarimg",
               {"--quiet", "--raw", "--oneshot", "-Sdisable", "-Sqrcode.enable", "-Sbinary", path});
    REQUIRE(zbar.waitForFinished());
    REQUIRE(zbar.exitCode() == 0);
    return zbar.readAllStandardOutput().toStdString();
}

} // namespace

TEST_CASE("a reader finds the payload of a PNG byte for byte")
{
    const auto bytes = GENERATE(as<std::size_t>{}, 1, 100, 595, 1500, 2953);
    const std::string payload = payloadOf(bytes);
    const auto code = QrCode::encode(payload);
    REQUIRE(code);
    const auto png = qrAsPng(*code, 4);
    REQUIRE(png);
    CHECK(decoded(*png) == payload);
}

TEST_CASE("a payload that no code holds is refused, not clipped")
{
    const auto code = QrCode::encode(payloadOf(qrMostBytes + 1));
    REQUIRE_FALSE(code);
    CHECK(code.error().code == Errc::LimitExceeded);
    CHECK_FALSE(QrCode::encode(""));
}

TEST_CASE("a small payload gets the highest error correction")
{
    // ISO/IEC 18004, table 7: version 2 holds 14 bytes at level H; at level L these would fit version 1.
    const auto code = QrCode::encode("fourteen bytes");
    REQUIRE(code);
    CHECK(code->size() == 25);
}

TEST_CASE("the text form shows every module and the quiet zone")
{
    const auto code = QrCode::encode("adit");
    REQUIRE(code);
    const std::string text = qrAsText(*code);
    std::size_t blocks = 0;
    for (auto at = text.find("\u2580"); at != std::string::npos; at = text.find("\u2580", at + 1))
        ++blocks;
    const auto side = static_cast<std::size_t>(code->size() + 2 * qrQuietZone);
    CHECK(blocks == side * ((side + 1) / 2));
    CHECK(text.starts_with("\033[38;5;231;48;5;231m")); // light above light: the quiet zone
}

TEST_CASE("the SVG has one square for each dark module")
{
    const auto code = QrCode::encode("adit");
    REQUIRE(code);
    std::size_t dark = 0;
    for (int row = 0; row < code->size(); ++row) {
        for (int column = 0; column < code->size(); ++column)
            dark += code->isDark(column, row) ? 1 : 0;
    }
    const std::string svg = qrAsSvg(*code);
    std::size_t squares = 0;
    for (auto at = svg.find("h1v1h-1z"); at != std::string::npos; at = svg.find("h1v1h-1z", at + 1))
        ++squares;
    CHECK(squares == dark);
    CHECK_FALSE(code->isDark(-1, 0));
    CHECK_FALSE(code->isDark(code->size(), 0));
}
