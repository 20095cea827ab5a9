// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Light and dark for the Fusion style, where the platform brings no style of its own.
#pragma once

#include "agent/settings.h"

#include <QPalette>

#include <functional>

class QApplication;

namespace adit::gui {

QPalette lightPalette();
QPalette darkPalette();
/// Whether a palette has light text on dark.
bool isDark(const QPalette &palette);
/// Sets style and palette, follows the setting and (for Colours::System) the desktop's portal while the
/// settings live. `answered` runs once, when the portal answered or is known not to, if there is a bus.
void applyTheme(QApplication &application, Settings &settings, std::function<void()> answered = {});

/// Two colours for received and sent, and colours for syntax, each at least 4.5:1 on the palette's base.
struct Accents
{
    QColor received;
    QColor sent;
    QColor keyword;
    QColor section;
    QColor value;
    QColor comment;
    QColor error;
    QColor warning;
};
Accents accents(const QPalette &palette);

} // namespace adit::gui
