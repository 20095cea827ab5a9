// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The graph as assistive technology sees it: a chart whose value is its text.
#pragma once

#include <QAccessibleWidget>

namespace adit::gui {

class GraphWidget;

class GraphAccessible : public QAccessibleWidget
{
public:
    explicit GraphAccessible(GraphWidget *graph);
    /// Makes Qt use this class for every GraphWidget; again is fine.
    static void install();

    QString text(QAccessible::Text text) const override;
};

} // namespace adit::gui
