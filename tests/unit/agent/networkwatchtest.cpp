// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Against python-dbusmock's NetworkManager on a bus of the test's own.
#include "agent/networkwatch.h"
#include "support/catch.h"
#include "unit/client/testbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QSignalSpy>

using namespace adit;
using namespace adit::test;
using namespace std::chrono_literals;

namespace {

constexpr auto settle = 50ms;
const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString manager = QStringLiteral("/org/freedesktop/NetworkManager");
const QString root = QStringLiteral("/org/freedesktop");
const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");

class MockManager
{
public:
    explicit MockManager(TestBus &bus) : m_bus(bus.connect())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--system"),
                         QStringLiteral("--template"), QStringLiteral("networkmanager")});
        // The template is loaded after the name is owned.
        REQUIRE(waitFor([this] { return answers(); }));
        // The template lacks what tells of the network in use.
        addProperty(QStringLiteral("PrimaryConnection"), path("/"));
        addProperty(QStringLiteral("PrimaryConnectionType"), QString());
        addProperty(QStringLiteral("Metered"), 4U);
    }

    ~MockManager() { stop(); }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Makes a Wi-Fi with this name the primary connection.
    void joinWifi(const QString &ssid)
    {
        if (m_device.isEmpty())
            m_device = call(root, "AddWiFiDevice", {QStringLiteral("wifi0"), QStringLiteral("wlan0"), 100});
        const QString number = QString::number(++m_count);
        const QString point =
            call(root, "AddAccessPoint",
                 {m_device, QStringLiteral("point") + number, ssid, QStringLiteral("00:23:F8:7E:12:BB"), 2U,
                  2425U, 5400U, QVariant::fromValue(uchar(82)), 0x100U});
        const QString profile =
            call(root, "AddWiFiConnection",
                 {m_device, QStringLiteral("profile") + number, ssid, QStringLiteral("wpa-psk")});
        join(QStringLiteral("802-11-wireless"),
             call(root, "AddActiveConnection",
                  {QStringList{m_device}, profile, point, QStringLiteral("active") + number, 2U}));
    }

    void joinWired()
    {
        join(QStringLiteral("802-3-ethernet"), manager + QStringLiteral("/ActiveConnection/wired"));
    }

    void leave()
    {
        set({{QStringLiteral("PrimaryConnection"), path("/")},
             {QStringLiteral("PrimaryConnectionType"), QString()}});
    }

    void setMetered(uint value) { set({{QStringLiteral("Metered"), value}}); }

private:
    static QVariant path(const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); }
    static QVariant path(const char *text) { return path(QString::fromLatin1(text)); }

    bool answers()
    {
        auto message = QDBusMessage::createMethodCall(
            service, manager, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
        message.setArguments({service});
        return m_bus.call(message).type() == QDBusMessage::ReplyMessage;
    }

    QString call(const QString &object, const char *method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(service, object, mock, QString::fromLatin1(method));
        message.setArguments(arguments);
        const QDBusMessage reply = m_bus.call(message);
        INFO(reply.errorMessage().toStdString());
        REQUIRE(reply.type() == QDBusMessage::ReplyMessage);
        return reply.arguments().value(0).toString();
    }

    void join(const QString &type, const QString &connection)
    {
        set({{QStringLiteral("PrimaryConnection"), path(connection)},
             {QStringLiteral("PrimaryConnectionType"), type}});
    }

    void addProperty(const QString &name, const QVariant &value)
    {
        call(manager, "AddProperty", {service, name, QVariant::fromValue(QDBusVariant(value))});
    }

    /// Tells of each, as NetworkManager does.
    void set(const QVariantMap &properties)
    {
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            auto message = QDBusMessage::createMethodCall(
                service, manager, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
            message.setArguments({service, property.key(), QVariant::fromValue(QDBusVariant(*property))});
            REQUIRE(m_bus.call(message).type() == QDBusMessage::ReplyMessage);
        }
    }

    QDBusConnection m_bus;
    QProcess m_process{};
    QString m_device{};
    int m_count = 0;
};

bool knows(const NetworkWatch &watch, const Network &network)
{
    return waitFor([&] { return watch.network() == network; });
}

Network wifi(const char *ssid)
{
    return {Network::Link::Wifi, QString::fromUtf8(ssid), false};
}

} // namespace

TEST_CASE("Wi-Fi, cable and nothing are told apart, as they come")
{
    TestBus bus;
    MockManager manager(bus);
    NetworkWatch watch(bus.connect(), settle);
    CHECK(knows(watch, Network{}));
    manager.joinWifi(QStringLiteral("Home"));
    CHECK(knows(watch, wifi("Home")));
    manager.joinWifi(QString::fromUtf8("Café"));
    CHECK(knows(watch, wifi("Café")));
    manager.joinWired();
    CHECK(knows(watch, Network{Network::Link::Wired, {}, false}));
    manager.leave();
    CHECK(knows(watch, Network{}));
}

TEST_CASE("A watch that starts later finds the network that is there")
{
    TestBus bus;
    MockManager manager(bus);
    manager.joinWifi(QStringLiteral("Home"));
    NetworkWatch watch(bus.connect(), settle);
    CHECK_FALSE(watch.network());
    CHECK(knows(watch, wifi("Home")));
}

TEST_CASE("A network that costs money is known as such, and a guess counts")
{
    TestBus bus;
    MockManager manager(bus);
    manager.joinWired();
    NetworkWatch watch(bus.connect(), settle);
    REQUIRE(knows(watch, Network{Network::Link::Wired, {}, false}));
    const uint metered = GENERATE(1U, 3U);
    manager.setMetered(metered);
    CHECK(knows(watch, Network{Network::Link::Wired, {}, true}));
}

TEST_CASE("The moment between two networks is not a network of its own")
{
    TestBus bus;
    MockManager manager(bus);
    manager.joinWifi(QStringLiteral("Home"));
    NetworkWatch watch(bus.connect(), 700ms);
    REQUIRE(knows(watch, wifi("Home")));
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    manager.leave();
    manager.joinWifi(QStringLiteral("Work"));
    REQUIRE(knows(watch, wifi("Work")));
    CHECK(changed.count() == 1);
}

TEST_CASE("NetworkManager may come later and go again")
{
    TestBus bus;
    NetworkWatch watch(bus.connect(), settle);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    MockManager manager(bus);
    manager.joinWired();
    REQUIRE(knows(watch, Network{Network::Link::Wired, {}, false}));
    manager.stop();
    CHECK(waitFor([&] { return !watch.network(); }));
    CHECK(changed.count() >= 2);
}

TEST_CASE("Without a bus nothing is known and nothing is said")
{
    const QDBusConnection none(QStringLiteral("there is no such bus"));
    NetworkWatch watch(none, 0ms);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    CHECK_FALSE(changed.wait(100));
    CHECK_FALSE(watch.network());
}
