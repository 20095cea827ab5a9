// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/peerlistmodel.h"

#include "gui/theme/icons.h"

#include <algorithm>
#include <iterator>

namespace adit::gui {

void PeerListModel::set(const TextReading &reading, const QPalette &palette)
{
    m_palette = palette;
    std::vector<Row> rows;
    rows.reserve(reading.form.peers.size());
    for (const SectionValues &peer : reading.form.peers) {
        QStringList detail{peer.text(Field::Endpoint), peer.text(Field::AllowedIps)};
        detail.removeAll(QString());
        rows.push_back({peer.text(Field::Name), detail.join(QStringLiteral(" \u00b7 ")),
                        peer.text(Field::PublicKey), reading.hasError(static_cast<int>(rows.size()))});
    }
    replaceRows(std::move(rows));
}

// Sections come and go at one place at a time: what is the same before and after it stays.
void PeerListModel::replaceRows(std::vector<Row> rows)
{
    const auto [oldFirst, newFirst] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto [oldLast, newLast] = std::mismatch(m_rows.rbegin(), std::reverse_iterator(oldFirst),
                                                  rows.rbegin(), std::reverse_iterator(newFirst));
    const auto oldCount = static_cast<int>(oldLast.base() - oldFirst);
    const auto newCount = static_cast<int>(newLast.base() - newFirst);
    const auto begin = static_cast<int>(oldFirst - m_rows.begin());
    const int common = std::min(oldCount, newCount);
    std::move(newFirst, newFirst + common, oldFirst);
    if (common > 0)
        emit dataChanged(index(begin), index(begin + common - 1));
    const int rest = begin + common;
    if (newCount > common) {
        beginInsertRows({}, rest, begin + newCount - 1);
        m_rows.insert(m_rows.begin() + rest, std::make_move_iterator(newFirst + common),
                      std::make_move_iterator(newLast.base()));
        endInsertRows();
    } else if (oldCount > common) {
        beginRemoveRows({}, rest, begin + oldCount - 1);
        m_rows.erase(m_rows.begin() + rest, m_rows.begin() + begin + oldCount);
        endRemoveRows();
    }
}

int PeerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString name = !row.name.isEmpty()        ? row.name
                         : !row.publicKey.isEmpty() ? tr("Peer %1").arg(row.publicKey.left(8))
                                                    : tr("New peer");
    switch (role) {
    case Qt::DisplayRole: return row.detail.isEmpty() ? name : tr("%1  (%2)").arg(name, row.detail);
    case Qt::AccessibleTextRole: return row.hasError ? tr("%1, has an error").arg(name) : name;
    case Qt::DecorationRole: return row.hasError ? QVariant(icon(Symbol::Error, m_palette)) : QVariant();
    case Qt::ToolTipRole: return row.publicKey;
    default: return {};
    }
}

} // namespace adit::gui
