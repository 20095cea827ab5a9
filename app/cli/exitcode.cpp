// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/exitcode.h"

namespace adit::cli {

ExitCode exitCodeOf(Errc code)
{
    switch (code) {
    case Errc::LockedDown:
    case Errc::NotAuthorized:
    case Errc::AuthorizationDismissed:
    case Errc::AuthorityUnavailable: return ExitCode::NotAuthorized;
    case Errc::HelperMissing:
    case Errc::HelperUntrusted:
    case Errc::HelperMismatch:
    case Errc::Timeout: return ExitCode::NoHelper;
    default: return ExitCode::Refused;
    }
}

} // namespace adit::cli
