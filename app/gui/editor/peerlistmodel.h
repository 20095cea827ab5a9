// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The peers of a text, one row each: how they are called and where they are.
#pragma once

#include "gui/editor/textreading.h"

#include <QAbstractListModel>
#include <QPalette>

namespace adit::gui {

class PeerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay are told as changed, so that selection and scrolling stay too.
    void set(const TextReading &reading, const QPalette &palette);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString name{};
        /// Endpoint or AllowedIPs, for the second line and the filter.
        QString detail{};
        QString publicKey{};
        bool hasError = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    void replaceRows(std::vector<Row> rows);

    std::vector<Row> m_rows{};
    QPalette m_palette{};
};

} // namespace adit::gui
