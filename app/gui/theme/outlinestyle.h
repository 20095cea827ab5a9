// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Fusion with outlines that can be seen on dark: its own are darker than what is behind them, so that an
// empty check box in a dark list is nothing at all.
#pragma once

#include <QProxyStyle>

namespace adit::gui {

class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace adit::gui
