// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/singleinstance.h"
#include "support/catch.h"
#include "unit/client/testbus.h"

#include <QDir>
#include <QSignalSpy>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;
using Role = SingleInstance::Role;
using Start = SingleInstance::Start;

namespace {

Role begin(SingleInstance &instance, const Start &start = {})
{
    std::optional<Role> role;
    instance.begin(start, [&role](Role decided) {
        REQUIRE_FALSE(role);
        role = decided;
    });
    REQUIRE(waitFor([&role] { return role.has_value(); }));
    return *role;
}

/// What a launcher sends.
QDBusMessage applicationCall(const char *method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.adit.Adit"), QStringLiteral("/org/adit/Adit"),
        QStringLiteral("org.freedesktop.Application"), QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

} // namespace

TEST_CASE("The second start raises the window of the first, and ends")
{
    TestBus bus;
    SingleInstance first(bus.connect());
    SingleInstance second(bus.connect());
    QSignalSpy opened(&first, &SingleInstance::opened);
    CHECK(begin(first) == Role::First);
    CHECK(begin(second) == Role::Second);
    REQUIRE(waitFor([&] { return opened.count() > 0; }));
    CHECK(opened.count() == 1);
    CHECK(opened[0][0].toStringList().isEmpty());
}

TEST_CASE("The second start hands over its files, as absolute paths and whatever their names are")
{
    TestBus bus;
    SingleInstance first(bus.connect());
    SingleInstance second(bus.connect());
    QSignalSpy opened(&first, &SingleInstance::opened);
    REQUIRE(begin(first) == Role::First);
    const QStringList files{QStringLiteral("/tmp/with space & %41#.conf"), QString::fromUtf8("büro.conf")};
    CHECK(begin(second, {SingleInstance::Wish::Window, files, {}}) == Role::Second);
    REQUIRE(waitFor([&] { return opened.count() > 0; }));
    CHECK(opened[0][0].toStringList() == QStringList{files[0], QDir::current().absoluteFilePath(files[1])});
}

TEST_CASE("A second start for the tray finds that there is nothing to do")
{
    TestBus bus;
    SingleInstance first(bus.connect());
    SingleInstance second(bus.connect());
    QSignalSpy opened(&first, &SingleInstance::opened);
    REQUIRE(begin(first) == Role::First);
    CHECK(begin(second, {SingleInstance::Wish::Tray, {}, {}}) == Role::Second);
    CHECK_FALSE(opened.wait(100));
}

TEST_CASE("The right to come to the front is handed over with the wish")
{
    TestBus bus;
    SingleInstance first(bus.connect());
    SingleInstance second(bus.connect());
    QSignalSpy opened(&first, &SingleInstance::opened);
    qputenv("XDG_ACTIVATION_TOKEN", "token-17");
    const Start start{SingleInstance::Wish::Window, {}, Activation::fromEnvironment()};
    qunsetenv("XDG_ACTIVATION_TOKEN");
    REQUIRE(begin(first) == Role::First);
    REQUIRE(begin(second, start) == Role::Second);
    REQUIRE(waitFor([&] { return opened.count() > 0; }));
    CHECK(qgetenv("XDG_ACTIVATION_TOKEN") == "token-17");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_CASE("Launchers reach the program as the Desktop Entry Specification says")
{
    TestBus bus;
    SingleInstance first(bus.connect());
    auto launcher = bus.connect();
    QSignalSpy opened(&first, &SingleInstance::opened);
    REQUIRE(begin(first) == Role::First);
    launcher.send(applicationCall("Activate", {QVariantMap()}));
    launcher.send(applicationCall("Open", {QStringList{QStringLiteral("file:///tmp/a%20b.conf"),
                                                       QStringLiteral("https://example.org/c.conf")},
                                           QVariantMap()}));
    launcher.send(applicationCall("ActivateAction", {QStringLiteral("new"), QVariantList(), QVariantMap()}));
    REQUIRE(waitFor([&] { return opened.count() == 3; }));
    CHECK(opened[0][0].toStringList().isEmpty());
    CHECK(opened[1][0].toStringList() == QStringList{QStringLiteral("/tmp/a b.conf")});
    CHECK(opened[2][0].toStringList().isEmpty());
}

TEST_CASE("When the first has ended, the next start is the first")
{
    TestBus bus;
    auto connection = bus.connect();
    {
        SingleInstance first(connection);
        REQUIRE(begin(first) == Role::First);
    }
    REQUIRE(connection.unregisterService(QStringLiteral("org.adit.Adit")));
    SingleInstance next(bus.connect());
    CHECK(begin(next) == Role::First);
}

TEST_CASE("A running one that cannot be talked to does not keep Adit from starting")
{
    TestBus bus;
    auto other = bus.connect();
    REQUIRE(other.registerService(QStringLiteral("org.adit.Adit")));
    SingleInstance instance(bus.connect());
    CHECK(begin(instance) == Role::First);
}

TEST_CASE("Without a session bus every start is the first, at once")
{
    SingleInstance instance(QDBusConnection(QStringLiteral("there is no such bus")));
    bool decided = false;
    instance.begin({}, [&](Role role) { decided = role == Role::First; });
    CHECK(decided);
}
