// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What is done about tunnels that others changed.
#include "service/tunneloperations.h"

namespace adit {

Result<std::vector<std::string>> TunnelOperations::drift(uid_t uid, const InterfaceName &name) const
{
    if (const auto held = m_engine.heldSwitch(name))
        return m_engine.lackOf(*held);
    const auto spec = approved(uid, name);
    if (!spec)
        return std::unexpected(spec.error());
    return m_engine.drift(*spec, uid);
}

// A kill switch that holds on after its tunnel broke needs no approved tunnel.
Result<std::vector<std::string>> TunnelOperations::repairNow(uid_t uid, const InterfaceName &name,
                                                             PathMtu pathMtu)
{
    if (const auto held = m_engine.heldSwitch(name))
        return m_engine.putBack(*held);
    const auto spec = approved(uid, name);
    return spec ? m_engine.repair(*spec, uid, pathMtu) : std::unexpected(spec.error());
}

void TunnelOperations::repair(uid_t uid, const InterfaceName &name, Repaired done, PathMtu pathMtu)
{
    m_turns.take(name, [this, uid, name, pathMtu, done = std::move(done)](const Turns::Over &over) {
        const auto lines = repairNow(uid, name, pathMtu);
        done(lines);
        if (lines && !lines->empty())
            m_changed(uid, name, m_engine.state(name, uid));
        over();
    });
}

} // namespace adit
