// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The peers of one tunnel as a table. A tick tells of the cells that read differently, in as few signals as
// their neighbourhood allows.
#pragma once

#include "gui/overview/peerrows.h"

#include <QAbstractTableModel>

namespace adit::gui {

class PeerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Endpoint, Handshake, Received, Sent, AllowedIps, ColumnCount };
    /// What to sort by: numbers as numbers.
    static constexpr int sortRole = Qt::UserRole;

    explicit PeerModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Rows with the same keys in the same order stay; else all are others. The time is in seconds since
    /// 1970.
    void setPeers(std::vector<PeerRow> rows, std::int64_t wallClock);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSamePeers(const std::vector<PeerRow> &rows) const;
    QString textOf(const PeerRow &row, int column) const;

    std::vector<PeerRow> m_rows{};
    std::int64_t m_wallClock = 0;
};

} // namespace adit::gui
