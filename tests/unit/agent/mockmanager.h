// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// python-dbusmock's NetworkManager, on a bus of the test's own.
#pragma once

#include "unit/client/testbus.h"

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QVariant>

namespace adit::test {

class MockManager
{
public:
    explicit MockManager(TestBus &bus);
    ~MockManager() { stop(); }
    MockManager(const MockManager &) = delete;
    MockManager &operator=(const MockManager &) = delete;

    void stop();
    /// Makes a Wi-Fi with this name the primary connection.
    void joinWifi(const QString &ssid);
    void joinWired();
    void leave();
    /// An NMMetered.
    void setMetered(uint value);

private:
    bool answers();
    QString call(const QString &object, const char *method, const QVariantList &arguments);
    void join(const QString &type, const QString &connection);
    void addProperty(const QString &name, const QVariant &value);
    void set(const QString &name, const QVariant &value);

    QDBusConnection m_bus;
    QProcess m_process{};
    QString m_device{};
    int m_count = 0;
};

} // namespace adit::test
