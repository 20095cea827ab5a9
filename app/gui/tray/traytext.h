// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the tray says of all tunnels together: one state for its icon, a line for its menu, some lines for its
// tooltip. Interfaces of others are not its business.
#pragma once

#include "agent/fleet.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace adit::gui {

class TrayText
{
    Q_DECLARE_TR_FUNCTIONS(adit::gui::TrayText)

public:
    /// Tunnels that the tooltip names; of more it tells the number.
    static constexpr std::size_t tooltipLines = 8;

    /// The tunnels must outlive it.
    explicit TrayText(std::span<const FleetTunnel> tunnels) : m_tunnels(tunnels) {}

    /// Trouble before connecting before connected before off.
    TunnelState state() const;
    /// One line for the head of the menu.
    QString line() const;
    /// The line, and below it a line for each tunnel that is not off.
    QString tooltip() const;
    /// The item of one tunnel, its `&` and its length made fit for a menu.
    static QString item(const FleetTunnel &tunnel);
    static bool isOurs(const FleetTunnel &tunnel);

private:
    std::size_t count(TunnelState state) const;

    std::span<const FleetTunnel> m_tunnels;
};

/// Cuts what is longer than a line of a menu or a tooltip should be.
QString shortened(const QString &text, qsizetype longest);

} // namespace adit::gui
