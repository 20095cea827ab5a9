// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/supervisor.h"

#include "service/log.h"

#include <algorithm>
#include <linux/rtnetlink.h>
#include <utility>

namespace adit {

namespace {

using Clock = RepairLimit::Clock;
using std::chrono::milliseconds;

// What comes together (a flush, a restarted network service) is looked at once.
constexpr milliseconds gathering{20};
// However busy the machine is: looking takes at most a tenth of the time, and a repair comes within a second.
constexpr int restFactor = 9;
constexpr milliseconds longestPause{500};

template <typename Record>
const Record *recordOf(const netlink::Notification &news)
{
    const auto *change = std::get_if<netlink::Change<Record>>(&news);
    return change == nullptr ? nullptr : &change->record;
}

// A default route, or the network of an interface.
bool isWayOfMachine(const netlink::RouteRecord &route)
{
    return route.table == RT_TABLE_MAIN && (route.destination.length == 0 || route.protocol == RTPROT_KERNEL);
}

void logOf(const Supervised &tunnel, LogLevel level, LogEvent event, std::string text)
{
    log({level, event, std::move(text), tunnel.name, tunnel.owner});
}

std::string listOf(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += (text.empty() ? "" : "; ") + line;
    return text;
}

} // namespace

bool concerns(const netlink::Notification &news, const Supervised &tunnel)
{
    if (const auto *link = recordOf<netlink::LinkRecord>(news))
        return link->index == tunnel.linkIndex;
    if (const auto *route = recordOf<netlink::RouteRecord>(news))
        return route->table == tunnel.table || route->linkIndex == tunnel.linkIndex || isWayOfMachine(*route);
    if (const auto *touched = std::get_if<netlink::TableTouched>(&news))
        return touched->table == "adit_" + tunnel.name.text();
    // Addresses are networks that this machine has, rules stand before or behind ours, and what was lost may
    // have been anything.
    return true;
}

bool isAboutOthersNetworks(const netlink::Notification &news, const std::vector<Supervised> &tunnels)
{
    const auto *address = recordOf<netlink::AddressRecord>(news);
    const auto *route = recordOf<netlink::RouteRecord>(news);
    if (address == nullptr && (route == nullptr || !isWayOfMachine(*route)))
        return false;
    const int index = address != nullptr ? address->linkIndex : route->linkIndex;
    return std::ranges::find(tunnels, index, &Supervised::linkIndex) == tunnels.end();
}

Supervisor::Supervisor(const TunnelEngine &engine, TunnelOperations &operations, Repaired repaired,
                       Differs differs)
    : m_engine(engine),
      m_operations(operations),
      m_repaired(std::move(repaired)),
      m_differs(std::move(differs))
{
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { check(); });
    connect(&m_later, &QTimer::timeout, this, [this] { check(); });
}

void Supervisor::refresh()
{
    m_tunnels = m_engine.supervised();
    std::erase_if(m_limits, [this](const auto &entry) {
        return std::ranges::find(m_tunnels, entry.first, &Supervised::name) == m_tunnels.end();
    });
}

void Supervisor::heard(const std::vector<netlink::Notification> &news)
{
    bool matters = false;
    for (const netlink::Notification &one : news) {
        const bool concernsOne =
            std::ranges::any_of(m_tunnels, [&](const Supervised &tunnel) { return concerns(one, tunnel); });
        m_hasMoved = m_hasMoved || (concernsOne && isAboutOthersNetworks(one, m_tunnels));
        matters = matters || concernsOne;
    }
    if (matters)
        checkSoon();
}

void Supervisor::checkSoon()
{
    if (m_soon.isActive())
        return;
    const auto rest = std::chrono::ceil<milliseconds>(m_restUntil - Clock::now());
    m_soon.start(std::max(gathering, rest));
}

void Supervisor::check()
{
    const auto begin = Clock::now();
    refresh();
    const std::vector<Supervised> tunnels = m_tunnels; // a repair tells of it, and that refreshes
    const bool hasMoved = std::exchange(m_hasMoved, false);
    for (const Supervised &tunnel : tunnels)
        hasMoved &&tunnel.linkIndex != 0 ? follow(tunnel) : checkOne(tunnel);
    const auto end = Clock::now();
    m_restUntil = end + std::min<Clock::duration>((end - begin) * restFactor, longestPause);
}

void Supervisor::checkOne(const Supervised &tunnel)
{
    const auto drift = m_operations.drift(tunnel.owner, tunnel.name);
    // One whose interface has just gone is told as broken; of one that cannot be compared nothing is known.
    if (!drift && drift.error().code != Errc::NotUp)
        logOf(tunnel, LogLevel::Warning, LogEvent::NotRepaired,
              "cannot be compared: " + describe(drift.error()));
    if (!drift || drift->empty())
        return;
    RepairLimit &limit = m_limits[tunnel.name];
    const bool wasOpen = limit.opens() <= Clock::now();
    if (limit.take(Clock::now()))
        repair(tunnel);
    else if (wasOpen)
        leaveAlone(tunnel, limit.opens(), *drift);
}

// To another network: what has to change then was nobody's doing, is not counted, and is no news to the user.
void Supervisor::follow(const Supervised &tunnel)
{
    const auto done = [tunnel](const Result<std::vector<std::string>> &steps) {
        if (!steps && steps.error().code != Errc::NotUp)
            logOf(tunnel, LogLevel::Warning, LogEvent::NotRepaired,
                  "cannot follow the network: " + describe(steps.error()));
        if (steps && !steps->empty())
            logOf(tunnel, LogLevel::Info, LogEvent::Followed, "the network is another: " + listOf(*steps));
    };
    m_operations.repair(tunnel.owner, tunnel.name, done, PathMtu::Measured);
}

void Supervisor::repair(const Supervised &tunnel)
{
    m_operations.repair(tunnel.owner, tunnel.name,
                        [this, tunnel](const Result<std::vector<std::string>> &done) {
                            if (!done && done.error().code != Errc::NotUp)
                                logOf(tunnel, LogLevel::Warning, LogEvent::NotRepaired,
                                      "cannot be put right: " + describe(done.error()));
                            if (!done || done->empty())
                                return;
                            logOf(tunnel, LogLevel::Notice, LogEvent::Repaired,
                                  "others changed it, put right: " + listOf(*done));
                            m_repaired(tunnel.owner, tunnel.name, done->size());
                        });
}

void Supervisor::leaveAlone(const Supervised &tunnel, Clock::time_point until,
                            const std::vector<std::string> &lines)
{
    logOf(tunnel, LogLevel::Warning, LogEvent::LeftAlone,
          "others keep changing it, left alone for a minute: " + listOf(lines));
    m_differs(tunnel.owner, tunnel.name);
    const auto wait = std::chrono::ceil<milliseconds>(until - Clock::now());
    if (!m_later.isActive() || m_later.remainingTimeAsDuration() > wait)
        m_later.start(wait);
}

} // namespace adit
