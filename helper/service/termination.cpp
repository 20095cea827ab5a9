// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/termination.h"

#include <cerrno>
#include <csignal>
#include <sys/signalfd.h>

namespace adit {

Result<UniqueFd> Termination::open()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    if (::sigprocmask(SIG_BLOCK, &wanted, nullptr) != 0)
        return fail(Errc::KernelRefused, "signals", errno);
    UniqueFd fd(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!fd)
        return fail(Errc::KernelRefused, "signals", errno);
    return fd;
}

Termination::Termination(UniqueFd fd, std::function<void()> callback)
    : m_fd(std::move(fd)),
      m_notifier(m_fd.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this, callback = std::move(callback)] {
        m_notifier.setEnabled(false);
        callback();
    });
}

} // namespace adit
