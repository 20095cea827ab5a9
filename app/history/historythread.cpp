// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/historythread.h"

namespace adit {

HistoryThread::HistoryThread()
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(&m_worker, [this] { m_keeper = std::make_unique<HistoryKeeper>(); });
}

HistoryThread::~HistoryThread()
{
    // As the last piece of work: quit() from here could overtake those before it.
    QMetaObject::invokeMethod(&m_worker, [this] {
        m_keeper.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void HistoryThread::post(Work work)
{
    QMetaObject::invokeMethod(&m_worker, [this, work = std::move(work)] { work(*m_keeper); });
}

} // namespace adit
