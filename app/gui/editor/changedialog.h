// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a live change would do, before it is done.
#pragma once

#include "gui/editor/changewords.h"

#include <QDialog>

#include <chrono>

namespace adit::gui {

class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// The words have at least one sentence. Accepted means: do it.
    ChangeDialog(const QString &tunnel, const ChangeWords &words, QWidget *parent);

    /// How long a change on trial lasts.
    static constexpr std::chrono::seconds trial{30};

signals:
    /// Do it for the time of a trial; the dialog closes.
    void triedOut();
};

} // namespace adit::gui
