// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/noticecolours.h"

#include "gui/theme/colours.h"
#include "gui/theme/icons.h"
#include "gui/theme/palette.h"

#include <QWidget>

namespace adit::gui {

namespace {

Symbol symbolOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return Symbol::Info;
    case Notice::Kind::Warning: return Symbol::Warning;
    case Notice::Kind::Error: return Symbol::Error;
    }
    return Symbol::Info;
}

QColor inkOf(Notice::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Notice::Kind::Info: return palette.color(QPalette::Link);
    case Notice::Kind::Warning: return accents(palette).warning;
    case Notice::Kind::Error: return accents(palette).error;
    }
    return palette.color(QPalette::Text);
}

} // namespace

QPalette noticePalette(Notice::Kind kind, const QPalette &above)
{
    constexpr double trace = 0.1;
    QPalette palette = above;
    palette.setColor(QPalette::Window, mixed(above.color(QPalette::Window), inkOf(kind, above), trace));
    return palette;
}

QPixmap noticeSymbol(Notice::Kind kind, const QWidget &on)
{
    QPalette palette = on.palette();
    palette.setColor(QPalette::ButtonText, inkOf(kind, palette));
    const int side = on.fontMetrics().height() * 5 / 4;
    return icon(symbolOf(kind), palette).pixmap(QSize(side, side), on.devicePixelRatioF());
}

} // namespace adit::gui
