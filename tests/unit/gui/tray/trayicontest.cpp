// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Qt's real StatusNotifierItem against a panel of the test's own.
#include "gui/tray/tray.h"
#include "panel.h"
#include "support/catch.h"
#include "unit/agent/agentfixture.h"

#include <QDBusArgument>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QSignalSpy>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

// Before main() makes the application: off the screen Qt has tray icons only with a theme that brings them.
[[maybe_unused]] const bool themed = qputenv("QT_QPA_PLATFORMTHEME", "qt6ct");

/// An item of com.canonical.dbusmenu, with what is below it.
struct Item
{
    int id = 0;
    QVariantMap properties{};
    QList<Item> children{};
};

Item readItem(const QDBusArgument &argument)
{
    Item item;
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        item.children.append(readItem(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    return item;
}

/// Qt's tray connects to the session's bus by itself, and once in a process.
TestBus &sessionBus()
{
    static TestBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    return bus;
}

struct TrayFixture : AgentFixture
{

    bool isRegistered(const Panel &panel) const
    {
        return waitFor([&] { return !panel.items().isEmpty(); });
    }
    QDBusMessage call(const Panel &panel, const QString &path, const QString &interface, const char *method,
                      const QVariantList &arguments)
    {
        const QString item = panel.items().constLast();
        auto message = QDBusMessage::createMethodCall(item.section(QLatin1Char('/'), 0, 0), path, interface,
                                                      QString::fromLatin1(method));
        message.setArguments(arguments);
        const QDBusPendingCall pending = host.asyncCall(message);
        REQUIRE(waitFor([&] { return pending.isFinished(); }));
        INFO(pending.reply().errorMessage().toStdString());
        REQUIRE(pending.reply().type() == QDBusMessage::ReplyMessage);
        return pending.reply();
    }
    QVariant property(const Panel &panel, const char *name)
    {
        const auto reply = call(panel, itemPath, QStringLiteral("org.freedesktop.DBus.Properties"), "Get",
                                {itemInterface, QString::fromLatin1(name)});
        return reply.arguments().at(0).value<QDBusVariant>().variant();
    }
    Item layout(const Panel &panel)
    {
        const auto reply =
            call(panel, QStringLiteral("/MenuBar"), menuInterface, "GetLayout", {0, -1, QStringList()});
        return readItem(reply.arguments().at(1).value<QDBusArgument>());
    }
    std::optional<Item> item(const Panel &panel, const char *label)
    {
        for (const Item &child : layout(panel).children) {
            if (child.properties.value(QStringLiteral("label")) == QString::fromUtf8(label))
                return child;
        }
        return std::nullopt;
    }
    void click(const Panel &panel, const char *label)
    {
        const auto found = item(panel, label);
        REQUIRE(found);
        call(panel, QStringLiteral("/MenuBar"), menuInterface, "Event",
             {found->id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0U});
    }

    const QString itemPath = QStringLiteral("/StatusNotifierItem");
    const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
    const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");
    TestBus &session = sessionBus();
    QDBusConnection host = session.connect();
};

} // namespace

TEST_CASE_METHOD(TrayFixture, "In a desktop with a panel the icon is shown, with a tooltip and a menu")
{
    const Panel panel(session);
    REQUIRE(fleet.add(home, profileText()));
    start();
    Tray tray(fleet, session.connect());
    REQUIRE(isRegistered(panel));
    CHECK(tray.isShown());
    CHECK(property(panel, "Title").toString() == property(panel, "Id").toString());
    CHECK_FALSE(property(panel, "IconPixmap").isNull());
    const auto entry = item(panel, "home");
    REQUIRE(entry);
    CHECK(entry->properties.value(QStringLiteral("toggle-type")) == QStringLiteral("checkmark"));
    CHECK(entry->properties.value(QStringLiteral("toggle-state")) == 0);
    CHECK(item(panel, "Show Adit"));
}

TEST_CASE_METHOD(TrayFixture, "A left click and the menu open the window")
{
    const Panel panel(session);
    start();
    Tray tray(fleet, session.connect());
    QSignalSpy wanted(&tray, &Tray::windowWanted);
    REQUIRE(isRegistered(panel));
    call(panel, itemPath, itemInterface, "Activate", {1, 1});
    CHECK(waitFor([&] { return wanted.count() == 1; }));
    click(panel, "Show Adit");
    CHECK(waitFor([&] { return wanted.count() == 2; }));
}

TEST_CASE_METHOD(TrayFixture, "A tunnel is brought up from the panel's menu, and the menu shows it")
{
    const Panel panel(session);
    REQUIRE(fleet.add(home, profileText()));
    start();
    Tray tray(fleet, session.connect());
    REQUIRE(isRegistered(panel));
    const int id = item(panel, "home")->id;
    click(panel, "home");
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::WaitingForHandshake); }));
    bool shown = false;
    for (const Item &child : layout(panel).children) {
        if (child.id == id)
            shown = child.properties.value(QStringLiteral("toggle-state")) == 1 &&
                    child.properties.value(QStringLiteral("label"))
                        .toString()
                        .startsWith(QStringLiteral("home ("));
    }
    CHECK(shown);
}

TEST_CASE_METHOD(TrayFixture, "A panel that comes later gets the icon")
{
    start();
    Tray tray(fleet, session.connect());
    QSignalSpy changed(&tray, &Tray::shownChanged);
    handleEvents(std::chrono::milliseconds(100));
    CHECK_FALSE(tray.isShown());
    const Panel panel(session);
    CHECK(isRegistered(panel));
    CHECK(tray.isShown());
    CHECK(changed.count() == 1);
}

TEST_CASE_METHOD(TrayFixture, "A panel that restarts gets the icon again, and in between there is none")
{
    auto panel = std::make_unique<Panel>(session);
    start();
    Tray tray(fleet, session.connect());
    REQUIRE(isRegistered(*panel));
    panel.reset();
    CHECK(waitFor([&] { return !tray.isShown(); }));
    panel = std::make_unique<Panel>(session);
    CHECK(isRegistered(*panel));
    CHECK(waitFor([&] { return tray.isShown(); }));
    CHECK(item(*panel, "Show Adit"));
}

TEST_CASE_METHOD(TrayFixture, "Without a panel, and without a bus, nothing is shown and nothing is promised")
{
    start();
    Tray tray(fleet, session.connect());
    Tray lonely(fleet, QDBusConnection(QStringLiteral("there is no such bus")));
    handleEvents(std::chrono::milliseconds(200));
    CHECK_FALSE(tray.isShown());
    CHECK_FALSE(lonely.isShown());
}
