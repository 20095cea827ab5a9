// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Looks at tunnels as often as somebody needs it (behaviour.md section 3) and not at all when nothing is up;
// then the helper's signal tells.
#pragma once

#include "client/helperclient.h"
#include "core/status/statuswatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adit {

/// Who looks at the result.
enum class Attention { Watched, Background };

/// How long until the next look; nullopt while nothing is up.
std::optional<std::chrono::milliseconds> pollInterval(Attention attention,
                                                      const std::vector<TunnelState> &states);

/// One tunnel at one look.
struct TunnelReport
{
    TunnelStatus status;
    Assessment assessment{};
    /// Of what is approved; empty where the helper's stored form is damaged.
    std::string fingerprint{};
};
using TunnelReports = std::vector<TunnelReport>;

/// The state by which pollInterval() goes: a tunnel that nobody called for some time settles no more, since a
/// hub may wait for days. `wallClock` in seconds since 1970.
TunnelState paceOf(const TunnelReport &report, std::int64_t wallClock);

class StatusPoller : public QObject
{
public:
    using Handler = std::function<void(Result<TunnelReports>)>;

    /// Reports the approved tunnels with one of these names, all when there are none. The client must outlive
    /// the poller.
    StatusPoller(HelperClient &helper, std::vector<InterfaceName> names);
    /// A look that is under way is let go; its callback never runs.
    ~StatusPoller() override;

    /// One look; `done` runs once from the event loop. Rates are against the look before.
    void look(Handler done);
    /// Looks again and again, at once and after each change; `handler` runs after each look. After an error
    /// it goes on every 5 s, or every minute in the background.
    void start(Attention attention, Handler handler);
    /// The pace from now on; whoever begins to watch gets a look at once.
    void setAttention(Attention attention);
    /// A look as soon as the one under way is done, if there is one. Nothing before start().
    void lookSoon();
    /// A look is under way: what it gives may be older than what was just done.
    bool isLooking() const { return m_looking; }
    /// No more looks; the handler is let go once control is back in the event loop.
    void stopLater();

private:
    struct Round;
    void collect(const std::shared_ptr<Round> &round);
    void add(Round &round, TunnelStatus status, const TunnelSummary &summary);
    void tick();
    void looked(Result<TunnelReports> reports);

    HelperClient &m_helper;
    std::vector<InterfaceName> m_names;
    std::map<InterfaceName, StatusWatch> m_watches{};
    QTimer m_timer{};
    Attention m_attention = Attention::Watched;
    Handler m_handler{};
    bool m_looking = false;
    bool m_stopping = false;
    bool m_again = false; ///< something changed during a look
};

} // namespace adit
