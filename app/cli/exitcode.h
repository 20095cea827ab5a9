// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What aditctl tells its caller. Scripts depend on these numbers: they never change their meaning.
#pragma once

#include "base/result.h"

namespace adit::cli {

enum class ExitCode {
    Ok = 0,
    Refused = 1,       ///< the input, the state or the machine says no
    Usage = 2,         ///< the command line makes no sense
    NotAuthorized = 3, ///< polkit says no, or the person did
    NoHelper = 4,      ///< the helper is not there, not trusted, or does not answer
};

ExitCode exitCodeOf(Errc code);

} // namespace adit::cli
