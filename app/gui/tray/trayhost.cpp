// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace adit::gui {

namespace {

const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(QDBusConnection bus, QObject *parent)
    : QObject(parent),
      m_bus(std::move(bus)),
      m_watcher(service, m_bus)
{
    if (!m_bus.isConnected())
        return;
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::look);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &TrayHost::onGone);
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(service, path, service, QString::fromLatin1(signal), this, SLOT(look()));
    look();
}

void TrayHost::look()
{
    auto message = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments({service, QStringLiteral("IsStatusNotifierHostRegistered")});
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = ++m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (round == m_round)
            setPresent(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::onGone()
{
    ++m_round;
    setPresent(false);
}

void TrayHost::setPresent(bool present)
{
    if (m_present == present)
        return;
    m_present = present;
    emit changed();
}

} // namespace adit::gui
