// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The clock of what has to happen whatever the wall clock is set to: time since the machine started, time
// spent asleep included. The same in every program of the machine.
#pragma once

#include <chrono>

namespace adit {

/// CLOCK_BOOTTIME.
std::chrono::milliseconds bootTime();

} // namespace adit
