// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/trialwatch.h"

#include "base/bootclock.h"
#include "cli/words.h"
#include "core/status/trial.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <unistd.h>

namespace adit::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto clearLine = "\r\033[K";

void toTerminal(const std::string &text)
{
    // A terminal that is gone has nobody who could read it.
    static_cast<void>(::write(STDERR_FILENO, text.data(), text.size()) < 0);
}

std::int64_t wallClock()
{
    return static_cast<std::int64_t>(std::time(nullptr));
}

std::string handshakeWords(const TunnelStatus &status, std::int64_t begin)
{
    std::int64_t last = 0;
    for (const PeerStatus &peer : status.peers)
        last = std::max(last, peer.lastHandshake);
    return last >= begin ? "handshake " + ageWords(wallClock() - last) + " ago"
                         : "no handshake since the change";
}

} // namespace

TrialWatch::TrialWatch(Context &context, InterfaceName name)
    : m_context(context),
      m_name(std::move(name)),
      m_input(STDIN_FILENO, QSocketNotifier::Read),
      m_begin(wallClock())
{
    connect(&m_timer, &QTimer::timeout, this, &TrialWatch::look);
    connect(&m_input, &QSocketNotifier::activated, this, &TrialWatch::read);
    m_timer.start(1s);
    look();
}

void TrialWatch::look()
{
    m_context.helper().status(m_name, [this](const Result<TunnelStatus> &status) {
        if (!m_decided)
            show(status);
    });
}

void TrialWatch::show(const Result<TunnelStatus> &status)
{
    // A helper that is on its way back is asked again; that the name is gone is an answer.
    if (!status && status.error().code != Errc::NoSuchTunnel)
        return;
    const auto left = status ? trialLeft(*status, bootTime()) : std::nullopt;
    if (!left) {
        m_decided = true;
        return end(nullptr, ": the change is taken back", ExitCode::Refused);
    }
    toTerminal(clearLine + m_name.text() + ": " + std::to_string(left->count()) + " s left, " +
               handshakeWords(*status, m_begin) + ". Keep this change? [y/N] ");
}

void TrialWatch::read()
{
    char bytes[64];
    const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count > 0)
        m_answer.append(bytes, count);
    if (m_decided)
        return;
    if (count <= 0) {
        // Nobody is there any more: the helper waits until the time is over.
        m_decided = true;
        return end(nullptr, ": not confirmed, goes back when the time is over", ExitCode::Refused);
    }
    if (!m_answer.contains('\n'))
        return;
    decide(m_answer.startsWith('y') || m_answer.startsWith('Y'));
}

void TrialWatch::decide(bool keep)
{
    m_decided = true;
    m_timer.stop();
    const auto done = [this, keep](const Result<> &result) {
        if (!result)
            return end(&result.error(), {}, ExitCode::Refused);
        end(nullptr, keep ? ": the change is kept" : ": the change is taken back",
            keep ? ExitCode::Ok : ExitCode::Refused);
    };
    if (keep)
        m_context.helper().confirm(m_name, m_context.interaction(), done);
    else
        m_context.helper().takeBack(m_name, m_context.interaction(), done);
}

void TrialWatch::end(const Error *error, const std::string &sentence, ExitCode code)
{
    m_timer.stop();
    m_input.setEnabled(false);
    if (!m_answer.contains('\n'))
        toTerminal("\n"); // the cursor is still behind the question
    deleteLater();
    if (error)
        return m_context.fail(*error);
    m_context.console().line(m_name.text() + sentence);
    m_context.finish(code);
}

} // namespace adit::cli
