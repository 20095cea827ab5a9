// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A real dbus-daemon of the test's own, and on it a program that claims to be the helper.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace adit::test {

/// Handles events until the condition holds; false when it does not within ten seconds.
bool waitFor(const std::function<bool()> &condition);

class TestBus
{
public:
    TestBus();
    ~TestBus();
    TestBus(const TestBus &) = delete;
    TestBus &operator=(const TestBus &) = delete;

    /// A connection of its own each time.
    QDBusConnection connect();
    /// For programs that are to join it.
    const QString &address() const { return m_address; }

private:
    QTemporaryDir m_folder{};
    QProcess m_daemon{};
    QString m_address{};
    QStringList m_connections{};
};

/// Owns org.adit.Helper1, remembers each call and answers it as `answer` says, which may put the reply off
/// (QDBusMessage::setDelayedReply()).
class ClaimedHelper : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    explicit ClaimedHelper(const QDBusConnection &bus);
    void claimName();
    void giveNameUp();

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

    Answer answer{};
    QList<QDBusMessage> calls{};
    QDBusConnection bus;
};

} // namespace adit::test
