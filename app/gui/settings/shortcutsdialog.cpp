// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/shortcutsdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QScrollBar>
#include <QTreeWidget>

#include <algorithm>

namespace adit::gui {

namespace {

/// A menu's text without its `&` marks and without the dots that promise a dialog.
QString plain(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&')) {
            ++i;
            if (i == text.size())
                break;
        }
        result += text.at(i);
    }
    while (result.endsWith(QLatin1Char('.')) || result.endsWith(QChar(0x2026)))
        result.chop(1);
    return result;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    auto *table = new QTreeWidget(this);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(tr("Actions and their keys"));
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setHeaderLabels({tr("Action", "column"), tr("Keys", "column")});
    for (const Row &row : rowsOf(actions))
        new QTreeWidgetItem(table, {row.action, row.keys});
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 64, metrics.height() * 26);
}

std::vector<ShortcutsDialog::Row> ShortcutsDialog::rowsOf(const QList<QAction *> &actions)
{
    std::vector<Row> rows;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->shortcuts().isEmpty())
            continue;
        Row row{plain(action->text()),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)};
        if (!row.action.isEmpty() && std::ranges::find(rows, row.action, &Row::action) == rows.end())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace adit::gui
