// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Against a notification service on a bus of the test's own: python-dbusmock's neither keeps the number of
// what is replaced nor clicks.
#include "agent/notices.h"
#include "support/catch.h"
#include "unit/client/testbus.h"

#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace adit;
using namespace adit::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

/// The desktop's notification service.
class Desktop : public QDBusVirtualObject
{
public:
    explicit Desktop(TestBus &testBus) : m_bus(testBus.connect())
    {
        REQUIRE(m_bus.registerVirtualObject(path, this));
        REQUIRE(m_bus.registerService(service));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.member() == QStringLiteral("GetCapabilities")) {
            m_bus.send(message.createReply(capabilities));
            return true;
        }
        shown.append(message.arguments());
        const uint replaced = message.arguments().at(1).toUInt();
        m_bus.send(message.createReply(replaced != 0 ? replaced : ++m_last));
        return true;
    }
    void tell(const char *signal, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path, service, QString::fromLatin1(signal));
        message.setArguments(arguments);
        m_bus.send(message);
    }
    bool showsOne()
    {
        return waitFor([this] { return !shown.isEmpty(); });
    }

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<QVariantList> shown{};

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

/// Lets answers arrive that are on their way.
void handleLater()
{
    bool isOver = false;
    QTimer::singleShot(200, [&] { isOver = true; });
    waitFor([&] { return isOver; });
}

struct NoticesFixture
{
    void append(Event::Kind kind, const char *text)
    {
        Event event;
        event.kind = kind;
        event.tunnel = InterfaceName::from("office").value();
        event.text = QString::fromUtf8(text);
        log.append(event);
    }

    TestBus bus{};
    QTemporaryDir folder{};
    EventLog log{};
    Settings settings{folder.filePath(QStringLiteral("adit.ini"))};
};

} // namespace

TEST_CASE_METHOD(NoticesFixture, "A failure is shown with the tunnel's name, and its text is no markup")
{
    Desktop desktop(bus);
    const Notices notices(log, settings, bus.connect());
    append(Event::Kind::Failed, "No reply from <b>&");
    REQUIRE(desktop.showsOne());
    const QVariantList &shown = desktop.shown[0];
    CHECK(shown.at(0).toString() == QStringLiteral("Adit"));
    CHECK(shown.at(1).toUInt() == 0);
    CHECK(shown.at(3).toString() == QStringLiteral("office"));
    CHECK(shown.at(4).toString() == QStringLiteral("No reply from &lt;b&gt;&amp;"));
}

TEST_CASE_METHOD(NoticesFixture, "Where the desktop reads no markup the text stays as it is")
{
    Desktop desktop(bus);
    desktop.capabilities = {QStringLiteral("body")};
    const Notices notices(log, settings, bus.connect());
    append(Event::Kind::Failed, "a < b & c");
    REQUIRE(desktop.showsOne());
    CHECK(desktop.shown[0].at(4).toString() == QStringLiteral("a < b & c"));
}

TEST_CASE_METHOD(NoticesFixture, "A tunnel's next notification takes the place of the one before")
{
    Desktop desktop(bus);
    const Notices notices(log, settings, bus.connect());
    append(Event::Kind::Connected, "Connected");
    REQUIRE(desktop.showsOne());
    handleLater();
    append(Event::Kind::Failed, "Failed");
    REQUIRE(waitFor([&] { return desktop.shown.size() == 2; }));
    CHECK(desktop.shown[1].at(1).toUInt() == 41);
}

TEST_CASE_METHOD(NoticesFixture, "Each kind can be switched off")
{
    Desktop desktop(bus);
    const Notices notices(log, settings, bus.connect());
    settings.setNotifies(Settings::Notice::Connected, false);
    append(Event::Kind::Connected, "Connected");
    append(Event::Kind::Failed, "Failed");
    REQUIRE(desktop.showsOne());
    CHECK(desktop.shown.size() == 1);
    CHECK(desktop.shown[0].at(4).toString() == QStringLiteral("Failed"));
}

TEST_CASE_METHOD(NoticesFixture,
                 "A click on a notification says which tunnel it was of, and may open a window")
{
    Desktop desktop(bus);
    const Notices notices(log, settings, bus.connect());
    QSignalSpy clicked(&notices, &Notices::clicked);
    append(Event::Kind::Failed, "Failed");
    REQUIRE(desktop.showsOne());
    handleLater();
    desktop.tell("ActivationToken", {41U, QStringLiteral("token-3")});
    desktop.tell("ActionInvoked", {41U, QStringLiteral("default")});
    REQUIRE(waitFor([&] { return clicked.count() == 1; }));
    CHECK(clicked[0][0].toString() == QStringLiteral("office"));
    CHECK(clicked[0][1].toString() == QStringLiteral("token-3"));
}

TEST_CASE_METHOD(NoticesFixture, "Without a service nothing is shown, and a service that comes later is used")
{
    const Notices notices(log, settings, bus.connect());
    append(Event::Kind::Failed, "Nobody sees this");
    handleLater();
    Desktop desktop(bus);
    append(Event::Kind::Failed, "Somebody sees this");
    REQUIRE(desktop.showsOne());
    CHECK(desktop.shown[0].at(4).toString() == QStringLiteral("Somebody sees this"));
}
