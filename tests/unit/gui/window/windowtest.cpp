// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/settings.h"
#include "agentfixture.h"
#include "gui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct WindowFixture : AgentFixture
{
    WindowFixture() { settings.setStaysInTray(false); }

    MainWindow &open()
    {
        window.emplace(Services{.fleet = fleet,
                                .log = log,
                                .settings = settings,
                                .history = history,
                                .network = network,
                                .isInTray = [this] { return isInTray; }});
        window->bringToFront();
        REQUIRE(QTest::qWaitForWindowExposed(&*window));
        return *window;
    }
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&find<QListView>("tunnelList"), key, modifiers);
    }
    QString label(const char *name) { return find<QLabel>(name).text(); }

    Settings settings{folder.path() + "/adit.ini"};
    History history{settings, log, folder.path() + "/history.sqlite"};
    NetworkWatch network{bus.connect()};
    bool isInTray = false;
    std::optional<MainWindow> window{};
};

} // namespace

TEST_CASE_METHOD(WindowFixture, "without tunnels the window offers ways to get one")
{
    start();
    open();
    CHECK(find<QPushButton>("emptyImportButton").isVisible());
    CHECK(find<QPushButton>("emptyScanButton").isVisible());
    CHECK_FALSE(find<QListView>("tunnelList").isVisible());
    REQUIRE(fleet.add(home, profileText()));
    CHECK(find<QListView>("tunnelList").isVisible());
    CHECK(label("tunnelName") == "home");
}

TEST_CASE_METHOD(WindowFixture, "the tunnel of last time is shown again")
{
    REQUIRE(fleet.add(home, profileText()));
    REQUIRE(fleet.add(named("office"), profileText()));
    start();
    open();
    CHECK(label("tunnelName") == "home");
    press(Qt::Key_Down);
    CHECK(label("tunnelName") == "office");
    window.reset();
    open();
    CHECK(label("tunnelName") == "office");
}

TEST_CASE_METHOD(WindowFixture, "a tunnel is switched by the keyboard alone")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    QPushButton &button = find<QPushButton>("activateButton");
    CHECK(button.text() == "Activate");
    const auto key = GENERATE(0, 1, 2);
    if (key == 0)
        press(Qt::Key_T, Qt::ControlModifier);
    else if (key == 1)
        press(Qt::Key_Space);
    else
        QTest::keyClick(&button, Qt::Key_Return);
    REQUIRE(waitFor([&] { return button.text() == "Deactivate"; }));
    CHECK(small->status(home).state == LinkState::Up);
    press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return button.text() == "Activate"; }));
    CHECK(small->status(home).state == LinkState::Down);
}

TEST_CASE_METHOD(WindowFixture, "while a tunnel comes up its button says so and does nothing")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    small->holdsBack = true;
    QPushButton &button = find<QPushButton>("activateButton");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    REQUIRE(waitFor([&] { return button.text() == "Activating…"; }));
    CHECK(button.hasFocus());
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(button.text() == "Activating…");
    small->holdsBack = false;
    small->release();
    CHECK(waitFor([&] { return button.text() == "Deactivate"; }));
}

TEST_CASE_METHOD(WindowFixture, "a failure is said on the page, and the tunnel can be tried again")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    small->refusal = Error{Errc::NoWireGuard, {}};
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return label("stateLine") == "Failed"; }));
    const auto notices = window->findChildren<QFrame *>("notice");
    REQUIRE(notices.size() == 1);
    CHECK(notices.first()->accessibleName().startsWith("This machine has no WireGuard."));
    CHECK(find<QPushButton>("activateButton").text() == "Activate");
}

TEST_CASE_METHOD(WindowFixture, "what Del removed comes back by Ctrl+Z")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    press(Qt::Key_Delete);
    REQUIRE(waitFor([&] { return fleet.tunnels().empty(); }));
    CHECK(find<QFrame>("undoBar").isVisible());
    CHECK(find<QFrame>("undoBar").accessibleName() == "home is removed.");
    CHECK_FALSE(store.contains(home));
    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(std::string(store.load(home).value().view()) == profileText());
    CHECK_FALSE(find<QFrame>("undoBar").isVisible());
    CHECK(label("tunnelName") == "home");
}

TEST_CASE_METHOD(WindowFixture, "before a tunnel that is up is removed, the window asks")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    REQUIRE(bringUp(home));
    open();
    press(Qt::Key_Delete);
    auto *box = window->findChild<QMessageBox *>("removeQuestion");
    REQUIRE(box);
    CHECK(box->informativeText().contains("home"));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(store.contains(home));
    CHECK(fleet.tunnels().size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "F2 gives a tunnel another name, and a bad name is refused with the reason")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    const QSignalSpy renamed(&*window, &MainWindow::renamed);
    press(Qt::Key_F2);
    auto *edit = window->findChild<QLineEdit *>("renameEdit");
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, "a b");
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitFor([&] { return find<QFrame>("messageBar").isVisible(); }));
    CHECK(store.contains(home));
    REQUIRE(waitFor([&] { return !window->findChild<QLineEdit *>("renameEdit"); }));
    press(Qt::Key_F2);
    edit = window->findChild<QLineEdit *>("renameEdit");
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, "office");
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitFor([&] { return label("tunnelName") == "office"; }));
    CHECK(store.contains(named("office")));
    CHECK(renamed.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "the filter is reached by Ctrl+F and left by Escape")
{
    REQUIRE(fleet.add(home, profileText()));
    REQUIRE(fleet.add(named("office"), profileText()));
    start();
    open();
    QTest::keyClick(&*window, Qt::Key_F, Qt::ControlModifier);
    auto &filter = find<QLineEdit>("filterEdit");
    REQUIRE(filter.hasFocus());
    QTest::keyClicks(&filter, "off");
    CHECK(find<QListView>("tunnelList").model()->rowCount() == 1);
    QTest::keyClick(&filter, Qt::Key_Escape);
    CHECK(find<QListView>("tunnelList").model()->rowCount() == 2);
    CHECK(find<QListView>("tunnelList").hasFocus());
}

TEST_CASE_METHOD(WindowFixture, "tabs are opened by Ctrl and their number")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    auto &pages = find<QTabWidget>("pages");
    for (int page = pages.count() - 1; page >= 0; --page) {
        QTest::keyClick(&*window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        CHECK(pages.currentIndex() == page);
    }
}

TEST_CASE_METHOD(WindowFixture, "a helper that is missing is told with its remedy, and the rest works")
{
    small->end();
    small.reset();
    REQUIRE(fleet.add(home, profileText()));
    fleet.start(Attention::Watched);
    open();
    REQUIRE(waitFor([&] { return find<QFrame>("helperBar").isVisible(); }));
    CHECK(find<QFrame>("helperBar").accessibleName().contains("Install it"));
    CHECK(label("tunnelName") == "home");
}

TEST_CASE_METHOD(WindowFixture, "closing leaves the program in the tray, or minimised where there is none")
{
    settings.setStaysInTray(true);
    isInTray = GENERATE(true, false);
    start();
    open();
    const QSignalSpy quit(&*window, &MainWindow::quitWanted);
    window->close();
    CHECK(window->isVisible() == !isInTray);
    CHECK(window->isMinimized() == !isInTray);
    CHECK(quit.isEmpty());
    window->bringToFront();
    CHECK(window->isVisible());
    CHECK_FALSE(window->isMinimized());
}

TEST_CASE_METHOD(WindowFixture,
                 "closing ends the program where it does not stay in the tray, and says what stays up")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    const QSignalSpy quit(&*window, &MainWindow::quitWanted);
    window->close();
    CHECK(quit.size() == 1);
    REQUIRE(bringUp(home));
    window->close();
    CHECK(quit.size() == 1);
    auto *box = window->findChild<QMessageBox *>("quitQuestion");
    REQUIRE(box);
    CHECK(box->informativeText().contains("Tunnels that are up stay up: home."));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(quit.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "the public key is copied by its button")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    QTest::mouseClick(&find<QWidget>("copyPublicKeyButton"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().toStdString() == publicKeyText);
}

TEST_CASE_METHOD(WindowFixture,
                 "every button and action of the window has a name for a screen reader and for tests")
{
    REQUIRE(fleet.add(home, profileText()));
    start();
    open();
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->objectName().startsWith("qt_"))
            continue;
        CAPTURE(button->objectName().toStdString(), button->text().toStdString());
        CHECK((!button->text().isEmpty() || !button->accessibleName().isEmpty()));
    }
    for (const QAction *action : window->actions()) {
        CAPTURE(action->text().toStdString());
        CHECK_FALSE(action->objectName().isEmpty());
    }
}

TEST_CASE_METHOD(WindowFixture, "a tunnel's menu restores the network while its kill switch holds that back")
{
    REQUIRE(fleet.add(home, walledProfileText()));
    small->approve(specOf(home, walledProfileText()), LinkState::Broken);
    start();
    open();
    auto &restore = find<QAction>("releaseAction");
    REQUIRE(waitFor([&] { return restore.isVisible(); }));
    CHECK(find<QListView>("tunnelList").actions().contains(&restore));
    restore.trigger();
    REQUIRE(waitFor([&] { return hasState(home, TunnelState::Off); }));
    CHECK_FALSE(restore.isVisible());
}
