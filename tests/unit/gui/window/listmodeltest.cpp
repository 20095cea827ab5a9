// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/tunnellistmodel.h"
#include "support/catch.h"
#include "unit/gui/fleettunnels.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

QStringList namesIn(const TunnelListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data(TunnelListModel::NameRole).toString();
    return names;
}

std::vector<FleetTunnel> many(int count, TunnelState state)
{
    std::vector<FleetTunnel> tunnels;
    for (int i = 0; i < count; ++i)
        tunnels.push_back(tunnelNamed("wg" + std::to_string(i), state));
    return tunnels;
}

struct ModelFixture
{
    TunnelListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(ModelFixture, "rows come, go and change places as the fleet has them")
{
    model.setTunnels({tunnelNamed("a"), tunnelNamed("c"), tunnelNamed("d")});
    const QPersistentModelIndex c = model.indexOf(nameOf("c"));
    model.setTunnels({tunnelNamed("a"), tunnelNamed("b"), tunnelNamed("c"), tunnelNamed("d")});
    CHECK(namesIn(model) == QStringList{"a", "b", "c", "d"});
    CHECK(c.row() == 2);
    model.setTunnels({tunnelNamed("d"), tunnelNamed("c"), tunnelNamed("b")});
    CHECK(namesIn(model) == QStringList{"d", "c", "b"});
    CHECK(c.row() == 1);
    CHECK(model.nameAt(model.index(0)) == nameOf("d"));
    model.setTunnels({});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(c.isValid());
}

TEST_CASE_METHOD(ModelFixture, "a look that changes nothing tells nothing")
{
    const std::vector<FleetTunnel> tunnels = many(200, TunnelState::Off);
    model.setTunnels(tunnels);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (const FleetTunnel &tunnel : tunnels)
        model.update(tunnel);
    model.addRates(tunnels);
    model.setTunnels(tunnels);
    CHECK(changes.isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "counters alone do not redraw a row, a state does")
{
    FleetTunnel tunnel = tunnelNamed("a", TunnelState::Connected);
    tunnel.assessment.handshakeAge = 70;
    model.setTunnels({tunnel});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    tunnel.assessment.rxBytes = 5;
    tunnel.assessment.handshakeAge = 71; // reads "1 min ago" as before
    model.update(tunnel);
    CHECK(changes.isEmpty());
    tunnel.state = TunnelState::Stale;
    model.update(tunnel);
    CHECK(changes.size() == 1);
    CHECK(model.index(0).data(TunnelListModel::StateRole).toInt() == static_cast<int>(TunnelState::Stale));
}

TEST_CASE_METHOD(ModelFixture, "a tick of 200 tunnels with traffic is one signal")
{
    std::vector<FleetTunnel> tunnels = many(200, TunnelState::Connected);
    for (FleetTunnel &tunnel : tunnels)
        tunnel.assessment.rxRate = 1000;
    model.setTunnels(tunnels);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.addRates(tunnels);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(0).toModelIndex().row() == 0);
    CHECK(changes.first().at(1).toModelIndex().row() == 199);
    CHECK(model.index(7).data(TunnelListModel::RatesRole).value<QList<double>>() == QList<double>{1000});
}

TEST_CASE_METHOD(ModelFixture, "a tunnel that goes down has no graph any more")
{
    FleetTunnel tunnel = tunnelNamed("a", TunnelState::Connected);
    tunnel.assessment.rxRate = 1000;
    model.setTunnels({tunnel});
    model.addRates({tunnel});
    tunnel.state = TunnelState::Off;
    model.update(tunnel);
    CHECK(model.index(0).data(TunnelListModel::RatesRole).value<QList<double>>().isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "only a profile that is off can get another name, and the fleet gives it")
{
    FleetTunnel foreign = tunnelNamed("other", TunnelState::Connected);
    foreign.origin = FleetTunnel::Origin::Foreign;
    model.setTunnels({tunnelNamed("off"), tunnelNamed("up", TunnelState::Connected), foreign});
    CHECK(model.index(0).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.index(1).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.index(2).flags().testFlag(Qt::ItemIsEditable));
    QSignalSpy wanted(&model, &TunnelListModel::renameWanted);
    model.setData(model.index(0), "better", Qt::EditRole);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(1).toString() == "better");
    CHECK(namesIn(model).first() == "off");
    model.setData(model.index(0), "off", Qt::EditRole);
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(ModelFixture, "a screen reader hears the name and the state")
{
    model.setTunnels({tunnelNamed("office")});
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == "office, Off");
}
