// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Giving up what sudo or pkexec gave, once it has served.
#pragma once

#include "base/result.h"

namespace adit::cli {

/// Whether this process has root's rights.
bool isRoot();

/// Becomes, for good, the user who called sudo or pkexec: groups, all user and group ids, and where home is.
/// Root who called neither stays root. NotAuthorized when the caller is not to be found or a right remains:
/// then the process must end.
Result<> giveUpRoot();

} // namespace adit::cli
