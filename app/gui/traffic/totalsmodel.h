// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Days or months with what was received and sent in each.
#pragma once

#include "history/historystore.h"

#include <QAbstractTableModel>

#include <vector>

namespace adit::gui {

class TotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Received, Sent, Total, ColumnCount };
    /// Bytes of this cell in relation to the largest total, 0 to 1.
    static constexpr int shareRole = Qt::UserRole;

    explicit TotalsModel(QObject *parent) : QAbstractTableModel(parent) {}

    /// Newest first. Rows stay what they are when only amounts are others.
    void setTotals(std::vector<PeriodTotal> totals, Period period);
    const std::vector<PeriodTotal> &totals() const { return m_totals; }
    Period period() const { return m_period; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::uint64_t bytes(const PeriodTotal &total, int column) const;

    std::vector<PeriodTotal> m_totals{};
    Period m_period = Period::Day;
    std::uint64_t m_most = 0;
};

} // namespace adit::gui
