// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper gives up what it does not need, first thing in main(): it may only manage the network from then
// on, and nothing of its memory reaches a disk.
#pragma once

#include "base/result.h"

namespace adit {

/// Files for root only, no core dump, not dumpable, no new privileges, no capability but CAP_NET_ADMIN.
/// KernelRefused with errno when one of it fails, or when CAP_NET_ADMIN is not there to begin with.
Result<> lockDown();

} // namespace adit
