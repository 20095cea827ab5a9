// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/trafficpage.h"

#include "gui/traffic/trafficexport.h"
#include "support/approx.h"
#include "support/catch.h"

#include <QAccessible>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace adit;
using namespace adit::gui;

namespace {

constexpr const char *privateKey = "cNKZ1BK5dcnsXYqpZpdBnxk8sSNOMJPqf5gGxtRPKWI=";
constexpr const char *firstKey = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=";
constexpr const char *secondKey = "TrMvSoP4jYQlY6RIzBgbssQqY3vxI2Pi+y71lOWWXX0=";

InterfaceName named(const char *name)
{
    return InterfaceName::from(name).value();
}

PublicKey key(const char *text)
{
    return PublicKey::fromBase64(text).value();
}

// A page over a real fleet that has one profile with two peers and finds no helper; looks are fed by hand.
struct Desk
{
    QTemporaryDir folder{};
    QDBusConnection bus{QStringLiteral("there is no such bus")};
    HelperClient helper{bus};
    EndpointResolver resolver{};
    EventLog log{};
    Settings settings{folder.filePath(QStringLiteral("adit.ini"))};
    ProfileStore store{folder.filePath(QStringLiteral("tunnels")).toStdString()};
    Moment time{1'781'524'800'000, 9'000'000};
    std::unique_ptr<Fleet> fleet{};
    std::unique_ptr<History> history{};
    std::unique_ptr<TrafficPage> page{};

    Desk()
    {
        const std::string text =
            std::string("[Interface]\nPrivateKey = ") + privateKey +
            "\nAddress = 10.0.0.1/24\n\n# Name = Pixel 9\n[Peer]\nPublicKey = " + firstKey +
            "\nAllowedIPs = 10.0.0.2/32\n\n# Name = Laptop\n[Peer]\nPublicKey = " + secondKey +
            "\nAllowedIPs = 10.0.0.3/32\n";
        REQUIRE(store.save(named("demo"), text, Overwrite::Refuse));
        fleet = std::make_unique<Fleet>(helper, resolver, store, log);
        fleet->start(Attention::Background);
        history = std::make_unique<History>(settings, log, folder.filePath("history.sqlite"),
                                            [this] { return time; });
        QSignalSpy opened(history.get(), &History::stored);
        REQUIRE(opened.wait());
        page = std::make_unique<TrafficPage>(*fleet, *history, settings, nullptr);
        page->resize(700, 500);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    // Each second the first peer receives 2048 bytes and the second one sends 1024.
    void look(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            time = {time.wall + 1000, time.steady + 1000};
            ++looks;
            FleetTunnel tunnel{.name = named("demo"), .status = {.name = named("demo")}};
            tunnel.status.state = LinkState::Up;
            tunnel.status.upSince = 1'781'524'700;
            PeerStatus first;
            first.publicKey = key(firstKey);
            first.rxBytes = looks * 2048;
            PeerStatus second;
            second.publicKey = key(secondKey);
            second.txBytes = looks * 1024;
            tunnel.status.peers = {first, second};
            std::vector<FleetTunnel> tunnels;
            tunnels.push_back(std::move(tunnel));
            history->record(tunnels);
        }
    }
    // Until what the database was asked is answered, and nothing was painted meanwhile.
    void settle(const int &paints)
    {
        int before = 0;
        do {
            before = paints;
            bool isAnswered = false;
            history->totals({named("demo"), std::nullopt}, Period::Day, page.get(),
                            [&](const std::vector<PeriodTotal> &) { isAnswered = true; });
            REQUIRE(QTest::qWaitFor([&] { return isAnswered; }));
            QTest::qWait(50);
        } while (paints != before);
    }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    const GraphView &graph() const { return child<GraphWidget>("trafficGraph")->view(); }
    std::uint64_t looks = 0;
};

} // namespace

TEST_CASE("The graph follows each look of the chosen tunnel")
{
    Desk desk;
    desk.page->show(named("demo"));
    CHECK_FALSE(desk.graph().message.isEmpty());
    desk.look(10);
    CHECK(desk.graph().message.isEmpty());
    const Overall all = overall(desk.graph().bins);
    CHECK(all.rxMost == Approx(2048));
    CHECK(all.txMost == Approx(1024));
    CHECK(desk.child<QLabel>("receivedRate")->text() == "Received 2.0 KiB/s");
    CHECK(desk.child<QLabel>("todayTotal")->text().contains(QStringLiteral("18.0\u00a0KiB")));
}

TEST_CASE("One look paints the graph once")
{
    struct PaintCounter : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
        int paints = 0;
    };
    Desk desk;
    desk.page->show(named("demo"));
    PaintCounter counter;
    desk.child<GraphWidget>("trafficGraph")->installEventFilter(&counter);
    desk.look(3);
    desk.settle(counter.paints);
    counter.paints = 0;
    desk.look(1);
    desk.settle(counter.paints);
    CHECK(counter.paints == 1);
    desk.page->hide();
    desk.look(1);
    desk.settle(counter.paints);
    CHECK(counter.paints == 1);
}

TEST_CASE("A peer can be chosen by a part of its name")
{
    Desk desk;
    desk.page->show(named("demo"));
    desk.look(10);
    auto *peers = desk.child<PeerChoice>("trafficPeer");
    REQUIRE(peers->count() == 3);
    CHECK(peers->isVisible());
    peers->completer()->setCompletionPrefix("lap");
    CHECK(peers->completer()->completionCount() == 1);
    peers->lineEdit()->setFocus();
    peers->lineEdit()->setText("laptop");
    QTest::keyClick(peers->lineEdit(), Qt::Key_Return);
    CHECK(peers->peer() == key(secondKey));
    CHECK(overall(desk.graph().bins).rxMost == 0);
    CHECK(overall(desk.graph().bins).txMost == Approx(1024));
    peers->lineEdit()->setText("nobody");
    QTest::keyClick(peers->lineEdit(), Qt::Key_Return);
    CHECK(peers->currentText() == "Laptop");
}

TEST_CASE("A paused graph stands still until it goes on")
{
    Desk desk;
    desk.page->show(named("demo"));
    desk.look(5);
    QTest::keyClick(desk.child<GraphWidget>("trafficGraph"), Qt::Key_Space);
    CHECK(desk.page->isPaused());
    const std::int64_t to = desk.graph().to;
    desk.look(5);
    CHECK(desk.graph().to == to);
    desk.child<QToolButton>("trafficRange1")->click(); // another range of the same moment
    CHECK(desk.graph().to == to);
    CHECK(desk.graph().from == to - 600'000);
    desk.child<QToolButton>("pauseTraffic")->click();
    CHECK_FALSE(desk.page->isPaused());
    CHECK(desk.graph().to == to + 5000);
}

TEST_CASE("Every range can be chosen, and shows what is stored")
{
    Desk desk;
    desk.page->show(named("demo"));
    desk.look(1000);
    desk.history->flush();
    for (int range = 0; range < 5; ++range) {
        desk.child<QToolButton>(qPrintable(QStringLiteral("trafficRange%1").arg(range)))->click();
        QTest::qWait(50);
        const RangeShape shape = shapeOf(static_cast<TimeRange>(range));
        CHECK(desk.graph().to - desk.graph().from == shape.window);
        CHECK(overall(desk.graph().bins).rxMost == Approx(2048).epsilon(0.01));
    }
}

TEST_CASE("The table of totals has today, and its history can be deleted after a question")
{
    Desk desk;
    desk.page->show(named("demo"));
    desk.look(130);
    QTest::qWait(50);
    desk.child<QToolButton>("trafficView1")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.child<TotalsView>("totalsView")->model().rowCount() == 1; }));
    desk.child<QPushButton>("deleteHistory")->click();
    desk.child<QMessageBox>("deleteHistoryQuestion");
    QSignalSpy stored(desk.history.get(), &History::stored);
    desk.child<QPushButton>("deleteHistoryConfirm")->click();
    REQUIRE(stored.wait());
    CHECK(QTest::qWaitFor([&] { return desk.child<TotalsView>("totalsView")->model().rowCount() == 0; }));
}

TEST_CASE("No tunnel, and a tunnel that is unknown, show a page without a graph's data")
{
    Desk desk;
    desk.look(3);
    CHECK_FALSE(desk.child<GraphWidget>("trafficGraph")->isVisible());
    desk.page->show(named("nobody"));
    CHECK(desk.child<GraphWidget>("trafficGraph")->isVisible());
    CHECK(desk.graph().message.contains("not up"));
    CHECK_FALSE(desk.child<PeerChoice>("trafficPeer")->isVisible());
    desk.page->show(std::nullopt);
    CHECK_FALSE(desk.child<GraphWidget>("trafficGraph")->isVisible());
}

TEST_CASE("A file that cannot be written is an error")
{
    const QTemporaryDir folder;
    CHECK(saveFile(folder.filePath("traffic.csv"), "a,b\n"));
    QFile file(folder.filePath("traffic.csv"));
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(file.readAll() == "a,b\n");
    const auto failed = saveFile("/proc/traffic.csv", "a");
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Errc::FileUnwritable);
}

TEST_CASE("Every control has a name for assistive technology")
{
    Desk desk;
    desk.page->show(named("demo"));
    for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        REQUIRE(face);
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const bool isInside = qobject_cast<const QLineEdit *>(widget) != nullptr; // part of the combo box
        CHECK((isInside || !face->text(QAccessible::Name).isEmpty()));
    }
}
