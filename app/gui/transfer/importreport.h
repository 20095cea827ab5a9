// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What became of an import, in words.
#pragma once

#include "gui/transfer/importbatch.h"

#include <QString>

#include <vector>

namespace adit::gui {

struct ImportReport
{
    /// Configurations that somebody wanted to import, the bad ones included.
    int total = 0;
    std::vector<InterfaceName> imported{};
    int alreadyThere = 0;
    int skipped = 0;
    bool isCancelled = false;
    std::vector<ImportFailure> failures{};
    /// Tunnels with commands that are never run: the keys of their hooks, and what stands in for them.
    struct Hooks
    {
        QString tunnel;
        QStringList keys;
        QStringList instead;
    };
    std::vector<Hooks> hooks{};
    /// Files that others can read.
    QStringList readableByOthers{};

    /// Whether all went as anybody expects, so that nothing has to be said.
    bool isPlain() const;
    /// "12 of 14 imported"
    QString headline() const;
    /// The rest, as rich text with every name and message escaped.
    QString details() const;
};

/// The hooks of a tunnel; without keys when it has none.
ImportReport::Hooks hooksOf(const InterfaceName &name, const Tunnel &tunnel);

} // namespace adit::gui
