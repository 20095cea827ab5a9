// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tells when a network interface has gone, whoever took it away.
#pragma once

#include "base/interfacename.h"
#include "netlink/monitor.h"

#include <QObject>
#include <QSocketNotifier>
#include <functional>

namespace adit {

class LinkWatch final : public QObject
{
    Q_OBJECT

public:
    /// Called with the name of each interface that went, and with nullopt when notifications were lost.
    using Gone = std::function<void(const std::optional<InterfaceName> &)>;

    LinkWatch(netlink::Monitor monitor, Gone gone);

private:
    void read();

    netlink::Monitor m_monitor;
    QSocketNotifier m_notifier;
    Gone m_gone;
};

} // namespace adit
