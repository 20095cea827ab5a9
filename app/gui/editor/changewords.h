// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What an edit would do to a running tunnel, in sentences.
#pragma once

#include "core/tunnel/tunnel.h"

#include <QStringList>

namespace adit::gui {

struct ChangeWords
{
    /// One for each difference, in the order of diff(). Keys are never part of them.
    QStringList sentences{};
    /// What it means for what goes on: "Nothing else is interrupted."
    QString effect{};
};

/// No sentences when only comments and spelling differ.
ChangeWords changeWords(const Tunnel &before, const Tunnel &after);

} // namespace adit::gui
