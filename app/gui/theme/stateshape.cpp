// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/icons.h"
#include "gui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace adit::gui {

namespace {

void paintRing(QPainter &painter, const QRectF &box, double width)
{
    const double inset = width / 2;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

/// Three arcs with gaps.
void paintBrokenRing(QPainter &painter, const QRectF &box, double width)
{
    constexpr int full = 360 * 16; // QPainter counts sixteenths of a degree
    const double inset = width / 2;
    const QRectF ring = box.adjusted(inset, inset, -inset, -inset);
    for (int part = 0; part < 3; ++part)
        painter.drawArc(ring, full / 4 + part * full / 3, full / 5);
}

void paintDisc(QPainter &painter, const QRectF &box, double width, const QColor &tick)
{
    painter.setBrush(painter.pen().color());
    const QPen pen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(box);
    painter.setPen(QPen(tick, width * 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.drawPolyline(QPolygonF({at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.34)}));
    painter.setPen(pen);
}

void paintTriangle(QPainter &painter, const QRectF &box, double width, const QColor &mark)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    QPainterPath path(at(0.5, 0.1));
    path.lineTo(at(0.94, 0.9));
    path.lineTo(at(0.06, 0.9));
    path.closeSubpath();
    painter.setBrush(painter.pen().color());
    painter.drawPath(path);
    painter.setPen(QPen(mark, width * 1.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at(0.5, 0.4), at(0.5, 0.6));
    painter.drawPoint(at(0.5, 0.78));
}

} // namespace

QColor stateColour(TunnelState state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case TunnelState::Off: return dark ? QColor(0x9a, 0xa2, 0xab) : QColor(0x6c, 0x75, 0x7d);
    case TunnelState::Activating:
    case TunnelState::WaitingForHandshake:
    case TunnelState::Deactivating: return dark ? QColor(0xe5, 0xb5, 0x4a) : QColor(0x9a, 0x66, 0x00);
    case TunnelState::Connected: return dark ? QColor(0x4c, 0xc3, 0x8a) : QColor(0x1a, 0x7f, 0x4b);
    case TunnelState::Stale:
    case TunnelState::Failed: return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc4, 0x32, 0x2b);
    }
    return palette.color(QPalette::Text);
}

void paintState(QPainter &painter, const QRectF &rect, TunnelState state, const QPalette &palette)
{
    paintState(painter, rect, state, stateColour(state, palette), palette.color(QPalette::Base));
}

void paintState(QPainter &painter, const QRectF &rect, TunnelState state, const QColor &ink,
                const QColor &ground)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const double width = std::max(1.5, side / 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    switch (state) {
    case TunnelState::Off: paintRing(painter, box, width); break;
    case TunnelState::Activating:
    case TunnelState::WaitingForHandshake:
    case TunnelState::Deactivating: paintBrokenRing(painter, box, width); break;
    case TunnelState::Connected: paintDisc(painter, box, width, ground); break;
    case TunnelState::Stale:
    case TunnelState::Failed: paintTriangle(painter, box, width, ground); break;
    }
    painter.restore();
}

} // namespace adit::gui
