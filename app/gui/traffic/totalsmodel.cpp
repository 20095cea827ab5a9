// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/totalsmodel.h"

#include "gui/theme/words.h"
#include "gui/traffic/traffictext.h"

#include <algorithm>
#include <utility>

namespace adit::gui {

namespace {

bool areSameRows(const std::vector<PeriodTotal> &a, const std::vector<PeriodTotal> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const PeriodTotal &x, const PeriodTotal &y) { return x.julianDay == y.julianDay; });
}

} // namespace

void TotalsModel::setTotals(std::vector<PeriodTotal> totals, Period period)
{
    const bool isSame = period == m_period && areSameRows(totals, m_totals);
    if (!isSame)
        beginResetModel();
    m_totals = std::move(totals);
    m_period = period;
    m_most = 0;
    for (const PeriodTotal &total : m_totals)
        m_most = std::max(m_most, bytes(total, Total));
    if (!isSame)
        endResetModel();
    else if (!m_totals.empty())
        emit dataChanged(index(0, Received), index(rowCount() - 1, Total));
}

int TotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_totals.size());
}

int TotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::uint64_t TotalsModel::bytes(const PeriodTotal &total, int column) const
{
    switch (column) {
    case Received: return total.traffic.rxBytes;
    case Sent: return total.traffic.txBytes;
    case Total: return total.traffic.rxBytes + total.traffic.txBytes;
    default: return 0;
    }
}

QVariant TotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PeriodTotal &total = m_totals[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == When ? periodText(total, m_period) : bytesText(bytes(total, index.column()));
    if (role == Qt::TextAlignmentRole && index.column() != When)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role == shareRole && m_most > 0)
        return static_cast<double>(bytes(total, index.column())) / static_cast<double>(m_most);
    return {};
}

QVariant TotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == When ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return m_period == Period::Day ? tr("Day") : tr("Month");
    case Received: return tr("Received");
    case Sent: return tr("Sent");
    case Total: return tr("Total");
    default: return {};
    }
}

} // namespace adit::gui
