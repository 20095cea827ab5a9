// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One thing at a time for each tunnel: bringing one up may have to wait for a userspace device, and what else
// is asked of the same tunnel meanwhile takes its turn behind it.
#pragma once

#include "base/interfacename.h"

#include <deque>
#include <functional>
#include <map>

namespace adit {

class Turns
{
public:
    /// Ends the turn; call it exactly once.
    using Over = std::function<void()>;
    using Job = std::function<void(Over)>;

    /// Runs the job at once, or when all earlier jobs of this name are over. The turns must outlive them.
    void take(const InterfaceName &name, Job job);
    bool isFree() const { return m_waiting.empty(); }

private:
    void run(const InterfaceName &name, const Job &job);

    /// The jobs behind the running one; no entry when none is running.
    std::map<InterfaceName, std::deque<Job>> m_waiting;
};

} // namespace adit
