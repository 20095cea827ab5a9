// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// How far a long piece of work is, and the way to end it. Comes up only when the work takes a while.
#pragma once

#include "gui/transfer/background.h"

#include <QDialog>
#include <QTimer>

#include <chrono>

class QProgressBar;

namespace adit::gui {

class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    /// Work that is done sooner is not shown.
    static constexpr std::chrono::milliseconds patience{400};

    /// Follows the progress until it is deleted.
    ProgressDialog(const QString &what, std::shared_ptr<WorkProgress> progress, QWidget *parent);

    /// Cancels the work; the window goes when the work has ended.
    void reject() override;

private:
    void look();

    std::shared_ptr<WorkProgress> m_progress;
    QProgressBar *m_bar;
    QTimer m_timer{};
    int m_looks = 0;
};

} // namespace adit::gui
