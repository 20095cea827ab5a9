// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel as phones take it, with a word to the person about what phones do not take.
#pragma once

#include "cli/console.h"
#include "core/tunnel/tunnel.h"

namespace adit::cli {

/// Canonical text of ConfStyle::Phone. What was left out is told on standard error.
SecretText phoneConf(Console &console, const Tunnel &tunnel);

} // namespace adit::cli
