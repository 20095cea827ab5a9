// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/tunneldelegate.h"

#include "gui/theme/colours.h"
#include "gui/theme/icons.h"
#include "gui/theme/palette.h"
#include "gui/window/tunnellistmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace adit::gui {

namespace {

/// Where things stand in a row, for left-to-right; mirrored by the caller.
struct Places
{
    QRect shape;
    QRect name;
    QRect line;
    QRect graph;
};

int padding(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont lineFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

Places placesIn(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(option.font);
    const int pad = padding(metrics);
    const QRect box = option.rect.adjusted(pad, pad, -pad, -pad);
    const int side = metrics.height();
    const int graph = std::min(box.width() / 4, metrics.averageCharWidth() * 9);
    Places places;
    places.shape = QRect(box.left(), box.top(), side, side);
    const int left = box.left() + side + pad;
    const int nameHeight = QFontMetrics(nameFont(option.font)).height();
    // Beside the name, since the line below needs all of the width in most languages.
    places.graph = QRect(box.right() - graph, box.top(), graph, nameHeight);
    const int right = places.graph.left() - pad;
    places.name = QRect(left, box.top(), right - left, nameHeight);
    places.line = QRect(left, places.name.bottom() + 1, box.right() - left,
                        QFontMetrics(lineFont(option.font)).height());
    for (QRect *place : {&places.shape, &places.name, &places.line, &places.graph})
        *place = QStyle::visualRect(option.direction, option.rect, *place);
    return places;
}

void paintGraph(QPainter &painter, const QRectF &box, const QList<double> &rates, const QColor &colour)
{
    const double most = *std::ranges::max_element(rates);
    if (rates.size() < 2 || most <= 0)
        return;
    const double step = box.width() / static_cast<double>(RateRing::capacity - 1);
    const double start = box.right() - step * static_cast<double>(rates.size() - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const QPointF at(start + step * static_cast<double>(i),
                         box.bottom() - rates[i] / most * box.height());
        i == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    QPainterPath area = line;
    area.lineTo(box.right(), box.bottom());
    area.lineTo(start, box.bottom());
    area.closeSubpath();
    QColor fill = colour;
    fill.setAlphaF(0.18F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, fill);
    painter.strokePath(line, QPen(colour, 1.25));
}

/// Selected rows have one text colour, which also carries the shape.
QPalette paletteFor(const QStyleOptionViewItem &option)
{
    QPalette palette = option.palette;
    if (!(option.state & QStyle::State_Selected))
        return palette;
    palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::HighlightedText));
    palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
    return palette;
}

} // namespace

void TunnelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Places places = placesIn(item);
    const QPalette palette = paletteFor(item);
    const bool selected = item.state & QStyle::State_Selected;
    const auto state = static_cast<TunnelState>(index.data(TunnelListModel::StateRole).toInt());
    painter->save();
    if (selected)
        paintState(*painter, places.shape, state, palette.color(QPalette::Text),
                   palette.color(QPalette::Base));
    else
        paintState(*painter, places.shape, state, palette);
    const auto write = [&](const QRect &place, const QFont &font, QPalette::ColorRole role, int textRole) {
        painter->setFont(font);
        painter->setPen(palette.color(role));
        const QString text =
            QFontMetrics(font).elidedText(index.data(textRole).toString(), Qt::ElideRight, place.width());
        const auto alignment = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(place, static_cast<int>(alignment), text);
    };
    write(places.name, nameFont(item.font), QPalette::Text, TunnelListModel::NameRole);
    write(places.line, lineFont(item.font), QPalette::PlaceholderText, TunnelListModel::LineRole);
    const auto rates = index.data(TunnelListModel::RatesRole).value<QList<double>>();
    if (!rates.isEmpty())
        paintGraph(*painter, places.graph, rates,
                   selected ? palette.color(QPalette::Text) : accents(palette).received);
    painter->restore();
}

QSize TunnelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    const int text =
        QFontMetrics(nameFont(option.font)).height() + 1 + QFontMetrics(lineFont(option.font)).height();
    return {metrics.averageCharWidth() * 24, text + 2 * padding(metrics)};
}

QWidget *TunnelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    constexpr int longestName = 15;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("renameEdit"));
    editor->setAccessibleName(tr("New name of the tunnel"));
    editor->setMaxLength(longestName);
    return editor;
}

void TunnelDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect place = placesIn(option).name;
    const int height = editor->sizeHint().height();
    place.setTop(place.center().y() - height / 2);
    place.setHeight(height);
    editor->setGeometry(place);
}

} // namespace adit::gui
