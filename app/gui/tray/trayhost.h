// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Whether the desktop shows tray icons: a StatusNotifierWatcher on the session bus that has a host. Both come
// and go as panels start, restart and crash.
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace adit::gui {

class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QDBusConnection bus, QObject *parent = nullptr);

    bool isPresent() const { return m_present; }

signals:
    void changed();

private slots:
    void look();
    void onGone();

private:
    void setPresent(bool present);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    bool m_present = false;
    unsigned m_round = 0; ///< answers to earlier questions are stale
};

} // namespace adit::gui
