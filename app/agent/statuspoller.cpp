// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/statuspoller.h"

#include "agent/steadyclock.h"

#include <QPointer>

#include <algorithm>
#include <ctime>

namespace adit {

using namespace std::chrono_literals;

namespace {

constexpr auto activatingInterval = 250ms;
constexpr auto watchedInterval = 1000ms;
constexpr auto backgroundInterval = 5000ms;
// Three handshakes of WireGuard, which come five seconds apart.
constexpr std::int64_t settlingSeconds = 15;
// Without a helper nobody waits for news in the background, and one that starts is noticed anyway.
constexpr auto patientInterval = 60'000ms;

bool isSettling(TunnelState state)
{
    return state == TunnelState::Activating || state == TunnelState::WaitingForHandshake ||
           state == TunnelState::Deactivating;
}

} // namespace

std::optional<std::chrono::milliseconds> pollInterval(Attention attention,
                                                      const std::vector<TunnelState> &states)
{
    if (std::ranges::all_of(states, [](TunnelState s) { return s == TunnelState::Off; }))
        return std::nullopt;
    if (attention == Attention::Background)
        return backgroundInterval;
    return std::ranges::any_of(states, isSettling) ? activatingInterval : watchedInterval;
}

TunnelState paceOf(const TunnelReport &report, std::int64_t wallClock)
{
    const TunnelState state = report.assessment.state;
    const bool waitsLong = state == TunnelState::WaitingForHandshake && report.status.upSince > 0 &&
                           wallClock - report.status.upSince > settlingSeconds;
    return waitsLong ? TunnelState::Connected : state;
}

/// One look under way.
struct StatusPoller::Round
{
    Handler done;
    std::vector<TunnelSummary> summaries{};
    std::size_t next = 0;
    TunnelReports reports{};
};

StatusPoller::StatusPoller(HelperClient &helper, std::vector<InterfaceName> names)
    : m_helper(helper),
      m_names(std::move(names))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
}

StatusPoller::~StatusPoller()
{
    if (m_handler || m_stopping)
        m_helper.watchChanges({});
}

void StatusPoller::look(Handler done)
{
    auto round = std::make_shared<Round>(Round{.done = std::move(done)});
    m_helper.list([self = QPointer(this), this, round](Result<std::vector<TunnelSummary>> summaries) {
        if (!self)
            return;
        if (!summaries)
            return round->done(std::unexpected(summaries.error()));
        round->summaries = *std::move(summaries);
        if (!m_names.empty())
            std::erase_if(round->summaries, [&](const TunnelSummary &s) {
                return std::ranges::find(m_names, s.name) == m_names.end();
            });
        collect(round);
    });
}

void StatusPoller::collect(const std::shared_ptr<Round> &round)
{
    while (round->next < round->summaries.size()) {
        const TunnelSummary &summary = round->summaries[round->next++];
        if (summary.state == LinkState::Down) {
            add(*round, TunnelStatus{.name = summary.name}, summary);
            continue;
        }
        return m_helper.status(summary.name,
                               [self = QPointer(this), this, round, &summary](Result<TunnelStatus> status) {
                                   if (!self)
                                       return;
                                   // One that was removed between List and Status is no error of the others.
                                   if (!status && status.error().code != Errc::NoSuchTunnel)
                                       return round->done(std::unexpected(status.error()));
                                   if (status)
                                       add(*round, *std::move(status), summary);
                                   collect(round);
                               });
    }
    round->done(std::move(round->reports));
}

void StatusPoller::add(Round &round, TunnelStatus status, const TunnelSummary &summary)
{
    Observation now{status, static_cast<std::int64_t>(std::time(nullptr)), steadyNow()};
    const Assessment assessment = m_watches[status.name].look(std::move(now));
    round.reports.push_back({std::move(status), assessment, summary.fingerprint});
}

void StatusPoller::start(Attention attention, Handler handler)
{
    m_stopping = false;
    m_attention = attention;
    m_handler = std::move(handler);
    m_helper.watchChanges([this](const InterfaceName &, LinkState) { tick(); });
    tick();
}

void StatusPoller::stopLater()
{
    m_stopping = true;
    m_timer.stop();
    // Not now: this may run inside the handler, and the handler may own this object.
    QTimer::singleShot(0, this, [this] { const Handler gone = std::exchange(m_handler, nullptr); });
}

void StatusPoller::setAttention(Attention attention)
{
    const bool sooner = attention == Attention::Watched && m_attention != attention;
    m_attention = attention;
    if (sooner)
        lookSoon();
}

void StatusPoller::lookSoon()
{
    // Not from here: this may run inside the handler.
    if (m_looking)
        m_again = true;
    else if (m_handler && !m_stopping)
        m_timer.start(0ms);
}

void StatusPoller::tick()
{
    if (!m_handler || m_stopping)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    look([this](Result<TunnelReports> reports) { looked(std::move(reports)); });
}

void StatusPoller::looked(Result<TunnelReports> reports)
{
    m_looking = false;
    if (m_stopping)
        return;
    std::optional<std::chrono::milliseconds> next =
        m_attention == Attention::Watched ? backgroundInterval : patientInterval;
    if (reports) {
        std::vector<TunnelState> states;
        for (const TunnelReport &report : *reports)
            states.push_back(paceOf(report, std::time(nullptr)));
        next = pollInterval(m_attention, states);
    }
    m_handler(std::move(reports));
    if (m_stopping || m_timer.isActive())
        return;
    if (m_again)
        m_timer.start(0ms);
    else if (next)
        m_timer.start(*next);
}

} // namespace adit
