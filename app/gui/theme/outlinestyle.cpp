// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/outlinestyle.h"

#include "gui/theme/colours.h"
#include "gui/theme/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace adit::gui {

namespace {

constexpr qreal cornerRadius = 2;

/// At least 3:1 against base and window, as WCAG asks of what shows a control.
QColor outlineOf(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text),
                 enabled ? 0.55 : 0.3);
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isDisc = element == PE_IndicatorRadioButton;
    if ((!isBox && !isDisc) || !isDark(option->palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outlineOf(*option), 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(rect, cornerRadius, cornerRadius);
    else
        painter->drawEllipse(rect);
    painter->restore();
}

} // namespace adit::gui
