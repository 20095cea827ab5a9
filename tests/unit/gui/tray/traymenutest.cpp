// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/traymenu.h"
#include "support/catch.h"
#include "unit/agent/agentfixture.h"

#include <QAction>
#include <QSignalSpy>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct MenuFixture : AgentFixture
{
    MenuFixture()
    {
        QObject::connect(&fleet, &Fleet::listChanged, &menu, &TrayMenu::updateAll);
        QObject::connect(&fleet, &Fleet::tunnelChanged, &menu, &TrayMenu::updateOne);
    }

    void addTunnels(int count)
    {
        for (int i = 0; i < count; ++i)
            REQUIRE(fleet.add(named("wg" + std::to_string(i)), profileText()));
        start();
    }
    /// Waits for an item of this name and gives it.
    QAction *item(const QString &name)
    {
        QAction *found = nullptr;
        REQUIRE(waitFor([&] {
            found = menu.menu().findChild<QAction *>(QStringLiteral("tunnelAction ") + name);
            return found != nullptr;
        }));
        return found;
    }
    QAction *action(const char *name) { return menu.menu().findChild<QAction *>(QString::fromLatin1(name)); }
    QMenu *submenu() { return menu.menu().findChild<QMenu *>(); }
    /// Texts of the checkable items that a person sees in this menu.
    static QStringList tunnels(const QMenu &shown)
    {
        QStringList texts;
        for (const QAction *action : shown.actions()) {
            if (action->isCheckable() && action->isVisible())
                texts.append(action->text());
        }
        return texts;
    }

    TrayMenu menu{fleet};
};

} // namespace

TEST_CASE_METHOD(MenuFixture,
                 "The menu has an item for each tunnel, in the fleet's order, above the commands")
{
    addTunnels(3);
    item(QStringLiteral("wg2"));
    CHECK(tunnels(menu.menu()) ==
          QStringList{QStringLiteral("wg0"), QStringLiteral("wg1"), QStringLiteral("wg2")});
    CHECK_FALSE(submenu()->menuAction()->isVisible());
    CHECK(menu.menu().actions().first() == action("statusAction"));
    CHECK(menu.menu().actions().last() == action("quitAction"));
}

TEST_CASE_METHOD(MenuFixture,
                 "More than ten tunnels have a submenu of their own, and come back when there are fewer")
{
    addTunnels(11);
    item(QStringLiteral("wg10"));
    CHECK(tunnels(menu.menu()).isEmpty());
    CHECK(submenu()->menuAction()->isVisible());
    CHECK(tunnels(*submenu()).size() == 11);
    CHECK(tunnels(*submenu()).last() == QStringLiteral("wg10"));
    fleet.remove(named("wg10"), [](const auto &removed) { CHECK(removed); });
    REQUIRE(waitFor([&] { return fleet.tunnels().size() == 10; }));
    CHECK(tunnels(menu.menu()).size() == 10);
    CHECK_FALSE(submenu()->menuAction()->isVisible());
}

TEST_CASE_METHOD(MenuFixture,
                 "A click brings a tunnel up, with a person there to be asked, and the next one down")
{
    addTunnels(1);
    QAction *tunnel = item(QStringLiteral("wg0"));
    CHECK_FALSE(tunnel->isChecked());
    tunnel->trigger();
    CHECK(tunnel->isChecked()); // on its way
    REQUIRE(waitFor([&] { return small->calls(QStringLiteral("Up")) == 1; }));
    CHECK(small->lastCall(QStringLiteral("Install")).isInteractiveAuthorizationAllowed());
    REQUIRE(waitFor([&] { return hasState(named("wg0"), TunnelState::WaitingForHandshake); }));
    CHECK(tunnel == item(QStringLiteral("wg0")));
    CHECK(tunnel->isChecked());
    CHECK(tunnel->text().startsWith(QStringLiteral("wg0 (")));
    CHECK(action("quitAction")->text() != QStringLiteral("Quit"));
    tunnel->trigger();
    REQUIRE(waitFor([&] { return hasState(named("wg0"), TunnelState::Off); }));
    CHECK_FALSE(tunnel->isChecked());
    CHECK(tunnel->text() == QStringLiteral("wg0"));
    CHECK(action("quitAction")->text() == QStringLiteral("Quit"));
}

TEST_CASE_METHOD(MenuFixture, "The mark of a tunnel that could not be brought up goes away again")
{
    addTunnels(1);
    small->refusal = Error{Errc::NotAuthorized, "wg0"};
    QAction *tunnel = item(QStringLiteral("wg0"));
    tunnel->trigger();
    REQUIRE(waitFor([&] { return small->calls(QStringLiteral("Install")) == 1; }));
    CHECK(waitFor([&] { return !tunnel->isChecked(); }));
}

TEST_CASE_METHOD(MenuFixture, "Items keep their places as long as the menu is open")
{
    addTunnels(10);
    const auto before = menu.menu().actions();
    emit menu.menu().aboutToShow();
    REQUIRE(fleet.add(named("wg99"), profileText()));
    item(QStringLiteral("wg99"));
    CHECK(menu.menu().actions() == before);
    emit menu.menu().aboutToHide();
    CHECK(tunnels(*submenu()).size() == 11);
}

TEST_CASE_METHOD(MenuFixture, "A menu whose host never says that it was closed is put in order when it opens")
{
    addTunnels(2);
    emit menu.menu().aboutToShow();
    REQUIRE(fleet.add(named("wg99"), profileText()));
    item(QStringLiteral("wg99"));
    emit menu.menu().aboutToShow();
    CHECK(tunnels(menu.menu()).size() == 3);
}

TEST_CASE_METHOD(MenuFixture, "The commands of the menu are signals")
{
    const auto [name, signal] = GENERATE(table<const char *, void (TrayMenu::*)()>({
        {"showAction", &TrayMenu::windowWanted},
        {"importAction", &TrayMenu::importWanted},
        {"settingsAction", &TrayMenu::settingsWanted},
        {"quitAction", &TrayMenu::quitWanted},
    }));
    QSignalSpy wanted(&menu, signal);
    action(name)->trigger();
    CHECK(wanted.count() == 1);
}

TEST_CASE_METHOD(MenuFixture, "Restoring the network is offered only while a broken tunnel holds it back")
{
    small->approve(specOf(named("wall"), walledProfileText()), LinkState::Up);
    small->approve(specOf(named("plain"), profileText("10.8.0.2/32")), LinkState::Broken);
    start();
    item(QStringLiteral("wall"));
    const QAction *restore = action("restoreAction");
    CHECK_FALSE(restore->isVisible());
    small->setState(named("wall"), LinkState::Broken);
    REQUIRE(waitFor([&] { return restore->isVisible(); }));
    action("restoreAction")->trigger();
    REQUIRE(waitFor([&] { return !restore->isVisible(); }));
    CHECK(hasState(named("wall"), TunnelState::Off));
    CHECK(small->calls(QStringLiteral("Down")) == 1);
    CHECK(small->calls(QStringLiteral("Release")) == 0);
}

TEST_CASE_METHOD(MenuFixture, "A tunnel that is locked down is an administrator's to take away")
{
    small->approve(specOf(named("wall"), walledProfileText()), LinkState::Broken);
    small->lockedDown.insert(named("wall"));
    start();
    item(QStringLiteral("wall"));
    REQUIRE(action("restoreAction")->isVisible());
    action("restoreAction")->trigger();
    REQUIRE(waitFor([&] { return !action("restoreAction")->isVisible(); }));
    CHECK(small->lastCall(QStringLiteral("Release")).isInteractiveAuthorizationAllowed());
    CHECK(hasState(named("wall"), TunnelState::Off));
}
