// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tells what happens on the machine, as the kernel notifies it. Nothing is polled.
#pragma once

#include "netlink/monitor.h"

#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <list>
#include <vector>

namespace adit {

class MachineWatch final : public QObject
{
    Q_OBJECT

public:
    using News = std::vector<netlink::Notification>;
    using Handler = std::function<void(const News &)>;

    /// `handler` gets what each monitor tells, in its order; a monitor that fails tells netlink::Lost.
    MachineWatch(std::vector<netlink::Monitor> monitors, Handler handler);

private:
    struct Source
    {
        explicit Source(netlink::Monitor told)
            : monitor(std::move(told)),
              notifier(monitor.fd(), QSocketNotifier::Read)
        {
        }

        netlink::Monitor monitor;
        QSocketNotifier notifier;
    };

    void read(netlink::Monitor &monitor);

    std::list<Source> m_sources{};
    Handler m_handler;
};

} // namespace adit
