// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a profile that was edited would change on its running tunnel.
#pragma once

#include "base/tunnelstatus.h"
#include "core/tunnel/diff.h"

#include <vector>

namespace adit::gui {

/// Compares what the helper reports with the profile, as far as a report says it: addresses, a listen port
/// that is given, peers with their AllowedIPs and keepalive. Names, DNS and keys are taken as unchanged.
std::vector<Difference> differencesFromRunning(const TunnelStatus &running, const Tunnel &profile);

} // namespace adit::gui
