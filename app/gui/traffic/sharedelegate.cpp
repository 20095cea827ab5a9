// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/sharedelegate.h"

#include "gui/theme/palette.h"
#include "gui/traffic/totalsmodel.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace adit::gui {

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    const int padding = option.fontMetrics.height() / 4;
    inner.rect.adjust(padding, 0, -padding, 0);
    const double share = index.data(TotalsModel::shareRole).toDouble();
    if (option.state.testFlag(QStyle::State_Selected))
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    else if (index.column() != TotalsModel::When && share > 0)
        paintBar(*painter, option, index.column(), share);
    QStyledItemDelegate::paint(painter, inner, index);
}

// It grows from the side on which the numbers stand.
void ShareDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, int column, double share)
{
    const Accents colours = accents(option.palette);
    QColor colour = option.palette.color(QPalette::Text);
    if (column == TotalsModel::Received)
        colour = colours.received;
    if (column == TotalsModel::Sent)
        colour = colours.sent;
    colour.setAlphaF(column == TotalsModel::Total ? 0.10F : 0.22F);
    const QRectF cell = QRectF(option.rect).adjusted(2, 3, -2, -3);
    QRectF bar = cell;
    bar.setWidth(qMax(2.0, cell.width() * share));
    if (option.direction == Qt::LeftToRight)
        bar.moveRight(cell.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 2, 2);
    painter.restore();
}

} // namespace adit::gui
