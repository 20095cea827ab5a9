// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

namespace adit {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString objectPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage methodCall(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, objectPath, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject *parent)
    : QObject(parent),
      m_bus(std::move(bus))
{
    m_bus.connect(service, objectPath, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, objectPath, service, QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(service, objectPath, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
}

void DesktopNotifier::show(const Message &message)
{
    if (m_markup)
        send(message);
    else
        askForMarkup(message);
}

void DesktopNotifier::askForMarkup(const Message &first)
{
    m_early[first.topic] = first;
    if (std::exchange(m_asking, true))
        return;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(methodCall(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto early = std::exchange(m_early, {});
        // Without an answer there is nobody to show it, now. The next message asks again.
        if (reply.isError())
            return;
        m_markup = reply.value().contains(QStringLiteral("body-markup"));
        for (const auto &[topic, message] : early)
            send(message);
    });
}

void DesktopNotifier::send(const Message &message)
{
    const auto shown = m_shown.find(message.topic);
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(message.urgency))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("org.adit.Adit")}};
    const QStringList actions{QStringLiteral("default"), tr("Show", "action of a notification")};
    const QVariantList arguments{QStringLiteral("Adit"),
                                 shown == m_shown.end() ? 0U : shown->second,
                                 QStringLiteral("org.adit.Adit"),
                                 message.title,
                                 *m_markup ? message.body.toHtmlEscaped() : message.body,
                                 actions,
                                 hints,
                                 -1};
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(methodCall(QStringLiteral("Notify"), arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, topic = message.topic] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            m_markup.reset(); // another service may come
        else
            m_shown[topic] = reply.value();
    });
}

void DesktopNotifier::onActionInvoked(uint id, const QString &)
{
    for (const auto &[topic, number] : m_shown) {
        if (number == id) {
            emit clicked(topic, m_tokens.contains(id) ? m_tokens.at(id) : QString());
            return;
        }
    }
}

void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    for (const auto &[topic, number] : m_shown) {
        if (number == id)
            m_tokens[id] = token;
    }
}

void DesktopNotifier::onClosed(uint id, uint)
{
    std::erase_if(m_shown, [id](const auto &entry) { return entry.second == id; });
    m_tokens.erase(id);
}

} // namespace adit
