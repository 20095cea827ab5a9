// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/diagnosticmodel.h"

#include "gui/editor/textreading.h"
#include "gui/theme/icons.h"

namespace adit::gui {

void DiagnosticModel::set(const std::vector<Diagnostic> &diagnostics, const QPalette &palette)
{
    if (diagnostics == m_diagnostics && palette == m_palette)
        return;
    beginResetModel();
    m_diagnostics = diagnostics;
    m_palette = palette;
    endResetModel();
}

int DiagnosticModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnostics.size());
}

QVariant DiagnosticModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Diagnostic &diagnostic = at(index.row());
    const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
    const int line = static_cast<int>(diagnostic.line);
    switch (role) {
    case Qt::DisplayRole: return tr("Line %1: %2").arg(line).arg(sentences(diagnostic));
    case Qt::AccessibleTextRole:
        return isError ? tr("Error in line %1: %2").arg(line).arg(sentences(diagnostic))
                       : tr("Warning in line %1: %2").arg(line).arg(sentences(diagnostic));
    case Qt::DecorationRole: return icon(isError ? Symbol::Error : Symbol::Warning, m_palette);
    default: return {};
    }
}

} // namespace adit::gui
