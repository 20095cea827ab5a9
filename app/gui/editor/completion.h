// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What can stand where the cursor is: headers, keys of the section that are not there yet, the words that a
// value may be.
#pragma once

#include <QStringList>

namespace adit::gui {

struct Completion
{
    /// What was typed of it; it stands right before the cursor.
    QString prefix{};
    /// What can stand there instead; empty when there is nothing to offer.
    QStringList candidates{};
};

/// For a cursor between two characters of the text. Hooks are not offered, since they are never run.
Completion completionAt(const QString &text, qsizetype position);

} // namespace adit::gui
