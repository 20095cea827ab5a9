// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What of a desktop's panel a tray icon talks to: org.kde.StatusNotifierWatcher. It answers in a thread of
// its own, since Qt's tray waits for some of the answers.
#pragma once

#include "unit/client/testbus.h"

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>

namespace adit::test {

class Watcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    QStringList items() const;
    bool hasHost() const { return true; }
    int version() const { return 0; }

public slots:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &) {}

private:
    mutable QMutex m_mutex{};
    QStringList m_items{};
};

/// A panel that is there as long as this lives.
class Panel
{
public:
    explicit Panel(TestBus &bus);
    ~Panel();
    Panel(const Panel &) = delete;
    Panel &operator=(const Panel &) = delete;

    /// Services of the icons that were registered with this panel, oldest first.
    QStringList items() const { return m_watcher->items(); }

private:
    QDBusConnection m_bus;
    QThread m_thread{};
    std::unique_ptr<Watcher> m_watcher = std::make_unique<Watcher>();
};

} // namespace adit::test
