// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/progressdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace adit::gui {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds pace = 50ms;

} // namespace

ProgressDialog::ProgressDialog(const QString &what, std::shared_ptr<WorkProgress> progress, QWidget *parent)
    : QDialog(parent),
      m_progress(std::move(progress)),
      m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("progressDialog"));
    setWindowTitle(what);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(what, this));
    m_bar->setAccessibleName(what);
    layout->addWidget(m_bar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProgressDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    connect(&m_timer, &QTimer::timeout, this, &ProgressDialog::look);
    m_timer.start(pace);
    look();
}

void ProgressDialog::reject()
{
    m_progress->isCancelled = true;
}

void ProgressDialog::look()
{
    m_bar->setMaximum(m_progress->total);
    m_bar->setValue(m_progress->done);
    if (++m_looks == patience / pace)
        open();
}

} // namespace adit::gui
