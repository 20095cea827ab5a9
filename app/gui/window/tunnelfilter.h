// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Of the tunnels only those whose name, addresses or peers hold every word that was typed.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace adit::gui {

class TunnelFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TunnelFilter(QObject *parent = nullptr);
    /// Words with spaces between them; an empty text lets all through.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words{};
};

} // namespace adit::gui
