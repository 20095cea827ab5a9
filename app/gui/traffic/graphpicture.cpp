// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/graphpicture.h"

#include "gui/theme/palette.h"
#include "gui/theme/words.h"
#include "gui/traffic/readoutbox.h"
#include "gui/traffic/traffictext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>

#include <cmath>

namespace adit::gui {

namespace {

constexpr QSize size(1000, 500);
constexpr int fineness = 2;

struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

QString amountText(double bytes, double most, const QString &pattern)
{
    return pattern.arg(bytesText(static_cast<std::uint64_t>(std::llround(bytes))), rateText(most));
}

// Right-aligned, from the right: what was received and sent in all.
void paintLegend(QPainter &painter, QRectF line, const GraphView &view, const QPalette &palette)
{
    const Overall all = overall(view.bins);
    const Accents colours = accents(palette);
    //: %1 is an amount, %2 a rate
    const QString texts[] = {amountText(all.rxBytes, all.rxMost, Picture::tr("Received %1, at most %2")),
                             amountText(all.txBytes, all.txMost, Picture::tr("Sent %1, at most %2"))};
    const QColor marks[] = {colours.received, colours.sent};
    const QFontMetricsF metrics(painter.font());
    for (const int i : {1, 0}) {
        const double width = metrics.horizontalAdvance(texts[i]);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(line, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, texts[i]);
        const double mark = metrics.height() * 0.6;
        paintMark(painter, {line.right() - width - mark * 1.7, line.center().y() - mark / 2, mark, mark}, i,
                  marks[i]);
        line.setRight(line.right() - width - metrics.height() * 2.2);
    }
}

} // namespace

QImage graphPicture(const GraphView &view, const QString &title, const QPalette &palette, const QFont &font)
{
    QImage image(size * fineness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(fineness);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);

    const double unit = QFontMetricsF(font).height();
    const QRectF whole(0, 0, size.width(), size.height());
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    const QRectF first(unit, unit * 0.8, whole.width() - 2 * unit, unit * 1.4);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, title);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(view.to), QLocale::ShortFormat);
    //: under a picture of a graph: a time such as "The last hour", and when that was
    painter.drawText(first.translated(0, unit * 1.5), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter,
                     Picture::tr("%1, until %2").arg(rangeTitle(view.range), when));
    paintLegend(painter, first.translated(0, unit * 1.5), view, palette);

    GraphView still = view;
    still.cursor.reset();
    GraphPainter(still, whole.adjusted(unit / 2, unit * 4, -unit / 2, -unit / 2), palette, font)
        .paint(painter);
    return image;
}

} // namespace adit::gui
