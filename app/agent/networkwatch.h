// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Which network this machine is in, asked of NetworkManager where there is one. It is never started for
// that; without it nothing is known and nothing is signalled.
#pragma once

#include "agent/network.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <chrono>
#include <functional>
#include <optional>

namespace adit {

class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    /// Between two networks there is none for a moment; only what lasts as long as this counts.
    static constexpr std::chrono::milliseconds usualSettle{1'500};

    /// Watches over this bus (the system's). A bus that is not there is as good as no NetworkManager.
    explicit NetworkWatch(QDBusConnection bus, std::chrono::milliseconds settle = usualSettle,
                          QObject *parent = nullptr);

    /// nullopt: not known.
    const std::optional<Network> &network() const { return m_network; }

signals:
    /// network() is another one, or is known for the first time, or no longer known.
    void changed();

private slots:
    void onPropertiesChanged();

private:
    using WithProperty = std::function<void(const QVariant &)>;

    void onServiceGone();
    void read();
    void readManager(const QVariantMap &manager);
    void readAccessPoint(const QString &connection, const Network &network);
    void ask(const QString &object, const QString &interface, const QString &method,
             const QVariantList &arguments, WithProperty then);
    void found(const std::optional<Network> &network);
    void settled();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QTimer m_settle{};
    std::optional<Network> m_found{};
    std::optional<Network> m_network{};
    unsigned m_round = 0; ///< answers to earlier questions are stale
};

} // namespace adit
