// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/peerlistmodel.h"

#include "gui/theme/icons.h"

#include <algorithm>

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
    // Sections come and go at one place at a time.
    const auto [oldFirst, newFirst] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const int begin = static_cast<int>(oldFirst - m_rows.begin());
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, std::min(begin, before), std::min(begin, before) + after - before - 1);
        m_rows.swap(rows);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, std::min(begin, after), std::min(begin, after) + before - after - 1);
        m_rows.swap(rows);
        endRemoveRows();
    } else {
        m_rows.swap(rows);
    }
    if (begin < rowCount())
        emit dataChanged(index(begin), index(rowCount() - 1));
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
