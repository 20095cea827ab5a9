// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/networkwatch.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QStringDecoder>

namespace adit {

namespace {

const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString managerPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString connectionInterface = QStringLiteral("org.freedesktop.NetworkManager.Connection.Active");
const QString accessPointInterface = QStringLiteral("org.freedesktop.NetworkManager.AccessPoint");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

/// The bytes of a network's name are of no declared encoding; nearly all are UTF-8.
QString textOf(const QByteArray &ssid)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(ssid);
    return utf8.hasError() ? QString::fromLatin1(ssid) : text;
}

Network::Link linkOf(const QString &type)
{
    if (type.isEmpty())
        return Network::Link::None;
    if (type == QLatin1String("802-3-ethernet"))
        return Network::Link::Wired;
    if (type == QLatin1String("802-11-wireless"))
        return Network::Link::Wifi;
    return Network::Link::Other;
}

/// NMMetered: 1 is yes, 3 is guessed yes.
bool isMetered(uint value)
{
    return value == 1 || value == 3;
}

} // namespace

NetworkWatch::NetworkWatch(QDBusConnection bus, std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent),
      m_bus(std::move(bus)),
      m_service(service, m_bus)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &NetworkWatch::settled);
    if (!m_bus.isConnected())
        return;
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &NetworkWatch::read);
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, &NetworkWatch::onServiceGone);
    // Of the manager and of connections only: access points tell their strength all the time.
    for (const QString &interface : {service, connectionInterface}) {
        m_bus.connect(service, QString(), propertiesInterface, QStringLiteral("PropertiesChanged"),
                      {interface}, QString(), this, SLOT(onPropertiesChanged()));
    }
    read();
}

void NetworkWatch::onPropertiesChanged()
{
    read();
}

void NetworkWatch::onServiceGone()
{
    ++m_round;
    found(std::nullopt);
}

void NetworkWatch::read()
{
    ++m_round;
    ask(managerPath, propertiesInterface, QStringLiteral("GetAll"), {service},
        [this](const QVariant &all) { readManager(qdbus_cast<QVariantMap>(all)); });
}

void NetworkWatch::readManager(const QVariantMap &manager)
{
    Network network;
    network.link = linkOf(manager.value(QStringLiteral("PrimaryConnectionType")).toString());
    network.metered = isMetered(manager.value(QStringLiteral("Metered")).toUInt());
    if (network.link == Network::Link::None)
        network.metered = false;
    const auto connection =
        qvariant_cast<QDBusObjectPath>(manager.value(QStringLiteral("PrimaryConnection"))).path();
    if (network.link == Network::Link::Wifi && connection.size() > 1)
        readAccessPoint(connection, network);
    else
        found(network);
}

void NetworkWatch::readAccessPoint(const QString &connection, const Network &network)
{
    const QString get = QStringLiteral("Get");
    ask(connection, propertiesInterface, get, {connectionInterface, QStringLiteral("SpecificObject")},
        [this, get, network](const QVariant &answer) {
            const auto object = qvariant_cast<QDBusVariant>(answer).variant();
            const QString accessPoint = qvariant_cast<QDBusObjectPath>(object).path();
            // Until it is associated there is no access point; the connection tells when there is.
            if (accessPoint.size() <= 1)
                return;
            ask(accessPoint, propertiesInterface, get, {accessPointInterface, QStringLiteral("Ssid")},
                [this, network](const QVariant &ssid) {
                    Network complete = network;
                    complete.ssid = textOf(qvariant_cast<QDBusVariant>(ssid).variant().toByteArray());
                    found(complete);
                });
        });
}

void NetworkWatch::ask(const QString &object, const QString &interface, const QString &method,
                       const QVariantList &arguments, WithProperty then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, round = m_round, then = std::move(then)] {
                watcher->deleteLater();
                const QDBusMessage reply = watcher->reply();
                // An error: NetworkManager is not there, or what was asked of has just gone and a signal
                // follows.
                if (round == m_round && reply.type() == QDBusMessage::ReplyMessage &&
                    !reply.arguments().isEmpty())
                    then(reply.arguments().constFirst());
            });
}

void NetworkWatch::found(const std::optional<Network> &network)
{
    if (network == m_found && m_settle.isActive())
        return;
    m_found = network;
    if (m_found == m_network)
        m_settle.stop();
    else
        m_settle.start();
}

void NetworkWatch::settled()
{
    m_network = m_found;
    emit changed();
}

} // namespace adit
