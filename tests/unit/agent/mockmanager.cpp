// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "mockmanager.h"

#include "support/catch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcessEnvironment>

namespace adit::test {

namespace {

const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString manager = QStringLiteral("/org/freedesktop/NetworkManager");
const QString root = QStringLiteral("/org/freedesktop");
const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString connectionProperty = QStringLiteral("PrimaryConnection");
const QString typeProperty = QStringLiteral("PrimaryConnectionType");

QVariant path(const QString &text)
{
    return QVariant::fromValue(QDBusObjectPath(text));
}

} // namespace

MockManager::MockManager(TestBus &bus) : m_bus(bus.connect())
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
    // It lacks what tells of the network in use.
    addProperty(connectionProperty, path(QStringLiteral("/")));
    addProperty(typeProperty, QString());
    addProperty(QStringLiteral("Metered"), 4U);
}

void MockManager::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

void MockManager::joinWifi(const QString &ssid)
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

void MockManager::joinWired()
{
    join(QStringLiteral("802-3-ethernet"), manager + QStringLiteral("/ActiveConnection/wired"));
}

void MockManager::leave()
{
    join(QString(), QStringLiteral("/"));
}

void MockManager::setMetered(uint value)
{
    set(QStringLiteral("Metered"), value);
}

bool MockManager::answers()
{
    auto message = QDBusMessage::createMethodCall(service, manager, properties, QStringLiteral("GetAll"));
    message.setArguments({service});
    return m_bus.call(message).type() == QDBusMessage::ReplyMessage;
}

QString MockManager::call(const QString &object, const char *method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, object, mock, QString::fromLatin1(method));
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message);
    INFO(reply.errorMessage().toStdString());
    REQUIRE(reply.type() == QDBusMessage::ReplyMessage);
    return reply.arguments().value(0).toString();
}

/// Tells of one and then of the other, as NetworkManager does.
void MockManager::join(const QString &type, const QString &connection)
{
    set(connectionProperty, path(connection));
    set(typeProperty, type);
}

void MockManager::addProperty(const QString &name, const QVariant &value)
{
    call(manager, "AddProperty", {service, name, QVariant::fromValue(QDBusVariant(value))});
}

void MockManager::set(const QString &name, const QVariant &value)
{
    auto message = QDBusMessage::createMethodCall(service, manager, properties, QStringLiteral("Set"));
    message.setArguments({service, name, QVariant::fromValue(QDBusVariant(value))});
    REQUIRE(m_bus.call(message).type() == QDBusMessage::ReplyMessage);
}

} // namespace adit::test
