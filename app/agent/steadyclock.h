// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A clock that only goes forward, whoever sets the time of day.
#pragma once

#include <chrono>

namespace adit {

/// Milliseconds since an arbitrary moment, the same for the whole process.
inline std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace adit
