// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/service/privatebus.h"

#include "protocol/names.h"
#include "protocol/secrets.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcessEnvironment>

namespace adit::test {

namespace {

// What the system bus allows before any service brings its own policy.
constexpr const char *configuration = R"(<busconfig>
  <type>system</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus"/>
    <allow send_destination="org.freedesktop.PolicyKit1"/>
    <allow send_destination="org.freedesktop.systemd1"/>
    <allow send_destination="org.freedesktop.resolve1"/>
  </policy>
  <policy user="root">
    <allow own="org.freedesktop.PolicyKit1"/>
    <allow own="org.freedesktop.login1"/>
    <allow own="org.freedesktop.systemd1"/>
    <allow own="org.freedesktop.resolve1"/>
  </policy>
  <include>)" ADIT_BUS_POLICY R"(</include>
</busconfig>
)";

} // namespace

bool waitFor(const std::function<bool()> &condition, int milliseconds)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.hasExpired(milliseconds))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

std::string answerOf(const QDBusPendingCall &call)
{
    if (!waitFor([&] { return call.isFinished(); }, 30'000))
        return "no answer at all";
    if (!call.isError())
        return "ok";
    UNSCOPED_INFO(call.error().name().toStdString() << ": " << call.error().message().toStdString());
    return call.error().name().section('.', -1).toStdString();
}

PrivateBus::PrivateBus()
{
    wire::registerTypes();
    QFile file(path("bus.conf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QString::fromLatin1(configuration).arg(path("bus")).toUtf8());
    file.close();
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start("dbus-daemon", {"--config-file=" + path("bus.conf"), "--nofork", "--nopidfile",
                                   "--nosyslog", "--print-address"});
    REQUIRE(waitFor([this] { return m_daemon.canReadLine(); }));
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : m_connections)
        QDBusConnection::disconnectFromBus(name);
    stop();
}

QString PrivateBus::address() const
{
    return "unix:path=" + path("bus");
}

QDBusConnection PrivateBus::connection()
{
    static int count = 0;
    m_connections.append(QString("test-%1").arg(++count));
    const QDBusConnection bus = QDBusConnection::connectToBus(address(), m_connections.back());
    REQUIRE(bus.isConnected());
    return bus;
}

bool PrivateBus::hasName(const QString &name)
{
    const QString asked = "asking";
    const bool has = QDBusConnection::connectToBus(address(), asked).interface()->isServiceRegistered(name);
    QDBusConnection::disconnectFromBus(asked);
    return has;
}

void PrivateBus::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished();
}

HelperProcess::HelperProcess(PrivateBus &bus, const QStringList &arguments)
{
    for (const char *directory : {"state", "run"})
        QDir().mkpath(bus.path(directory));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
    environment.insert("STATE_DIRECTORY", bus.path("state"));
    environment.insert("RUNTIME_DIRECTORY", bus.path("run"));
    m_process.setProcessEnvironment(environment);
    m_process.start(ADIT_HELPER, arguments);
    // Ready, or it has given up.
    REQUIRE(waitFor([&] {
        return log().contains("ready") ||
               (m_process.state() == QProcess::NotRunning && m_process.exitCode() != 0);
    }));
}

HelperProcess::~HelperProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QByteArray HelperProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

TunnelSpec sampleTunnel(const char *name)
{
    TunnelSpec spec{.name = *InterfaceName::from(name), .privateKey = SecretKey::generatePrivate()};
    spec.addresses = {*IpPrefix::parse("10.77.0.2/24")};
    PeerSpec peer;
    peer.publicKey = SecretKey::generatePrivate().publicKey();
    peer.presharedKey = SecretKey::generatePreshared();
    peer.endpoint = Endpoint{*IpAddress::parse("192.0.2.9"), 51820};
    peer.endpointText = "vpn.example:51820";
    peer.allowedIps = {*IpPrefix::parse("10.77.0.0/24")};
    spec.peers.push_back(std::move(peer));
    return spec;
}

QDBusPendingReply<QString> install(HelperProxy &proxy, const TunnelSpec &spec)
{
    const auto secrets = sealSecrets(wire::secretsOf(spec));
    REQUIRE(secrets);
    return proxy.Install(wire::toWire(spec), QDBusUnixFileDescriptor(secrets->get()));
}

QDBusPendingCall callWithPrompt(const QDBusConnection &bus, const char *method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(busName, objectPath, interfaceName, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true);
    return bus.asyncCall(message, 60'000);
}

QDBusPendingCall installWithPrompt(const QDBusConnection &bus, const TunnelSpec &spec)
{
    const auto secrets = sealSecrets(wire::secretsOf(spec));
    REQUIRE(secrets);
    return callWithPrompt(bus, "Install",
                          {QVariant::fromValue(wire::toWire(spec)),
                           QVariant::fromValue(QDBusUnixFileDescriptor(secrets->get()))});
}

} // namespace adit::test
