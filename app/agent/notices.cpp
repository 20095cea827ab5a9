// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/notices.h"

#include <algorithm>

namespace adit {

namespace {

DesktopNotifier::Urgency urgencyOf(Settings::Notice kind)
{
    return kind == Settings::Notice::Connected ? DesktopNotifier::Urgency::Low
                                               : DesktopNotifier::Urgency::Normal;
}

} // namespace

Notices::Notices(EventLog &log, Settings &settings, QDBusConnection bus, QObject *parent)
    : QObject(parent),
      m_log(log),
      m_settings(settings),
      m_notifier(std::move(bus))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notices::tell);
    connect(&m_log, &EventLog::appended, this, &Notices::take);
    connect(&m_notifier, &DesktopNotifier::clicked, this, &Notices::clicked);
}

void Notices::take()
{
    m_schedule.add(m_log.events().back(), NoticeSchedule::Time(m_clock.elapsed()));
    tell();
}

void Notices::tell()
{
    const NoticeSchedule::Time now(m_clock.elapsed());
    for (const Notice &notice : m_schedule.due(now)) {
        if (!m_settings.notifies(notice.kind))
            continue;
        const QString name = QString::fromStdString(notice.tunnel.text());
        m_notifier.show({name, name, notice.text, urgencyOf(notice.kind)});
    }
    if (const auto next = m_schedule.next())
        m_timer.start(std::max(*next - now, NoticeSchedule::Time(0)));
    else
        m_timer.stop();
}

} // namespace adit
