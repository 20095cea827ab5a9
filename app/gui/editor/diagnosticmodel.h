// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What is wrong in a text, as a list for people.
#pragma once

#include "core/conf/diagnostic.h"

#include <QAbstractListModel>
#include <QPalette>

#include <vector>

namespace adit::gui {

class DiagnosticModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<Diagnostic> &diagnostics, const QPalette &palette);
    /// The row must exist.
    const Diagnostic &at(int row) const { return m_diagnostics[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Diagnostic> m_diagnostics{};
    QPalette m_palette{};
};

} // namespace adit::gui
