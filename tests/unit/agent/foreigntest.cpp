// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/foreigninterfaces.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace adit;
using namespace std::chrono_literals;

namespace {

/// A folder like /sys/class/net.
struct InterfaceFolder
{
    void write(const QString &name, const QString &file, const QByteArray &content) const
    {
        REQUIRE(QDir(folder.path()).mkpath(name + QStringLiteral("/statistics")));
        QFile out(folder.filePath(name + u'/' + file));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content + '\n');
    }
    void addWireGuard(const QString &name, const QByteArray &rx, const QByteArray &flags = "0x10091") const
    {
        write(name, QStringLiteral("uevent"), "DEVTYPE=wireguard\nINTERFACE=" + name.toUtf8());
        write(name, QStringLiteral("flags"), flags);
        write(name, QStringLiteral("mtu"), "1420");
        write(name, QStringLiteral("statistics/rx_bytes"), rx);
        write(name, QStringLiteral("statistics/tx_bytes"), "99");
    }
    TunnelReports look(std::chrono::milliseconds when)
    {
        return foreign.look([](const InterfaceName &name) { return name.text() == "ours"; }, when);
    }

    QTemporaryDir folder{};
    ForeignInterfaces foreign{folder.path().toStdString()};
};

} // namespace

TEST_CASE_METHOD(InterfaceFolder, "only WireGuard interfaces that are not ours are foreign")
{
    addWireGuard(QStringLiteral("wg0"), "0");
    addWireGuard(QStringLiteral("ours"), "0");
    write(QStringLiteral("eth0"), QStringLiteral("uevent"), "INTERFACE=eth0\nIFINDEX=2");
    write(QStringLiteral("br0"), QStringLiteral("uevent"), "DEVTYPE=bridge");
    const auto reports = look(0ms);
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].status.name.text() == "wg0");
    CHECK(reports[0].status.state == LinkState::Up);
    CHECK(reports[0].status.mtu == 1420);
    CHECK(reports[0].assessment.state == TunnelState::WaitingForHandshake);
    CHECK(reports[0].assessment.txBytes == 99);
}

TEST_CASE_METHOD(InterfaceFolder, "rates are against the look before, and a counter that restarts gives none")
{
    addWireGuard(QStringLiteral("wg0"), "1000");
    CHECK(look(1000ms)[0].assessment.rxRate == 0);
    addWireGuard(QStringLiteral("wg0"), "5000");
    const auto second = look(3000ms);
    CHECK(second[0].assessment.rxRate == 2000);
    CHECK(second[0].assessment.state == TunnelState::Connected);
    addWireGuard(QStringLiteral("wg0"), "10");
    CHECK(look(4000ms)[0].assessment.rxRate == 0);
}

TEST_CASE_METHOD(InterfaceFolder, "an interface that is down is off, one that went is forgotten")
{
    addWireGuard(QStringLiteral("wg0"), "1000", "0x90");
    CHECK(look(0ms)[0].assessment.state == TunnelState::Off);
    REQUIRE(QDir(folder.filePath(QStringLiteral("wg0"))).removeRecursively());
    CHECK(look(1000ms).empty());
    addWireGuard(QStringLiteral("wg0"), "9000");
    CHECK(look(2000ms)[0].assessment.rxRate == 0);
}

TEST_CASE("a system without such a folder has no foreign interfaces")
{
    ForeignInterfaces foreign("/nonexistent/class/net");
    CHECK(foreign.look([](const InterfaceName &) { return false; }, 0ms).empty());
}
