// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/readoutbox.h"

#include "gui/theme/words.h"
#include "gui/traffic/traffictext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace adit::gui {

namespace {

struct ReadOut
{
    Q_DECLARE_TR_FUNCTIONS(ReadOut)
};

// Whether the fastest moment is worth its own words.
bool isUneven(double mean, double most)
{
    return most > mean * 1.01 + 1;
}

} // namespace

std::vector<ReadOutLine> readOut(const Bin &bin, TimeRange range)
{
    std::vector<ReadOutLine> lines = {{binTime(bin, range)}};
    if (!bin.isKnown()) {
        lines.push_back({ReadOut::tr("Nothing is known")});
        return lines;
    }
    const auto add = [&](double mean, double most, int colour) {
        const QString text = rateText(mean);
        //: %1 is the mean rate, %2 the highest
        lines.push_back(
            {isUneven(mean, most) ? ReadOut::tr("%1, at most %2").arg(text, rateText(most)) : text, colour});
    };
    add(bin.rxRate(), bin.rx.most, 0);
    add(bin.txRate(), bin.tx.most, 1);
    return lines;
}

void paintMark(QPainter &painter, const QRectF &rect, int form, const QColor &colour)
{
    const double size = std::min(rect.width(), rect.height());
    QRectF mark(0, 0, size, size);
    mark.moveCenter(rect.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (form == 0)
        painter.drawEllipse(mark);
    else
        painter.drawRect(mark.adjusted(size * 0.06, size * 0.06, -size * 0.06, -size * 0.06));
}

void paintReadOutBox(QPainter &painter, const ReadOutPlace &place, std::span<const ReadOutLine> lines,
                     std::span<const QColor> colours, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height() * 1.15;
    const double margin = metrics.height() * 0.5;
    const double mark = metrics.height();
    double width = 0;
    for (const ReadOutLine &text : lines)
        width = std::max(width, metrics.horizontalAdvance(text.text) + (text.colour >= 0 ? mark : 0));
    QRectF box(0, place.plot.top(), width + 2 * margin,
               line * static_cast<double>(lines.size()) + 2 * margin);
    const bool isRight = place.x + margin + box.width() < place.plot.right();
    box.moveLeft(isRight ? place.x + margin : std::max(0.0, place.x - margin - box.width()));

    QColor edge = palette.color(QPalette::ToolTipText);
    edge.setAlphaF(0.25F);
    QColor ground = palette.color(QPalette::ToolTipBase);
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, margin / 2, margin / 2);
    QRectF row(box.left() + margin, box.top() + margin, width, line);
    for (const ReadOutLine &text : lines) {
        QRectF room = row;
        if (text.colour >= 0) {
            const QRectF spot(row.left(), row.center().y() - mark / 4, mark / 2, mark / 2);
            paintMark(painter, spot, text.colour, colours[static_cast<std::size_t>(text.colour)]);
            room.adjust(mark, 0, 0, 0);
        }
        painter.setPen(palette.color(QPalette::ToolTipText));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text.text);
        row.translate(0, line);
    }
}

} // namespace adit::gui
