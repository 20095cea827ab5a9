// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that puts right what a killed predecessor left.
#include "engine/observe.h"
#include "engine/step.h"
#include "engine/tunnelengine.h"

namespace adit {

std::vector<InterfaceName> TunnelEngine::recover(const ApprovedSpec &approved)
{
    std::vector<InterfaceName> touched;
    for (const InterfaceName &name : m_ledgers.names()) {
        const auto ledger = m_ledgers.load(name);
        if (ledger && (!*ledger || (*ledger)->phase == Phase::Active))
            continue;
        touched.push_back(name);
        if (!ledger) {
            // What could not be done is tried again at the next start.
            [[maybe_unused]] const auto salvaged = salvage(name);
            continue;
        }
        if ((*ledger)->phase == Phase::Changing) {
            const auto spec = approved(name, (*ledger)->owner);
            if (spec && validate(*spec) && changeFrom(**ledger, *spec))
                continue;
        }
        // When this fails too, the ledger stays: the tunnel shows as broken, and down or up try again.
        const bool holds = (*ledger)->phase == Phase::Rebuilding;
        [[maybe_unused]] const auto settled =
            tearDown(**ledger, holds ? std::optional(restOf(**ledger)) : std::nullopt);
    }
    return touched;
}

// Without its ledger, a tunnel is known by its mark alone; routes and addresses go with the interface.
Result<> TunnelEngine::salvage(const InterfaceName &name)
{
    const auto link = m_kernel.link(name);
    if (!link)
        return std::unexpected(link.error());
    if (*link && (*link)->alias == linkMark && (*link)->kind == "wireguard") {
        Site site{m_kernel, name, Backend::Kernel, (*link)->index};
        if (auto deleted = DeleteLink{}.apply(site); !deleted)
            return deleted;
    }
    // A kill switch that nobody could take away any more would cut the machine off for good.
    if (auto removed = m_kernel.removeFirewall(name); !removed)
        return removed;
    return m_ledgers.remove(name);
}

} // namespace adit
