// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/overview.h"

#include "gui/theme/words.h"

#include <QCoreApplication>

namespace adit::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString actionTextOf(Overview::Switch action, TunnelState state)
{
    switch (action) {
    case Overview::Switch::None: return {};
    case Overview::Switch::Activate: return Words::tr("Activate");
    case Overview::Switch::Busy:
        return state == TunnelState::Deactivating ? Words::tr("Deactivating…") : Words::tr("Activating…");
    case Overview::Switch::Deactivate: return Words::tr("Deactivate");
    case Overview::Switch::TidyUp: return Words::tr("Tidy up");
    }
    return {};
}

QString trafficOf(const FleetTunnel &tunnel, std::int64_t wallClock)
{
    if (tunnel.status.state != LinkState::Up)
        return {};
    const Assessment &now = tunnel.assessment;
    //: received and sent bytes per second
    QString rates = Words::tr("↓ %1   ↑ %2").arg(rateText(now.rxRate), rateText(now.txRate));
    if (tunnel.status.upSince == 0)
        return rates;
    //: %1 are rates, %2 is a duration such as "3 h 12 min"
    return Words::tr("%1   up for %2").arg(rates, durationText(wallClock - tunnel.status.upSince));
}

} // namespace

Overview::Switch switchOf(const FleetTunnel &tunnel)
{
    if (tunnel.origin == FleetTunnel::Origin::Foreign)
        return Overview::Switch::None;
    switch (tunnel.state) {
    case TunnelState::Activating:
    case TunnelState::Deactivating: return Overview::Switch::Busy;
    case TunnelState::WaitingForHandshake:
    case TunnelState::Connected:
    case TunnelState::Stale: return Overview::Switch::Deactivate;
    case TunnelState::Failed:
        if (tunnel.status.state == LinkState::Broken)
            return Overview::Switch::TidyUp;
        if (tunnel.status.state == LinkState::Up)
            return Overview::Switch::Deactivate;
        break;
    case TunnelState::Off: break;
    }
    const bool canRun = tunnel.origin == FleetTunnel::Origin::Profile && tunnel.profile->tunnel;
    return canRun ? Overview::Switch::Activate : Overview::Switch::None;
}

Overview overviewOf(const FleetTunnel &tunnel, const std::vector<FleetTunnel> &all, std::int64_t wallClock)
{
    const Overview::Switch action = switchOf(tunnel);
    return {.title = text(tunnel.name),
            .state = shownState(tunnel),
            // A failure has a notice of its own, with room for all its words.
            .stateLine = tunnel.state == TunnelState::Failed ? stateWord(tunnel.state) : stateLine(tunnel),
            .traffic = trafficOf(tunnel, wallClock),
            .action = action,
            .actionText = actionTextOf(action, tunnel.state),
            .notices = noticesOf(tunnel, all),
            .facts = factsOf(tunnel)};
}

} // namespace adit::gui
