// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/linkwatch.h"

#include <variant>

namespace adit {

LinkWatch::LinkWatch(netlink::Monitor monitor, Gone gone)
    : m_monitor(std::move(monitor)),
      m_notifier(m_monitor.fd(), QSocketNotifier::Read),
      m_gone(std::move(gone))
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
}

void LinkWatch::read()
{
    const auto notifications = m_monitor.take();
    if (!notifications) {
        m_gone(std::nullopt);
        return;
    }
    using LinkChange = netlink::Change<netlink::LinkRecord>;
    for (const netlink::Notification &notification : *notifications) {
        if (std::holds_alternative<netlink::Lost>(notification))
            m_gone(std::nullopt);
        const auto *const link = std::get_if<LinkChange>(&notification);
        if (!link || link->kind != LinkChange::Kind::Gone)
            continue;
        // A name that is not one of ours to have is none of our interfaces.
        if (const auto name = InterfaceName::from(link->record.name))
            m_gone(*name);
    }
}

} // namespace adit
