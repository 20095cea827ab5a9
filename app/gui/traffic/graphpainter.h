// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Draws a traffic graph: for the window, and for a picture to keep.
#pragma once

#include "gui/traffic/binning.h"
#include "gui/traffic/ratescale.h"
#include "gui/traffic/timerange.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace adit::gui {

struct GraphView
{
    std::vector<Bin> bins{};
    /// Milliseconds since 1970.
    std::int64_t from = 0;
    std::int64_t to = 0;
    TimeRange range = TimeRange::TenMinutes;
    RateScale scale{};
    /// Which bin is read out.
    std::optional<std::size_t> cursor{};
    /// In the middle, when there is nothing to draw.
    QString message{};
};

class GraphPainter
{
public:
    /// Draws into this rectangle; the view must outlive the painter.
    GraphPainter(const GraphView &view, const QRectF &rect, const QPalette &palette, const QFont &font);

    void paint(QPainter &painter) const;
    /// Where the curves are, without the labels.
    const QRectF &plot() const { return m_plot; }
    /// The bin at this place.
    std::optional<std::size_t> binAt(double x) const;

private:
    enum class Direction { Received, Sent };

    double xOf(std::int64_t time) const;
    double yOf(double rate) const;
    double middleOf(const Bin &bin) const;
    std::vector<QPolygonF> runs(double (*value)(const Bin &)) const;
    void paintRates(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintCurve(QPainter &painter, Direction direction) const;
    void paintArea(QPainter &painter, const QPolygonF &run, const QBrush &brush) const;
    void paintCursor(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;
    QColor colour(Direction direction) const;

    const GraphView &m_view;
    QPalette m_palette;
    QFont m_font;
    QRectF m_plot{};
};

} // namespace adit::gui
