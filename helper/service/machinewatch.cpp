// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/machinewatch.h"

namespace adit {

MachineWatch::MachineWatch(std::vector<netlink::Monitor> monitors, Handler handler)
    : m_handler(std::move(handler))
{
    for (netlink::Monitor &monitor : monitors) {
        Source &source = m_sources.emplace_back(std::move(monitor));
        connect(&source.notifier, &QSocketNotifier::activated, this,
                [this, &source] { read(source.monitor); });
    }
}

void MachineWatch::read(netlink::Monitor &monitor)
{
    const auto news = monitor.take();
    m_handler(news ? *news : News{netlink::Lost{}});
}

} // namespace adit
