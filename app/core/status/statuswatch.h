// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A row of looks at one tunnel. A stale tunnel sends its handshakes seconds apart, so single looks would
// swing between "stale" and "idle"; the watch remembers until an answer comes.
#pragma once

#include "core/status/assessment.h"

#include <optional>

namespace adit {

class StatusWatch
{
public:
    /// Judges this look with the one before it, and keeps it. All looks are at one tunnel.
    Assessment look(Observation now);

private:
    std::optional<Observation> m_before{};
    /// The newest handshake at the moment at which the tunnel was found stale; 0 while it is not.
    std::int64_t m_staleSince = 0;
};

} // namespace adit
