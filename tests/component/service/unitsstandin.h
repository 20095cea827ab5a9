// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A stand-in that answers for systemd, also as the real one rarely does.
#pragma once

#include "support/catch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <functional>

namespace adit::test {

class UnitsStandIn final : public QDBusVirtualObject
{
public:
    enum class Answer { Done, Failed, Unknown, Silence };

    explicit UnitsStandIn(QDBusConnection bus) : m_bus(std::move(bus))
    {
        REQUIRE(m_bus.registerVirtualObject("/org/freedesktop/systemd1", this));
        REQUIRE(m_bus.registerService("org.freedesktop.systemd1"));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString unit = message.arguments().value(0).toString();
        calls << message.member() + " " + unit;
        if (answer == Answer::Silence)
            return true;
        if (answer == Answer::Unknown)
            return bus.send(message.createErrorReply("org.freedesktop.systemd1.NoSuchUnit", unit));
        onCall();
        const QDBusObjectPath job("/org/freedesktop/systemd1/job/" + QString::number(calls.size()));
        QDBusMessage removed = QDBusMessage::createSignal("/org/freedesktop/systemd1",
                                                          "org.freedesktop.systemd1.Manager", "JobRemoved");
        removed << 1U << QVariant::fromValue(job) << unit << (answer == Answer::Done ? "done" : "failed");
        return bus.send(message.createReply(QVariant::fromValue(job))) && bus.send(removed);
    }

    Answer answer = Answer::Done;
    std::function<void()> onCall = [] {};
    QStringList calls{};

private:
    QDBusConnection m_bus;
};

} // namespace adit::test
