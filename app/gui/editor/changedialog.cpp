// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/changedialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace adit::gui {

ChangeDialog::ChangeDialog(const QString &tunnel, const ChangeWords &words, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("changeDialog"));
    setWindowTitle(tr("What will change"));
    auto *intro =
        new QLabel(tr("Tunnel %1 is up. Applying this does the following while it runs:").arg(tunnel));
    intro->setWordWrap(true);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("changeList"));
    list->setAccessibleName(tr("What will change"));
    list->setWordWrap(true);
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->addItems(words.sentences);
    auto *effect = new QLabel(words.effect);
    effect->setObjectName(QStringLiteral("changeEffect"));
    effect->setWordWrap(true);
    auto *approval =
        new QLabel(tr("You may be asked for an administrator's password, since the approved tunnel "
                      "becomes another one."));
    approval->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("applyChangeButton"));
    QPushButton *tryOut = buttons->addButton(
        tr("Apply and ask again in %1 s").arg(QLocale().toString(static_cast<int>(trial.count()))),
        QDialogButtonBox::ActionRole);
    tryOut->setObjectName(QStringLiteral("tryChangeButton"));
    tryOut->setToolTip(
        tr("The change goes back by itself unless you keep it: for a change that may cut your own "
           "connection"));
    connect(tryOut, &QPushButton::clicked, this, [this] {
        reject();
        emit triedOut();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(list, 1);
    column->addWidget(effect);
    column->addWidget(approval);
    column->addWidget(buttons);
    apply->setDefault(true);
    apply->setFocus();
    const int lines = std::clamp(static_cast<int>(words.sentences.size()), 3, 12);
    list->setMinimumHeight(lines * fontMetrics().lineSpacing());
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

} // namespace adit::gui
