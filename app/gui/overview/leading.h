// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Where texts stand that may be of another direction than the window.
#pragma once

#include <QLabel>

namespace adit::gui {

/// Puts the text at the edge at which the window's lines begin. A label alone would go by its text: in a
/// right-to-left window a name in Latin letters would stand at the far end, away from what it belongs to.
inline void standLeading(QLabel &label)
{
    const bool mirrored = label.layoutDirection() == Qt::RightToLeft;
    label.setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace adit::gui
