// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peermodel.h"

#include "gui/theme/words.h"

#include <algorithm>

namespace adit::gui {

bool PeerModel::hasSamePeers(const std::vector<PeerRow> &rows) const
{
    return std::ranges::equal(rows, m_rows, {}, &PeerRow::key, &PeerRow::key);
}

void PeerModel::setPeers(std::vector<PeerRow> rows, std::int64_t wallClock)
{
    if (!hasSamePeers(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        m_wallClock = wallClock;
        return endResetModel();
    }
    const std::int64_t before = std::exchange(m_wallClock, wallClock);
    const auto flush = [this](int first, int last) {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    };
    int first = 0;
    int last = -1;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        PeerRow &old = m_rows[static_cast<std::size_t>(i)];
        PeerRow &now = rows[static_cast<std::size_t>(i)];
        const bool ageReadsOtherwise = ageText(ageOf(old, before)) != ageText(ageOf(now, wallClock));
        if (old == now && !ageReadsOtherwise)
            continue;
        old = std::move(now);
        if (last != i - 1) {
            flush(first, last);
            first = i;
        }
        last = i;
    }
    flush(first, last);
}

int PeerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeerModel::textOf(const PeerRow &row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Endpoint: return row.endpoint;
    case Handshake: return ageText(ageOf(row, m_wallClock));
    case Received: return bytesText(row.rxBytes);
    case Sent: return bytesText(row.txBytes);
    case AllowedIps: return row.allowedIps;
    default: return {};
    }
}

QVariant PeerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PeerRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(row, index.column());
    const bool isAmount = index.column() == Received || index.column() == Sent;
    if (role == Qt::TextAlignmentRole && isAmount)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != sortRole)
        return {};
    switch (index.column()) {
    case Handshake: return static_cast<qlonglong>(row.lastHandshake);
    case Received: return static_cast<qulonglong>(row.rxBytes);
    case Sent: return static_cast<qulonglong>(row.txBytes);
    default: return textOf(row, index.column());
    }
}

QVariant PeerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Peer");
    case Endpoint: return tr("Endpoint");
    case Handshake: return tr("Last handshake");
    case Received: return tr("Received");
    case Sent: return tr("Sent");
    case AllowedIps: return tr("AllowedIPs");
    default: return {};
    }
}

} // namespace adit::gui
