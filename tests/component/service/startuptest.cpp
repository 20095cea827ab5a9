// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// When the helper starts, what it gives up, and when it goes.
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <QFile>
#include <QMap>
#include <csignal>
#include <net/if.h>
#include <sys/socket.h>
#include <sys/un.h>

using namespace adit;
using namespace adit::test;

namespace {

// Starts the helper with this bus address and gives what it says; it must give up.
QByteArray refusal(const QStringList &arguments, const QString &address)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DBUS_SYSTEM_BUS_ADDRESS");
    if (!address.isNull())
        environment.insert("DBUS_SYSTEM_BUS_ADDRESS", address);
    process.setProcessEnvironment(environment);
    process.start(ADIT_HELPER, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
    return process.readAllStandardError();
}

QMap<QString, QString> processStatus(qint64 pid)
{
    QFile file(QString("/proc/%1/status").arg(pid));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, QString> fields;
    for (const QByteArray &line : file.readAll().split('\n'))
        fields.insert(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    return fields;
}

bool hasEnded(HelperProcess &helper)
{
    return helper.process().state() == QProcess::NotRunning;
}

void listen(const char *path)
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    std::copy_n(path, std::strlen(path), address.sun_path);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    REQUIRE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    ::close(fd);
}

} // namespace

TEST_CASE_METHOD(OwnNamespace, "the sandbox's authority is refused on every bus that could be the system's")
{
    QDir().mkpath("/run/dbus");
    if (!QFile::exists("/run/dbus/system_bus_socket"))
        listen("/run/dbus/system_bus_socket");
    QFile::link("/run/dbus/system_bus_socket", "/run/other-name");
    for (const QString &address :
         {QString(), QString(""), QString("unix:path=/run/dbus/system_bus_socket"),
          QString("unix:path=/run/other-name"), QString("unix:path=/var/run/dbus/system_bus_socket"),
          QString("unix:path=/run/dbus/../dbus/system_bus_socket"), QString("unix:path=/nowhere"),
          QString("unix:path=/run"), QString("unix:abstract=/tmp/bus"),
          QString("unix:path=%2frun%2fdbus%2fsystem_bus_socket"), QString("tcp:host=127.0.0.1,port=1"),
          QString("unix:path=/nowhere;unix:path=/run/dbus/system_bus_socket")})
        CHECK(refusal({"--private-bus"}, address).contains("org.adit.Error.Unsupported"));
}

TEST_CASE_METHOD(OwnNamespace, "an option that is none is refused")
{
    for (const QStringList &arguments :
         {QStringList{"--debug"}, QStringList{"--idle-seconds"}, QStringList{"/etc"}})
        CHECK(refusal(arguments, {}).contains("usage: adit-helper"));
    for (const char *seconds : {"0", "-1", "x", "86401", ""})
        CHECK(refusal({"--idle-seconds", seconds}, {}).contains("InvalidNumber"));
}

TEST_CASE_METHOD(SandboxFixture, "the helper keeps CAP_NET_ADMIN, gains nothing and leaves no core")
{
    const auto status = processStatus(helper.process().processId());
    const QString netAdmin = "0000000000001000";
    CHECK(status.value("CapPrm") == netAdmin);
    CHECK(status.value("CapEff") == netAdmin);
    CHECK(status.value("CapBnd") == netAdmin);
    CHECK(status.value("CapAmb").toULongLong(nullptr, 16) == 0);
    CHECK(status.value("NoNewPrivs") == "1");
    CHECK(status.value("Umask") == "0077");
    QFile limits(QString("/proc/%1/limits").arg(helper.process().processId()));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    CHECK(all.mid(all.indexOf("Max core file size")).split('\n').at(0).simplified() ==
          "Max core file size 0 0 bytes");
}

TEST_CASE_METHOD(SandboxFixture, "a second helper on the same bus gives up")
{
    HelperProcess second(bus, {"--private-bus"});
    CHECK(hasEnded(second));
    CHECK(second.log().contains("org.adit.Error.Exists"));
    CHECK(answerOf(proxy.List()) == "ok");
}

TEST_CASE_METHOD(OwnNamespace, "a helper that nobody calls goes by itself")
{
    PrivateBus bus;
    HelperProcess helper(bus, {"--private-bus", "--idle-seconds", "1"});
    REQUIRE(waitFor([&] { return hasEnded(helper); }));
    CHECK(helper.process().exitStatus() == QProcess::NormalExit);
    CHECK(helper.process().exitCode() == 0);
    CHECK_FALSE(bus.hasName(busName));
}

TEST_CASE("an idle helper stays for those it may have to tell of their tunnel, and the tunnel outlives it")
{
    struct Impatient : SandboxFixture
    {
        Impatient() : SandboxFixture({"--private-bus", "--idle-seconds", "1"}) {}
    };
    Impatient fixture;
    const QString owner = "owner";
    {
        HelperProxy proxy(busName, objectPath, QDBusConnection::connectToBus(fixture.bus.address(), owner));
        REQUIRE(answerOf(install(proxy, sampleTunnel("idle0"))) == "ok");
        REQUIRE(answerOf(proxy.Up("idle0", {})) == "ok");
        CHECK_FALSE(waitFor([&] { return hasEnded(fixture.helper); }, 2500));
    }
    QDBusConnection::disconnectFromBus(owner);
    REQUIRE(waitFor([&] { return hasEnded(fixture.helper); }));
    CHECK(::if_nametoindex("idle0") != 0);

    HelperProcess next(fixture.bus, {"--private-bus"});
    CHECK(answerOf(fixture.proxy.Down("idle0")) == "ok");
    CHECK(::if_nametoindex("idle0") == 0);
}

TEST_CASE_METHOD(SandboxFixture, "a helper that was killed is no loss to a tunnel that is up")
{
    REQUIRE(answerOf(install(proxy, sampleTunnel("kill0"))) == "ok");
    REQUIRE(answerOf(proxy.Up("kill0", {})) == "ok");
    helper.process().kill();
    REQUIRE(helper.process().waitForFinished());
    CHECK(::if_nametoindex("kill0") != 0);
    HelperProcess next(bus, {"--private-bus"});
    QDBusPendingReply<wire::Status> reply = proxy.Status("kill0");
    REQUIRE(answerOf(reply) == "ok");
    CHECK(reply.value().state == 1);
    CHECK(answerOf(proxy.Down("kill0")) == "ok");
}

TEST_CASE_METHOD(SandboxFixture, "on SIGTERM the helper ends cleanly")
{
    helper.process().terminate();
    REQUIRE(waitFor([&] { return hasEnded(helper); }));
    CHECK(helper.process().exitStatus() == QProcess::NormalExit);
    CHECK(helper.process().exitCode() == 0);
}

TEST_CASE_METHOD(SandboxFixture, "without its bus the helper goes")
{
    bus.stop();
    REQUIRE(waitFor([&] { return hasEnded(helper); }));
    CHECK(helper.process().exitCode() != 0);
}
