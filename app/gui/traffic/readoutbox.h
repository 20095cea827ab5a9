// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The small box beside the graph's cursor that says what it points at.
#pragma once

#include "gui/traffic/binning.h"
#include "gui/traffic/timerange.h"

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

namespace adit::gui {

/// One line; `colour` is the index of a colour for its mark, or -1 for none.
struct ReadOutLine
{
    QString text{};
    int colour = -1;
};

/// Time, received and sent of a point, with the fastest moment where it is another than the mean.
std::vector<ReadOutLine> readOut(const Bin &bin, TimeRange range);

/// The box stands within `plot`, to the side of `x` that has more room.
struct ReadOutPlace
{
    QRectF plot{};
    double x = 0;
};
/// Marks are a disc for the first colour and a square for the second. In the painter's font.
void paintReadOutBox(QPainter &painter, const ReadOutPlace &place, std::span<const ReadOutLine> lines,
                     std::span<const QColor> colours, const QPalette &palette);

/// A disc for 0, a square for 1, in the middle of the rectangle.
void paintMark(QPainter &painter, const QRectF &rect, int form, const QColor &colour);

} // namespace adit::gui
