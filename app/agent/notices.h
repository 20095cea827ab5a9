// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tells a person outside the window that a tunnel is connected, was lost, or failed; each kind can be
// switched off.
#pragma once

#include "agent/desktopnotifier.h"
#include "agent/noticeschedule.h"

#include <QElapsedTimer>
#include <QTimer>

namespace adit {

class Notices : public QObject
{
    Q_OBJECT

public:
    /// Shows notices over this bus as long as it lives. Log and settings must outlive it.
    Notices(EventLog &log, Settings &settings, QDBusConnection bus, QObject *parent = nullptr);

signals:
    /// A person clicked on the notice of this tunnel; see DesktopNotifier::clicked().
    void clicked(const QString &tunnel, const QString &activationToken);

private:
    void take();
    void tell();

    EventLog &m_log;
    Settings &m_settings;
    DesktopNotifier m_notifier;
    NoticeSchedule m_schedule{};
    QElapsedTimer m_clock{};
    QTimer m_timer{};
};

} // namespace adit
