// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/nmconnections.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

#include <algorithm>
#include <limits>
#include <memory>

namespace adit {

namespace {

const char *const settingsInterface = "org.freedesktop.NetworkManager.Settings";
const char *const settingsOfConnection = "org.freedesktop.NetworkManager.Settings.Connection";
const QString connectionGroup = QStringLiteral("connection");

const Error notThere{Errc::Unsupported, "NetworkManager does not run"};

Error errorOf(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    // The latter is how the bus answers for a service that it must not start.
    if (name == QDBusError::errorString(QDBusError::ServiceUnknown) ||
        name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner"))
        return notThere;
    if (name.endsWith(QLatin1String(".PermissionDenied")) || name.endsWith(QLatin1String(".AccessDenied")))
        return {Errc::NotAuthorized, "NetworkManager says: " + reply.errorMessage().toStdString()};
    return {Errc::Unsupported, "NetworkManager says: " + reply.errorMessage().toStdString()};
}

} // namespace

std::string NmConnection::text(const char *property) const
{
    return settings.value(connectionGroup).value(QLatin1String(property)).toString().toStdString();
}

bool NmConnection::startsByItself() const
{
    return settings.value(connectionGroup).value(QStringLiteral("autoconnect"), true).toBool();
}

NmConnections::NmConnections(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus)) {}

void NmConnections::list(std::function<void(Result<std::vector<NmConnection>>)> then)
{
    ask(QStringLiteral("/org/freedesktop/NetworkManager/Settings"), settingsInterface, "ListConnections", {},
        [this, then = std::move(then)](const Result<QVariant> &paths) {
            if (!paths)
                return then(std::unexpected(paths.error()));
            QList<QString> texts;
            for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(*paths))
                texts.append(path.path());
            settings(texts, then);
        });
}

void NmConnections::settings(const QList<QString> &paths,
                             const std::function<void(Result<std::vector<NmConnection>>)> &then)
{
    struct Gathered
    {
        qsizetype missing;
        std::vector<NmConnection> connections{};
    };
    if (paths.isEmpty())
        return then(std::vector<NmConnection>{});
    const auto gathered = std::make_shared<Gathered>(Gathered{paths.size()});
    for (const QString &path : paths) {
        ask(path, settingsOfConnection, "GetSettings", {},
            [gathered, path, then](const Result<QVariant> &answer) {
                // An error: it is somebody else's, or was removed meanwhile.
                NmConnection connection{path, answer ? qdbus_cast<NmSettings>(*answer) : NmSettings()};
                if (connection.settings.contains(QStringLiteral("wireguard")))
                    gathered->connections.push_back(std::move(connection));
                if (--gathered->missing > 0)
                    return;
                std::ranges::sort(gathered->connections, {}, &NmConnection::id);
                then(std::move(gathered->connections));
            });
    }
}

void NmConnections::secrets(const NmConnection &connection, std::function<void(Result<NmSettings>)> then)
{
    ask(connection.path, settingsOfConnection, "GetSecrets", {QStringLiteral("wireguard")},
        [then = std::move(then)](const Result<QVariant> &answer) {
            if (!answer)
                return then(std::unexpected(answer.error()));
            then(qdbus_cast<NmSettings>(*answer));
        });
}

void NmConnections::ask(const QString &object, const char *interface, const char *method,
                        const QVariantList &arguments, Then then)
{
    if (!m_bus.isConnected())
        return then(std::unexpected(notThere));
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.NetworkManager"), object,
                                       QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    message.setAutoStartService(false);
    // A person may be typing a password.
    constexpr int patient = std::numeric_limits<int>::max();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patient), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() != QDBusMessage::ReplyMessage)
            return then(std::unexpected(errorOf(reply)));
        then(reply.arguments().value(0));
    });
}

} // namespace adit
