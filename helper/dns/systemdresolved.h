// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// systemd-resolved as the resolver, over the system bus. It keeps settings for each link, and they end with
// the link.
#pragma once

#include "dns/resolver.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <vector>

namespace adit {

class SystemdResolved final : public QObject, public Resolver
{
    Q_OBJECT

public:
    /// How long to wait for answers, and how long it may be gone before gone() tells.
    struct Patience
    {
        std::chrono::milliseconds answer{3000};
        std::chrono::milliseconds restart{2000};
    };

    explicit SystemdResolved(const QDBusConnection &bus);
    SystemdResolved(const QDBusConnection &bus, Patience patience);

    void apply(const DnsLink &link, const LinkDns &dns, Done done) override;
    void revert(const DnsLink &link, Done done) override;

Q_SIGNALS:
    /// It has started, or is there again: it may not know what it was told before.
    void appeared();
    /// It has ended, and none has taken its place.
    void gone();

private:
    void send(const std::vector<QDBusMessage> &calls, Done done);

    QDBusConnection m_bus;
    Patience m_patience;
    QDBusServiceWatcher m_watcher;
    QTimer m_absence{};
};

} // namespace adit
