// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/graphpainter.h"

#include "gui/theme/palette.h"
#include "gui/traffic/readoutbox.h"
#include "gui/traffic/timeticks.h"
#include "gui/traffic/traffictext.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace adit::gui {

namespace {

double rxMean(const Bin &bin)
{
    return bin.rxRate();
}
double txMean(const Bin &bin)
{
    return bin.txRate();
}
double rxMost(const Bin &bin)
{
    return bin.rx.most;
}
double txMost(const Bin &bin)
{
    return bin.tx.most;
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

GraphPainter::GraphPainter(const GraphView &view, const QRectF &rect, const QPalette &palette,
                           const QFont &font)
    : m_view(view),
      m_palette(palette),
      m_font(font)
{
    const QFontMetricsF metrics(font);
    double widest = metrics.horizontalAdvance(QStringLiteral("0000 MiB/s"));
    for (const double tick : view.scale.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(tickText(tick, view.scale)));
    const double gap = metrics.height() / 2;
    m_plot = rect.adjusted(widest + 2 * gap, gap * 1.2, -gap * 1.6, -(metrics.height() + 1.6 * gap));
}

QColor GraphPainter::colour(Direction direction) const
{
    const Accents colours = accents(m_palette);
    return direction == Direction::Received ? colours.received : colours.sent;
}

double GraphPainter::xOf(std::int64_t time) const
{
    const auto window = static_cast<double>(std::max<std::int64_t>(1, m_view.to - m_view.from));
    const double share = static_cast<double>(time - m_view.from) / window;
    return m_plot.left() + std::clamp(share, 0.0, 1.0) * m_plot.width();
}

double GraphPainter::yOf(double rate) const
{
    return m_plot.bottom() - std::clamp(rate / m_view.scale.top(), 0.0, 1.0) * m_plot.height();
}

double GraphPainter::middleOf(const Bin &bin) const
{
    return (xOf(bin.start) + xOf(bin.end)) / 2;
}

std::optional<std::size_t> GraphPainter::binAt(double x) const
{
    std::optional<std::size_t> nearest;
    double distance = 1e9;
    for (std::size_t i = 0; i < m_view.bins.size(); ++i) {
        const Bin &bin = m_view.bins[i];
        const bool isInside = x >= xOf(bin.start) && x <= xOf(bin.end);
        const double away = isInside && !bin.isKnown() ? 0 : std::abs(middleOf(bin) - x);
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

// Stretches without a gap. Each begins and ends at the edge of its bins, so that a single one shows too; a
// bin that is wide on the screen is flat, for nobody knows what it was like inside.
std::vector<QPolygonF> GraphPainter::runs(double (*value)(const Bin &)) const
{
    constexpr double wide = 24;
    std::vector<QPolygonF> runs;
    bool isOpen = false;
    for (const Bin &bin : m_view.bins) {
        const double left = xOf(bin.start);
        const double right = xOf(bin.end);
        if (!bin.isKnown() || right <= left) {
            isOpen = isOpen && bin.isKnown();
            continue;
        }
        const double y = yOf(value(bin));
        if (!isOpen)
            runs.push_back({QPointF(left, y)});
        isOpen = true;
        QPolygonF &run = runs.back();
        // The edge of the bin before was only there in case that it was the last.
        if (run.size() > 1)
            run.removeLast();
        if (right - left > wide)
            run << QPointF(left + wide / 4, y) << QPointF(right - wide / 4, y);
        else
            run << QPointF((left + right) / 2, y);
        run << QPointF(right, y);
    }
    return runs;
}

void GraphPainter::paintRates(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const QColor line = faded(m_palette.color(QPalette::Text), 0.12);
    const QColor base = faded(m_palette.color(QPalette::Text), 0.35);
    double lastLabel = m_plot.bottom() + 2 * metrics.height();
    for (const double tick : m_view.scale.ticks()) {
        const double y = std::round(yOf(tick)) + 0.5;
        painter.setPen(QPen(tick > 0 ? line : base, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (lastLabel - y < metrics.height() * 1.3)
            continue;
        lastLabel = y;
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        const QRectF box(0, y - metrics.height(), m_plot.left() - metrics.height() / 2, 2 * metrics.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         tickText(tick, m_view.scale));
    }
}

void GraphPainter::paintTimes(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const QLocale locale;
    const double room = metrics.horizontalAdvance(clockTextWithSeconds(m_view.to, locale)) * 1.7;
    const int most = std::max(1, static_cast<int>(m_plot.width() / room));
    for (const TimeTick &tick : timeTicks(m_view.from, m_view.to, most, locale)) {
        const double x = std::round(xOf(tick.time)) + 0.5;
        painter.setPen(QPen(faded(m_palette.color(QPalette::Text), 0.07), 1));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        painter.setPen(QPen(faded(m_palette.color(QPalette::Text), 0.35), 1));
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + metrics.height() / 4));
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = x - width / 2;
        if (left < m_plot.left() - room / 2 || left + width > m_plot.right() + metrics.height())
            continue;
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        painter.drawText(QPointF(left, m_plot.bottom() + metrics.height() * 0.45 + metrics.ascent()),
                         tick.label);
    }
}

void GraphPainter::paintArea(QPainter &painter, const QPolygonF &run, const QBrush &brush) const
{
    QPolygonF area = run;
    area << QPointF(run.last().x(), m_plot.bottom()) << QPointF(run.first().x(), m_plot.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawPolygon(area);
}

void GraphPainter::paintCurve(QPainter &painter, Direction direction) const
{
    const bool isReceived = direction == Direction::Received;
    const QColor strong = colour(direction);
    // Fades towards the edge at which a peak may be cut.
    QLinearGradient faint(m_plot.topLeft(), m_plot.bottomLeft());
    faint.setColorAt(0, faded(strong, 0.04));
    faint.setColorAt(0.5, faded(strong, 0.14));
    faint.setColorAt(1, faded(strong, 0.16));
    // Filling is most of what a picture costs, and a peak is only seen where it is above the mean: not in a
    // minute, where each point is one sample.
    const auto mean = isReceived ? rxMean : txMean;
    const auto most = isReceived ? rxMost : txMost;
    if (std::ranges::any_of(m_view.bins, [&](const Bin &bin) { return most(bin) > mean(bin) * 1.001; })) {
        for (const QPolygonF &run : runs(most))
            paintArea(painter, run, faint);
    }
    QLinearGradient soft(m_plot.topLeft(), m_plot.bottomLeft());
    soft.setColorAt(0, faded(strong, 0.42));
    soft.setColorAt(1, faded(strong, 0.06));
    QPen pen(strong, isReceived ? 1.8 : 1.6);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    for (const QPolygonF &run : runs(mean)) {
        paintArea(painter, run, soft);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(run);
    }
}

void GraphPainter::paintCursor(QPainter &painter) const
{
    if (!m_view.cursor || *m_view.cursor >= m_view.bins.size())
        return;
    const Bin &bin = m_view.bins[*m_view.cursor];
    const double x = middleOf(bin);
    painter.setPen(QPen(faded(m_palette.color(QPalette::Text), 0.5), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    if (bin.isKnown()) {
        // A disc and a square: they differ by form as well as by colour.
        const double size = QFontMetricsF(m_font).height() / 4;
        painter.setPen(QPen(m_palette.color(QPalette::Base), 1.5));
        painter.setBrush(colour(Direction::Received));
        painter.drawEllipse(QPointF(x, yOf(bin.rxRate())), size, size);
        painter.setBrush(colour(Direction::Sent));
        painter.drawRect(QRectF(x - size, yOf(bin.txRate()) - size, 2 * size, 2 * size));
    }
    const QColor colours[] = {colour(Direction::Received), colour(Direction::Sent)};
    paintReadOutBox(painter, {m_plot, x}, readOut(bin, m_view.range), colours, m_palette);
}

void GraphPainter::paintMessage(QPainter &painter) const
{
    if (m_view.message.isEmpty())
        return;
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(m_plot, Qt::AlignCenter | Qt::TextWordWrap, m_view.message);
}

void GraphPainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    // Time goes from left to right for everybody; each text goes its own way.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintRates(painter);
    paintTimes(painter);
    painter.save();
    painter.setClipRect(m_plot.adjusted(-1, -2, 1, 1));
    paintCurve(painter, Direction::Received);
    paintCurve(painter, Direction::Sent);
    painter.restore();
    paintCursor(painter);
    paintMessage(painter);
}

} // namespace adit::gui
