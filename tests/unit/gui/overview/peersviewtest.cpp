// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peersview.h"
#include "support/catch.h"
#include "unit/gui/fleettunnels.h"

#include <QFrame>
#include <QLabel>
#include <QTreeView>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

int cardsIn(const PeersView &view)
{
    int count = 0;
    for (const QFrame *card : view.findChildren<QFrame *>("peerCard"))
        count += card->isVisibleTo(&view) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a dozen peers are cards, more are a table, and none is said")
{
    PeersView view(nullptr);
    view.resize(800, 600);
    view.show(tunnelNamed("a", TunnelState::Connected, 12), 1);
    CHECK(cardsIn(view) == 12);
    CHECK(view.findChild<QTreeView *>("peerTable") == nullptr);

    view.show(tunnelNamed("b", TunnelState::Connected, 13), 1);
    auto *table = view.findChild<QTreeView *>("peerTable");
    REQUIRE(table);
    CHECK(table->isVisibleTo(&view));
    CHECK(table->model()->rowCount() == 13);
    CHECK(cardsIn(view) == 0);
    CHECK(view.findChild<QLabel *>("peersHeading")->text() == "13 peers");

    view.show(tunnelNamed("c", TunnelState::Connected, 2), 1);
    CHECK(cardsIn(view) == 2);
    CHECK_FALSE(table->isVisibleTo(&view));

    view.show(tunnelNamed("d", TunnelState::Off, 0), 1);
    CHECK(cardsIn(view) == 0);
    CHECK(view.findChild<QLabel *>("peersHeading")->text() == "No peers");
}
