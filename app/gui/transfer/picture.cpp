// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/picture.h"

#include "scan/qrscan.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace adit::gui {

QImage readPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() &&
        static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()) > scanMostPixels)
        return {};
    return reader.read();
}

bool isPictureName(const QString &path)
{
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    return !suffix.isEmpty() && QImageReader::supportedImageFormats().contains(suffix);
}

Result<std::vector<SecretText>> codesIn(const QImage &picture)
{
    // What is transparent is white on most screens, and black once the transparency is dropped.
    QImage opaque(picture.size(), QImage::Format_RGB32);
    if (opaque.isNull())
        return fail(picture.isNull() ? Errc::InvalidText : Errc::LimitExceeded, "picture");
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(QRect({}, opaque.size()), picture, picture.rect());
    const QImage grey = opaque.convertToFormat(QImage::Format_Grayscale8);
    // Rows of an image begin at multiples of four bytes.
    const auto width = static_cast<std::size_t>(grey.width());
    std::vector<std::uint8_t> pixels(width * static_cast<std::size_t>(grey.height()));
    for (int row = 0; row < grey.height(); ++row)
        std::copy_n(grey.constScanLine(row), width,
                    pixels.begin() + static_cast<std::ptrdiff_t>(row) * grey.width());
    return scanQrCodes({grey.width(), grey.height(), pixels});
}

} // namespace adit::gui
