// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper goes when nobody needs it: the bus starts it again with the next call. Tunnels need no helper.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace adit {

class IdleExit final : public QObject
{
    Q_OBJECT

public:
    /// `isNeeded` is asked when this long nothing happened. When it says no, idle() is emitted, once.
    IdleExit(std::chrono::milliseconds patience, std::function<bool()> isNeeded);

    /// Something happened: waits anew.
    void restart() { m_timer.start(); }

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
    std::function<bool()> m_isNeeded;
};

} // namespace adit
