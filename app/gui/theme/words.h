// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Values as people read them, in the user's language. Every window, the tray and the log use these.
#pragma once

#include "agent/fleet.h"

#include <QDateTime>
#include <QString>

namespace adit::gui {

/// `1.5 MiB`, in the user's locale.
QString bytesText(std::uint64_t bytes);
/// `1.5 MiB/s`.
QString rateText(double bytesPerSecond);
/// `12 s ago`, `3 min ago`, `2 h ago`, `5 days ago`; `never` for nullopt.
QString ageText(std::optional<std::int64_t> seconds);
/// `3 h 12 min` for a time that goes on.
QString durationText(std::int64_t seconds);
/// One word or two: `Connected`, `Off`, `Waiting`.
QString stateWord(TunnelState state);
/// The state whose shape is shown: one that waits in vain is in trouble.
TunnelState shownState(const FleetTunnel &tunnel);
/// One line: `Connected, 12 s ago`, `No reply from vpn.example.org`, `Failed: ...`.
QString stateLine(const FleetTunnel &tunnel);
/// What is wrong and how to mend it.
QString errorText(const Error &error);
/// A name that a peer is known by: its own, else its endpoint's host, else the start of its key.
QString peerName(const Peer &peer);
QString text(const InterfaceName &name);
QString text(const std::string &utf8);

} // namespace adit::gui
