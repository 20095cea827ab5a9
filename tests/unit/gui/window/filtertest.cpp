// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/tunnelfilter.h"
#include "gui/window/tunnellistmodel.h"
#include "support/catch.h"
#include "unit/gui/fleettunnels.h"

#include <QAbstractItemModelTester>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

QStringList shownBy(const TunnelFilter &filter)
{
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names << filter.index(row, 0).data().toString();
    return names;
}

struct FilterFixture
{
    FilterFixture()
    {
        filter.setSourceModel(&model);
        model.setTunnels({tunnelNamed("home"), tunnelNamed("office", TunnelState::Off, 3)});
    }
    TunnelListModel model;
    TunnelFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(FilterFixture, "without words all tunnels are shown")
{
    filter.setText("  ");
    CHECK(shownBy(filter) == QStringList{"home", "office"});
}

TEST_CASE_METHOD(FilterFixture, "a word is looked for in names, peers and endpoints, in any case")
{
    filter.setText("OFF");
    CHECK(shownBy(filter) == QStringList{"office"});
    filter.setText("host2.example");
    CHECK(shownBy(filter) == QStringList{"office"});
    filter.setText("host0.example");
    CHECK(shownBy(filter) == QStringList{"home", "office"});
    filter.setText("nothing like it");
    CHECK(shownBy(filter).isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "every word must be found")
{
    filter.setText("office host2");
    CHECK(shownBy(filter) == QStringList{"office"});
    filter.setText("home host2");
    CHECK(shownBy(filter).isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "a profile that is edited comes under the filter anew")
{
    filter.setText("host2");
    model.update(tunnelNamed("home", TunnelState::Off, 3));
    CHECK(shownBy(filter) == QStringList{"home", "office"});
}
