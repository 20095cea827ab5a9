// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/tunnelfilter.h"

#include "gui/window/tunnellistmodel.h"

#include <algorithm>

namespace adit::gui {

TunnelFilter::TunnelFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    // So that a state or a rate that changes does not make it look at the row again.
    setFilterRole(TunnelListModel::SearchRole);
}

void TunnelFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TunnelFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString all = sourceModel()->index(row, 0, parent).data(filterRole()).toString();
    return std::ranges::all_of(
        m_words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace adit::gui
