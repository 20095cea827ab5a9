// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/graphaccessible.h"

#include "gui/traffic/graphwidget.h"

namespace adit::gui {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *graph = qobject_cast<GraphWidget *>(object);
    return graph ? new GraphAccessible(graph) : nullptr; // Qt's cache owns it
}

} // namespace

GraphAccessible::GraphAccessible(GraphWidget *graph) : QAccessibleWidget(graph, QAccessible::Chart) {}

void GraphAccessible::install()
{
    QAccessible::installFactory(make); // Qt keeps one of each
}

QString GraphAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Value)
        return static_cast<GraphWidget *>(widget())->text();
    return QAccessibleWidget::text(text);
}

} // namespace adit::gui
