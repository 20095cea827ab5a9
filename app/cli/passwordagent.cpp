// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/passwordagent.h"

#include "base/uniquefd.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace adit::cli {

namespace {

constexpr int readyTimeoutMs = 5000;

[[noreturn]] void runAgent(int notify, pid_t parent)
{
    // It goes when we go, however that happens.
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent)
        ::_exit(1);
    ::fcntl(notify, F_SETFD, 0);
    // It speaks for its parent process; a desktop's agent goes first.
    ::execlp("pkttyagent", "pkttyagent", "--notify-fd", std::to_string(notify).c_str(), "--fallback",
             nullptr);
    ::_exit(1);
}

} // namespace

PasswordAgent::PasswordAgent()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    const UniqueFd ready(ends[0]);
    UniqueFd notify(ends[1]);
    const pid_t self = ::getpid();
    m_process = ::fork();
    if (m_process == 0)
        runAgent(notify.get(), self);
    notify = UniqueFd();
    // The agent closes its end when it is registered, or by dying.
    pollfd wait{ready.get(), POLLIN, 0};
    while (::poll(&wait, 1, readyTimeoutMs) < 0 && errno == EINTR) {
    }
}

PasswordAgent::~PasswordAgent()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGTERM);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace adit::cli
