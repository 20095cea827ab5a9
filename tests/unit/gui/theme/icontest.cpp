// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/colours.h"
#include "gui/theme/icons.h"
#include "gui/theme/palette.h"
#include "support/catch.h"

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QSet>

using namespace adit;
using namespace adit::gui;

namespace {

/// The colour of the most opaque pixel: what the eye takes as the icon's colour.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > ink.alpha())
                ink = here;
        }
    }
    return ink;
}

QImage shapeOf(TunnelState state)
{
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintState(painter, image.rect(), state, lightPalette());
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8); // without its colour
}

} // namespace

TEST_CASE("every symbol is drawn in the colour of the palette")
{
    const QPalette palette = GENERATE(false, true) ? darkPalette() : lightPalette();
    QSet<qint64> seen;
    for (int index = 0; index <= static_cast<int>(Symbol::Close); ++index) {
        CAPTURE(index);
        const QPixmap pixmap = icon(static_cast<Symbol>(index), palette).pixmap(QSize(24, 24), 1.0);
        REQUIRE(pixmap.size() == QSize(24, 24));
        const QColor ink = inkOf(pixmap);
        CHECK(ink.alpha() > 200);
        CHECK(contrast(ink, palette.color(QPalette::ButtonText)) < 1.1);
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_Alpha8);
        seen.insert(static_cast<qint64>(qHashBits(image.constBits(), image.sizeInBytes())));
    }
    CHECK(seen.size() == static_cast<int>(Symbol::Close) + 1);
}

TEST_CASE("an icon has as many pixels as the screen asks for")
{
    const QPixmap pixmap = icon(Symbol::Add, lightPalette()).pixmap(QSize(24, 24), 2.0);
    CHECK(pixmap.size() == QSize(48, 48));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}

TEST_CASE("a disabled icon is greyed")
{
    const QPalette palette = lightPalette();
    const QPixmap pixmap = icon(Symbol::Add, palette).pixmap(QSize(24, 24), 1.0, QIcon::Disabled);
    CHECK(contrast(inkOf(pixmap), palette.color(QPalette::Disabled, QPalette::ButtonText)) < 1.1);
}

TEST_CASE("off, connecting, connected and trouble differ without their colours")
{
    const QImage off = shapeOf(TunnelState::Off);
    const QImage connecting = shapeOf(TunnelState::WaitingForHandshake);
    const QImage connected = shapeOf(TunnelState::Connected);
    const QImage trouble = shapeOf(TunnelState::Failed);
    CHECK(off != connecting);
    CHECK(off != connected);
    CHECK(off != trouble);
    CHECK(connecting != connected);
    CHECK(connecting != trouble);
    CHECK(connected != trouble);
    CHECK(connecting == shapeOf(TunnelState::Activating));
    CHECK(trouble == shapeOf(TunnelState::Stale));
}

TEST_CASE("the tray's icons can be seen on a light and on a dark panel")
{
    for (const TunnelState state : {TunnelState::Off, TunnelState::Activating, TunnelState::Connected,
                                    TunnelState::Stale, TunnelState::Failed}) {
        const QColor ink = inkOf(trayIcon(state).pixmap(QSize(22, 22), 1.0));
        CAPTURE(static_cast<int>(state), ink.name().toStdString());
        CHECK(contrast(ink, Qt::white) >= 3);
        CHECK(contrast(ink, QColor(0x20, 0x20, 0x20)) >= 3);
    }
}

TEST_CASE("the application has an icon of its own")
{
    const QPixmap pixmap = applicationIcon().pixmap(QSize(64, 64), 1.0);
    CHECK(pixmap.size() == QSize(64, 64));
    CHECK(inkOf(pixmap).alpha() == 255);
}
