// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/tray/traytext.h"

#include "gui/theme/words.h"

#include <QStringList>

#include <algorithm>

namespace adit::gui {

namespace {

constexpr qsizetype longestItem = 60;
constexpr qsizetype longestLine = 90;

/// How much a state asks for attention.
int interest(TunnelState state)
{
    switch (state) {
    case TunnelState::Off: return 0;
    case TunnelState::Connected: return 1;
    case TunnelState::Deactivating: return 2;
    case TunnelState::Activating: return 3;
    case TunnelState::WaitingForHandshake: return 4;
    case TunnelState::Stale: return 5;
    case TunnelState::Failed: return 6;
    }
    return 0;
}

/// A tunnel that waits for somebody who does not answer is in trouble already.
/// Trouble with its reason, calm in a word: the age of a handshake would change the tray each second.
QString brief(const FleetTunnel &tunnel)
{
    const TunnelState state = shownState(tunnel);
    const bool isTrouble = state == TunnelState::Stale || state == TunnelState::Failed;
    return isTrouble ? stateLine(tunnel) : stateWord(tunnel.state);
}

} // namespace

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest - 1;
    if (text.at(end).isLowSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

bool TrayText::isOurs(const FleetTunnel &tunnel)
{
    return tunnel.origin != FleetTunnel::Origin::Foreign;
}

TunnelState TrayText::state() const
{
    TunnelState result = TunnelState::Off;
    for (const FleetTunnel &tunnel : m_tunnels) {
        if (isOurs(tunnel) && interest(shownState(tunnel)) > interest(result))
            result = shownState(tunnel);
    }
    return result;
}

std::size_t TrayText::count(TunnelState state) const
{
    return std::size_t(std::ranges::count_if(m_tunnels, [state](const FleetTunnel &tunnel) {
        return isOurs(tunnel) && shownState(tunnel) == state;
    }));
}

QString TrayText::line() const
{
    const TunnelState worst = state();
    if (worst == TunnelState::Off)
        return tr("No tunnel is active", "status line of the tray");
    if (const auto connected = count(worst); worst == TunnelState::Connected && connected > 1)
        return tr("%n tunnels connected", "status line of the tray, two or more", int(connected));
    const auto tunnel = std::ranges::find_if(m_tunnels, [worst](const FleetTunnel &candidate) {
        return isOurs(candidate) && shownState(candidate) == worst;
    });
    return shortened(tr("%1: %2", "name and state of a tunnel").arg(text(tunnel->name), brief(*tunnel)),
                     longestLine);
}

QString TrayText::tooltip() const
{
    QStringList lines{line()};
    std::size_t more = 0;
    for (const FleetTunnel &tunnel : m_tunnels) {
        if (!isOurs(tunnel) || tunnel.state == TunnelState::Off)
            continue;
        if (std::size_t(lines.size()) > tooltipLines)
            ++more;
        else
            lines.append(
                shortened(tr("%1: %2", "name and state of a tunnel").arg(text(tunnel.name), brief(tunnel)),
                          longestLine));
    }
    if (more > 0)
        lines.append(tr("and %n more", "below a list of tunnels", int(more)));
    // A single tunnel has been named by the first line.
    if (lines.size() == 2 && lines[0] == lines[1])
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

QString TrayText::item(const FleetTunnel &tunnel)
{
    QString shown = text(tunnel.name);
    if (tunnel.state != TunnelState::Off)
        shown = tr("%1 (%2)", "menu item: name and state of a tunnel").arg(shown, stateWord(tunnel.state));
    return shortened(shown, longestItem).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace adit::gui
