// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/turns.h"

#include <utility>

namespace adit {

void Turns::take(const InterfaceName &name, Job job)
{
    const auto [waiting, isFirst] = m_waiting.try_emplace(name);
    if (isFirst)
        run(name, job);
    else
        waiting->second.push_back(std::move(job));
}

void Turns::run(const InterfaceName &name, const Job &job)
{
    job([this, name] {
        const auto waiting = m_waiting.find(name);
        if (waiting->second.empty()) {
            m_waiting.erase(waiting);
            return;
        }
        const Job next = std::move(waiting->second.front());
        waiting->second.pop_front();
        run(name, next);
    });
}

} // namespace adit
