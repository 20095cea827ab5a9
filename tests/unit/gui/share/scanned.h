// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What tests of QR codes on the screen share: two readers of pictures.
#pragma once

#include "gui/transfer/picture.h"
#include "support/catch.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace adit::test {

/// What our own reader finds.
inline std::string scanned(const QImage &picture)
{
    const auto texts = gui::codesIn(picture);
    REQUIRE(texts);
    return texts->empty() ? std::string() : std::string(texts->front().view());
}

/// What zbarimg finds.
inline std::string scannedByZbar(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("grab.png");
    REQUIRE(picture.save(path));
    QProcess zbar;
    zbar.start("zbarimg",
               {"--quiet", "--raw", "--oneshot", "-Sdisable", "-Sqrcode.enable", "-Sbinary", path});
    REQUIRE(zbar.waitForFinished());
    return zbar.readAllStandardOutput().toStdString();
}

} // namespace adit::test
