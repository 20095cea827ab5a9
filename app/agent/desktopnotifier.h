// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A small client of org.freedesktop.Notifications. Each topic has at most one notification on the screen: a
// newer one takes the place of the older.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <map>
#include <optional>

namespace adit {

class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Low, Normal, Critical };
    struct Message
    {
        QString topic{};
        QString title{};
        QString body{}; ///< plain text
        Urgency urgency = Urgency::Normal;
    };

    explicit DesktopNotifier(QDBusConnection bus, QObject *parent = nullptr);

    /// Shows it, if there is a service for that; nothing is told when there is none.
    void show(const Message &message);

signals:
    /// A person clicked on the notification of this topic. `activationToken` lets a window come to the front
    /// on Wayland; it may be empty.
    void clicked(const QString &topic, const QString &activationToken);

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    void askForMarkup(const Message &first);
    void send(const Message &message);

    QDBusConnection m_bus;
    /// Whether the service reads markup; nullopt until it was asked.
    std::optional<bool> m_markup{};
    bool m_asking = false;
    std::map<QString, Message> m_early{}; ///< what came before the answer
    std::map<QString, uint> m_shown{};    ///< topic to the service's number
    std::map<uint, QString> m_tokens{};
};

} // namespace adit
