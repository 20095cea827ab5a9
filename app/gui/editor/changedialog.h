// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a live change would do, before it is done.
#pragma once

#include "gui/editor/changewords.h"

#include <QDialog>

namespace adit::gui {

class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// The words have at least one sentence. Accepted means: do it.
    ChangeDialog(const QString &tunnel, const ChangeWords &words, QWidget *parent);
};

} // namespace adit::gui
