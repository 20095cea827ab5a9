// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The helper runs no program, and gives up that it could: a system call filter that the kernel keeps for the
// process, its threads and its children. The unit cannot do this, since systemd itself has to execute the
// helper.
#pragma once

#include "base/result.h"

namespace adit {

/// From here on execve and execveat, and every call by another architecture's numbers, fail with EPERM, for
/// all threads that this one starts. Needs no_new_privs, or CAP_SYS_ADMIN. KernelRefused with errno.
Result<> refuseExecution();

} // namespace adit
