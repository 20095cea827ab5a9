// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a status says of a change on trial.
#pragma once

#include "base/tunnelstatus.h"

#include <chrono>
#include <optional>

namespace adit {

/// By the boot-time clock; nullopt when no change is on trial.
std::optional<std::chrono::seconds> trialDeadline(const TunnelStatus &status);
/// Until the change goes back, at least 0; nullopt when none is on trial. `now` is bootTime().
std::optional<std::chrono::seconds> trialLeft(const TunnelStatus &status, std::chrono::milliseconds now);

} // namespace adit
