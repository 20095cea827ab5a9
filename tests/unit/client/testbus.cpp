// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "testbus.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace adit::test {

namespace {

constexpr const char *configuration = R"(<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.hasExpired(10'000))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

TestBus::TestBus()
{
    const QString path = m_folder.filePath(QStringLiteral("bus"));
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QString::fromLatin1(configuration).arg(path).toUtf8());
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    REQUIRE(waitFor([this] { return m_daemon.canReadLine(); }));
    m_address = QStringLiteral("unix:path=") + path;
}

TestBus::~TestBus()
{
    for (const QString &name : m_connections)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection TestBus::connect()
{
    static int count = 0;
    m_connections.append(QStringLiteral("client-test-%1").arg(++count));
    const auto bus = QDBusConnection::connectToBus(m_address, m_connections.back());
    REQUIRE(bus.isConnected());
    return bus;
}

ClaimedHelper::ClaimedHelper(const QDBusConnection &connection) : bus(connection)
{
    REQUIRE(bus.registerVirtualObject(QStringLiteral("/org/adit/Helper1"), this));
    claimName();
}

void ClaimedHelper::claimName()
{
    REQUIRE(bus.registerService(QStringLiteral("org.adit.Helper1")));
}

void ClaimedHelper::giveNameUp()
{
    REQUIRE(bus.unregisterService(QStringLiteral("org.adit.Helper1")));
}

bool ClaimedHelper::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    calls.append(message);
    const QDBusMessage reply = answer ? answer(message) : message.createReply();
    if (!message.isDelayedReply())
        bus.send(reply);
    return true;
}

} // namespace adit::test
