// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the command line of adit-helper may say: `[--idle-seconds N] [--private-bus]`, or `--early`.
#pragma once

#include "base/result.h"

#include <chrono>

namespace adit {

/// Who decides what a caller may do.
enum class Authority {
    Polkit,
    SameUid, ///< only for a bus of one's own
};

struct Options
{
    Authority authority = Authority::Polkit;
    /// Put up the kill switches of the tunnels that come up with the machine, and end.
    bool early = false;
    /// How long the helper stays when nobody calls.
    std::chrono::seconds patience{30};
};

/// InvalidText for an option that there is not, or beside --early, InvalidNumber for a bad number,
/// Unsupported when
/// --private-bus is given on what is not certainly a private bus.
Result<Options> readOptions(int argc, const char *const *argv);

} // namespace adit
