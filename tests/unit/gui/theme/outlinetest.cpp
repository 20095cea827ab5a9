// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/colours.h"
#include "gui/theme/outlinestyle.h"
#include "gui/theme/palette.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

using namespace adit::gui;

TEST_CASE("an empty box can be seen on what it stands on, in both palettes")
{
    const auto palette = GENERATE(lightPalette(), darkPalette());
    const auto element = GENERATE(QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck,
                                  QStyle::PE_IndicatorRadioButton);
    const auto ground = GENERATE(QPalette::Window, QPalette::Base);
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(palette.color(ground));
    QStyleOptionButton option;
    option.palette = palette;
    option.rect = QRect(3, 3, 14, 14);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QPainter painter(&image);
    const OutlineStyle style;
    style.drawPrimitive(element, &option, &painter, nullptr);
    painter.end();
    double best = 0;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrast(image.pixelColor(x, 10), palette.color(ground)));
    // Fusion's light one is softer than what WCAG asks for; ours is not.
    CHECK(best >= (isDark(palette) ? 3 : 1.5));
}
