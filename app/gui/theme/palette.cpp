// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/palette.h"

#include "gui/theme/colours.h"
#include "gui/theme/themefollower.h"

namespace adit::gui {

namespace {

struct Tones
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faint;    ///< placeholder text: still readable
    QColor disabled; ///< may be hard to read, as what cannot be used may be
    QColor highlight;
    QColor link;
    QColor visited;
    QColor tip;
};

void setShades(QPalette &palette, const Tones &tones, const QColor &lightest)
{
    palette.setColor(QPalette::Light, mixed(tones.button, lightest, 0.6));
    palette.setColor(QPalette::Midlight, mixed(tones.button, lightest, 0.3));
    palette.setColor(QPalette::Mid, mixed(tones.button, tones.text, 0.25));
    palette.setColor(QPalette::Dark, mixed(tones.button, tones.text, 0.4));
    palette.setColor(QPalette::Shadow, Qt::black);
}

QPalette paletteOf(const Tones &tones, const QColor &lightest)
{
    QPalette palette;
    setShades(palette, tones, lightest);
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ToolTipBase, tones.tip);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.visited);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tones.text);
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, tones.faint);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, tones.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.disabled);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = {0xf4, 0xf5, 0xf7},
                      .base = {0xff, 0xff, 0xff},
                      .alternate = {0xf3, 0xf5, 0xf8},
                      .button = {0xee, 0xf0, 0xf3},
                      .text = {0x1d, 0x21, 0x26},
                      .faint = {0x5f, 0x67, 0x70},
                      .disabled = {0x9a, 0xa1, 0xa9},
                      .highlight = {0x1f, 0x62, 0xb8},
                      .link = {0x1a, 0x5f, 0xb4},
                      .visited = {0x6b, 0x3f, 0xa0},
                      .tip = {0xff, 0xff, 0xff}},
                     Qt::white);
}

QPalette darkPalette()
{
    return paletteOf({.window = {0x24, 0x27, 0x2b},
                      .base = {0x1b, 0x1d, 0x20},
                      .alternate = {0x22, 0x25, 0x29},
                      .button = {0x31, 0x35, 0x3a},
                      .text = {0xe6, 0xe8, 0xea},
                      .faint = {0xa4, 0xac, 0xb5},
                      .disabled = {0x74, 0x7b, 0x83},
                      .highlight = {0x2a, 0x68, 0xc2},
                      .link = {0x7c, 0xb3, 0xff},
                      .visited = {0xc4, 0xa1, 0xf5},
                      .tip = {0x34, 0x38, 0x3e}},
                     QColor(0x8a, 0x90, 0x98));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

Accents accents(const QPalette &palette)
{
    if (isDark(palette))
        return {.received = {0x6c, 0xb6, 0xff},
                .sent = {0xf0, 0xa3, 0x5e},
                .keyword = {0x7c, 0xb3, 0xff},
                .section = {0xd2, 0xa8, 0xff},
                .value = {0xa5, 0xd6, 0xa7},
                .comment = {0x9a, 0xa2, 0xab},
                .error = {0xff, 0x8a, 0x82},
                .warning = {0xe5, 0xb5, 0x4a}};
    return {.received = {0x1f, 0x62, 0xb8},
            .sent = {0xa8, 0x4b, 0x00},
            .keyword = {0x1a, 0x5f, 0xb4},
            .section = {0x7a, 0x3e, 0x9d},
            .value = {0x1b, 0x6e, 0x3c},
            .comment = {0x5f, 0x67, 0x70},
            .error = {0xb4, 0x23, 0x18},
            .warning = {0x8a, 0x5a, 0x00}};
}

void applyTheme(QApplication &application, Settings &settings, std::function<void()> answered)
{
    // Its parent is the settings object: it follows them as long as they live.
    auto *follower = new ThemeFollower(application, settings);
    follower->apply();
    follower->askPortal(std::move(answered));
}

} // namespace adit::gui
