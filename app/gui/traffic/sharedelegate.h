// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A number with a soft bar behind it that shows how much of the largest it is.
#pragma once

#include <QStyledItemDelegate>

namespace adit::gui {

class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, int column, double share);
};

} // namespace adit::gui
