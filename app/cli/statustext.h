// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The state of tunnels for people: honest sentences first, then the numbers.
#pragma once

#include "agent/statuspoller.h"
#include "cli/console.h"
#include "cli/json.h"

#include <string>

namespace adit::cli {

/// `connected, last handshake 12 s ago`.
std::string stateSentence(const TunnelReport &report);
/// The tunnel with its interface, traffic, warnings and peers; ends with a new line.
std::string statusText(const TunnelReport &report, const PeerNames &names, const Console &console,
                       std::int64_t wallClock);

} // namespace adit::cli
