// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/summarydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace adit::gui {

SummaryDialog::SummaryDialog(const ImportReport &report, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("importSummary"));
    setWindowTitle(tr("Import"));
    auto *layout = new QVBoxLayout(this);
    auto *headline = new QLabel(report.headline(), this);
    headline->setObjectName(QStringLiteral("headline"));
    QFont large = headline->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    headline->setFont(large);
    layout->addWidget(headline);
    const QString details = report.details();
    if (!details.isEmpty()) {
        auto *text = new QTextBrowser(this);
        text->setObjectName(QStringLiteral("details"));
        text->setAccessibleName(tr("What there is to say about the import"));
        text->setOpenLinks(false);
        text->setHtml(details);
        layout->addWidget(text);
        resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace adit::gui
