// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "panel.h"

#include "support/catch.h"

#include <QMutexLocker>

namespace adit::test {

QStringList Watcher::items() const
{
    const QMutexLocker lock(&m_mutex);
    return m_items;
}

void Watcher::RegisterStatusNotifierItem(const QString &service)
{
    const QMutexLocker lock(&m_mutex);
    m_items.append(service);
}

Panel::Panel(TestBus &bus) : m_bus(bus.connect())
{
    REQUIRE(m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), m_watcher.get(),
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    m_watcher->moveToThread(&m_thread);
    m_thread.start();
    REQUIRE(m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
}

Panel::~Panel()
{
    m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    m_thread.quit();
    m_thread.wait();
}

} // namespace adit::test
