// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/shortcutsdialog.h"
#include "support/catch.h"

#include <QAction>
#include <QKeySequence>
#include <QTreeWidget>

using namespace adit::gui;

TEST_CASE("The list of shortcuts is made of the actions that have any, as people read them")
{
    QAction import(QStringLiteral("&Import…"));
    import.setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    QAction rock(QStringLiteral("Rock && &roll..."));
    rock.setShortcuts({QKeySequence(QStringLiteral("F5")), QKeySequence(QStringLiteral("Ctrl+R"))});
    QAction bare(QStringLiteral("Bare"));
    QAction hidden(QStringLiteral("Hidden"));
    hidden.setShortcut(QKeySequence(QStringLiteral("F9")));
    hidden.setVisible(false);
    QAction separator;
    separator.setSeparator(true);

    const ShortcutsDialog dialog({&import, &separator, &rock, &bare, &hidden, &import});
    const auto *table = dialog.findChild<QTreeWidget *>(QStringLiteral("shortcutsTable"));
    REQUIRE(table);
    REQUIRE(table->topLevelItemCount() == 2);
    CHECK(table->topLevelItem(0)->text(0) == QStringLiteral("Import"));
    CHECK(table->topLevelItem(0)->text(1) == QStringLiteral("Ctrl+O"));
    CHECK(table->topLevelItem(1)->text(0) == QStringLiteral("Rock & roll"));
    CHECK(table->topLevelItem(1)->text(1) == QStringLiteral("F5; Ctrl+R"));
}
