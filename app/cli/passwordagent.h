// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// polkit's own password prompt for terminals, where no desktop brings one: over ssh, on a console.
#pragma once

#include <sys/types.h>

namespace adit::cli {

/// Runs pkttyagent beside this process and ends it with it.
class PasswordAgent
{
public:
    /// Starts it and waits until polkit knows it. Without pkttyagent, or when it does not get ready in time,
    /// polkit has nobody to ask and says no, as it would have without. Call before threads are started.
    PasswordAgent();
    ~PasswordAgent();
    PasswordAgent(const PasswordAgent &) = delete;
    PasswordAgent &operator=(const PasswordAgent &) = delete;

private:
    pid_t m_process = -1;
};

} // namespace adit::cli
