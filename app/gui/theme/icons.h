// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Our own icons, drawn in the palette's colours so that they show on light and on dark, and the shapes of
// states: they differ by form, not only by colour.
#pragma once

#include "core/status/assessment.h"

#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace adit::gui {

/// One for each SVG in resources/icons/.
enum class Symbol {
    Add,
    Remove,
    Export,
    Import,
    Scan,
    Qr,
    Phone,
    New,
    Edit,
    Copy,
    Reveal,
    Hide,
    Generate,
    Up,
    Down,
    Duplicate,
    Undo,
    Redo,
    Settings,
    Log,
    Traffic,
    Overview,
    Pause,
    Play,
    Warning,
    Error,
    Info,
    Helper,
    Search,
    Save,
    Close,
};

/// In the foreground colour of the palette, greyed where disabled.
QIcon icon(Symbol symbol, const QPalette &palette);
/// The application's own.
QIcon applicationIcon();
/// The tray's: its shape tells off, connecting, connected, trouble.
QIcon trayIcon(TunnelState state);
/// Draws a state as a shape of this size: ring = off, broken ring = connecting, disc with tick = connected,
/// triangle = trouble.
void paintState(QPainter &painter, const QRectF &rect, TunnelState state, const QPalette &palette);
/// The same in one colour, on ground of another: for selected rows.
void paintState(QPainter &painter, const QRectF &rect, TunnelState state, const QColor &ink,
                const QColor &ground);
/// Its colour, at least 3:1 against the palette's base.
QColor stateColour(TunnelState state, const QPalette &palette);

} // namespace adit::gui
