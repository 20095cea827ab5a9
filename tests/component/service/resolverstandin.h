// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Answers in the place of systemd-resolved what the real one rarely answers: errors, nonsense, nothing at
// all. The real one is tested with in the lab.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace adit::test {

class ResolverStandIn final : public QDBusVirtualObject
{
public:
    enum class Answer { Yes, No, Busy, Nonsense, Silence };

    /// What a link has, as text: servers with their family, domains with `~` before one that only routes.
    struct Settings
    {
        QStringList servers;
        QStringList domains;
        bool isDefaultRoute = false;

        friend bool operator==(const Settings &, const Settings &) = default;
    };

    /// Owns the name from the start; the connection must be nobody else's.
    explicit ResolverStandIn(QDBusConnection bus);

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

    /// Starts again with nothing known.
    void restart();
    void stop();
    void start();

    Answer answer = Answer::Yes;
    QMap<int, Settings> links{};
    /// Names of the methods in the order they came.
    QStringList calls{};
    QStringList signatures{};

private:
    void keep(const QDBusMessage &message);

    QDBusConnection m_bus;
};

} // namespace adit::test
