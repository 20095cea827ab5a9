// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/colours.h"
#include "gui/theme/icons.h"
#include "gui/theme/palette.h"
#include "support/approx.h"
#include "support/catch.h"

#include <QPalette>

using namespace adit;
using namespace adit::gui;

namespace {

constexpr double textNeeds = 4.5;
constexpr double shapesNeed = 3;

constexpr TunnelState allStates[] = {
    TunnelState::Off,   TunnelState::Activating, TunnelState::WaitingForHandshake, TunnelState::Connected,
    TunnelState::Stale, TunnelState::Failed,     TunnelState::Deactivating};

double contrastOf(const QPalette &palette, QPalette::ColorRole text, QPalette::ColorRole ground)
{
    return contrast(palette.color(text), palette.color(ground));
}

} // namespace

TEST_CASE("contrast is as WCAG counts it")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1.0));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("text of both palettes can be read on what it stands on")
{
    const bool dark = GENERATE(false, true);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    CHECK(isDark(palette) == dark);
    CHECK(contrastOf(palette, QPalette::WindowText, QPalette::Window) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::Text, QPalette::Base) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::Text, QPalette::AlternateBase) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::ButtonText, QPalette::Button) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::ToolTipText, QPalette::ToolTipBase) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::HighlightedText, QPalette::Highlight) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::PlaceholderText, QPalette::Base) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::PlaceholderText, QPalette::Window) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::Link, QPalette::Base) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::Link, QPalette::Window) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::LinkVisited, QPalette::Base) >= textNeeds);
    CHECK(contrastOf(palette, QPalette::Highlight, QPalette::Base) >= shapesNeed);
}

TEST_CASE("accents can be read on base and window of both palettes")
{
    const QPalette palette = GENERATE(false, true) ? darkPalette() : lightPalette();
    const Accents all = accents(palette);
    for (const QColor &colour :
         {all.received, all.sent, all.keyword, all.section, all.value, all.comment, all.error, all.warning}) {
        CAPTURE(colour.name().toStdString());
        CHECK(contrast(colour, palette.color(QPalette::Base)) >= textNeeds);
        CHECK(contrast(colour, palette.color(QPalette::Window)) >= textNeeds);
    }
}

TEST_CASE("the shape of every state can be seen in both palettes")
{
    const QPalette palette = GENERATE(false, true) ? darkPalette() : lightPalette();
    for (const TunnelState state : allStates) {
        CAPTURE(static_cast<int>(state));
        CHECK(contrast(stateColour(state, palette), palette.color(QPalette::Base)) >= shapesNeed);
        CHECK(contrast(stateColour(state, palette), palette.color(QPalette::Window)) >= shapesNeed);
    }
}
