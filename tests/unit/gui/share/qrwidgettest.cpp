// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/qrwidget.h"
#include "gui/theme/palette.h"
#include "scanned.h"
#include "unit/client/testbus.h"

#include <QCoreApplication>
#include <QEvent>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

std::string payloadOf(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += "PrivateKey = Gr\u00fc\u00dfe, 10.0.0.0/8\n";
    return text.substr(0, bytes);
}

QImage grab(QrWidget &widget, qreal scale)
{
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    return image;
}

} // namespace

TEST_CASE("what is on the screen is read by two readers, byte for byte, at any scale and on any theme")
{
    const auto bytes = GENERATE(as<std::size_t>{}, 300, 600, 1500);
    const auto scale = GENERATE(1.0, 1.5, 2.0);
    const bool isDark = GENERATE(false, true);
    CAPTURE(bytes, scale, isDark);
    const std::string payload = payloadOf(bytes);
    QrWidget widget;
    widget.setPalette(isDark ? darkPalette() : lightPalette());
    widget.setCode(QrCode::encode(payload).value());
    widget.resize(widget.sizeHint() + QSize(57, 13));
    widget.reveal();
    const QImage picture = grab(widget, scale);
    CHECK(scanned(picture) == payload);
    CHECK(scannedByZbar(picture) == payload);
}

TEST_CASE("the largest code is on the screen whole")
{
    const std::string payload = payloadOf(qrMostBytes);
    QrWidget widget;
    widget.setCode(QrCode::encode(payload).value());
    CHECK(widget.minimumSizeHint().width() >= 2 * (177 + 2 * qrQuietZone));
    widget.resize(widget.sizeHint());
    widget.reveal();
    CHECK(scanned(grab(widget, 1.0)) == payload);
}

TEST_CASE("nothing of a code is to be seen until somebody asks, and its text is not told to screen readers")
{
    QrWidget widget;
    widget.setCode(QrCode::encode("secret").value());
    widget.resize(300, 300);
    CHECK_FALSE(widget.isRevealed());
    CHECK(scanned(grab(widget, 1.0)).empty());
    widget.reveal();
    CHECK(scanned(grab(widget, 1.0)) == "secret");
    CHECK_FALSE((widget.accessibleName() + widget.accessibleDescription()).contains("secret"));
}

TEST_CASE("a code hides itself: after a while, when the window is no longer active, when it is another one")
{
    QrWidget widget(nullptr, 30ms);
    widget.setCode(QrCode::encode("secret").value());
    int changes = 0;
    QObject::connect(&widget, &QrWidget::revealedChanged, [&] { ++changes; });
    widget.reveal();
    REQUIRE(waitFor([&] { return !widget.isRevealed(); }));
    CHECK(changes == 2);

    QWidget window;
    QrWidget inside(&window);
    inside.setCode(QrCode::encode("secret").value());
    inside.reveal();
    QEvent deactivate(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&window, &deactivate);
    CHECK_FALSE(inside.isRevealed());

    inside.reveal();
    inside.setCode(QrCode::encode("other").value());
    CHECK_FALSE(inside.isRevealed());
    CHECK(QrWidget::lifetime == 60s);
}

TEST_CASE("without a code there is nothing to show")
{
    QrWidget widget;
    widget.reveal();
    CHECK_FALSE(widget.isRevealed());
}
