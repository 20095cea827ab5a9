// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peermodel.h"
#include "support/catch.h"
#include "unit/gui/fleettunnels.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

constexpr std::int64_t now = 1'700'000'000;

struct PeerFixture
{
    PeerFixture() { QLocale::setDefault(QLocale::c()); }

    QString cell(int row, PeerModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    PeerModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

FleetTunnel running(int peers)
{
    FleetTunnel tunnel = tunnelNamed("hub", TunnelState::Connected, peers);
    for (const Peer &peer : tunnel.profile->tunnel->peers)
        tunnel.status.peers.push_back(
            {.publicKey = peer.publicKey, .lastHandshake = now - 120, .allowedIps = peer.allowedIps});
    return tunnel;
}

} // namespace

TEST_CASE_METHOD(PeerFixture, "a peer is shown with what profile and interface say of it")
{
    FleetTunnel tunnel = running(1);
    tunnel.status.peers.front().rxBytes = 2048;
    model.setPeers(peerRowsOf(tunnel), now);
    CHECK(cell(0, PeerModel::Name) == "Peer 0");
    CHECK(cell(0, PeerModel::Endpoint) == "host0.example.org:51820");
    CHECK(cell(0, PeerModel::Handshake) == "2 min ago");
    CHECK(cell(0, PeerModel::Received) == "2.0 KiB");
    CHECK(cell(0, PeerModel::AllowedIps) == "10.0.0.0/24");
}

TEST_CASE_METHOD(PeerFixture, "a peer that only the interface has is shown by its key")
{
    FleetTunnel tunnel = running(1);
    const PublicKey stranger = SecretKey::generatePrivate().publicKey();
    tunnel.status.peers.push_back({.publicKey = stranger});
    model.setPeers(peerRowsOf(tunnel), now);
    REQUIRE(model.rowCount() == 2);
    CHECK(cell(1, PeerModel::Name).toStdString() == stranger.shortText() + "…");
    CHECK(cell(1, PeerModel::Handshake) == "never");
}

TEST_CASE_METHOD(PeerFixture, "a tick of 1,000 peers in which nothing reads differently tells nothing")
{
    const FleetTunnel tunnel = running(1000);
    model.setPeers(peerRowsOf(tunnel), now);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPeers(peerRowsOf(tunnel), now + 1);
    CHECK(changes.isEmpty());
    CHECK(resets.isEmpty());
}

TEST_CASE_METHOD(PeerFixture, "a tick of 1,000 peers that all read differently is one signal")
{
    FleetTunnel tunnel = running(1000);
    model.setPeers(peerRowsOf(tunnel), now);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (PeerStatus &peer : tunnel.status.peers)
        peer.rxBytes += 1500;
    model.setPeers(peerRowsOf(tunnel), now + 1);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(0).toModelIndex().row() == 0);
    CHECK(changes.first().at(1).toModelIndex().row() == 999);
}

TEST_CASE_METHOD(PeerFixture, "only the peers that changed are told of")
{
    FleetTunnel tunnel = running(10);
    model.setPeers(peerRowsOf(tunnel), now);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    tunnel.status.peers[3].txBytes = 9;
    tunnel.status.peers[4].txBytes = 9;
    tunnel.status.peers[8].txBytes = 9;
    model.setPeers(peerRowsOf(tunnel), now);
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0).at(0).toModelIndex().row() == 3);
    CHECK(changes.at(0).at(1).toModelIndex().row() == 4);
    CHECK(changes.at(1).at(0).toModelIndex().row() == 8);
}

TEST_CASE_METHOD(PeerFixture, "amounts are sorted as numbers")
{
    FleetTunnel tunnel = running(3);
    tunnel.status.peers[0].rxBytes = 9;
    tunnel.status.peers[1].rxBytes = 10ULL << 30;
    tunnel.status.peers[2].rxBytes = 5ULL << 20;
    model.setPeers(peerRowsOf(tunnel), now);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(PeerModel::sortRole);
    sorted.sort(PeerModel::Received, Qt::DescendingOrder);
    CHECK(sorted.index(0, PeerModel::Name).data() == "Peer 1");
    CHECK(sorted.index(1, PeerModel::Name).data() == "Peer 2");
    CHECK(sorted.index(2, PeerModel::Name).data() == "Peer 0");
}
