// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The graph as a picture of its own, with a title and a legend, to keep or to show to others.
#pragma once

#include "gui/traffic/graphpainter.h"

#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

namespace adit::gui {

/// In the colours of the palette, twice as fine as a usual screen.
QImage graphPicture(const GraphView &view, const QString &title, const QPalette &palette, const QFont &font);

} // namespace adit::gui
