// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The WireGuard connections that NetworkManager keeps, asked of it over D-Bus. It is never started for that.
#pragma once

#include "base/result.h"

#include <QDBusConnection>
#include <QList>
#include <QMap>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <string>
#include <vector>

namespace adit {

/// Settings as NetworkManager tells them: a group, and in it properties. Secrets come as the same, apart.
using NmSettings = QMap<QString, QVariantMap>;

/// One connection, without its keys.
struct NmConnection
{
    QString path;
    NmSettings settings{};

    std::string id() const { return text("id"); }
    std::string uuid() const { return text("uuid"); }
    /// Empty when it names none.
    std::string interfaceName() const { return text("interface-name"); }
    bool startsByItself() const;

private:
    std::string text(const char *property) const;
};

class NmConnections : public QObject
{
    Q_OBJECT

public:
    /// Asks over this bus (the system's).
    explicit NmConnections(QDBusConnection bus, QObject *parent = nullptr);

    /// Those of WireGuard that the user may see, by their id. Unsupported when NetworkManager does not run.
    void list(std::function<void(Result<std::vector<NmConnection>>)> then);
    /// The keys of one. NetworkManager may have polkit ask for a password; NotAuthorized when it said no.
    void secrets(const NmConnection &connection, std::function<void(Result<NmSettings>)> then);

private:
    using Then = std::function<void(const Result<QVariant> &)>;

    void settings(const QList<QString> &paths,
                  const std::function<void(Result<std::vector<NmConnection>>)> &then);
    void ask(const QString &object, const char *interface, const char *method, const QVariantList &arguments,
             Then then);

    QDBusConnection m_bus;
};

} // namespace adit
