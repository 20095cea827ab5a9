// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What is done about tunnels that others changed.
#include "service/tunneloperations.h"

namespace adit {

Result<std::vector<std::string>> TunnelOperations::drift(uid_t uid, const InterfaceName &name) const
{
    const auto spec = approved(uid, name);
    if (!spec)
        return std::unexpected(spec.error());
    return m_engine.drift(*spec, uid);
}

void TunnelOperations::repair(uid_t uid, const InterfaceName &name, Repaired done, PathMtu pathMtu)
{
    m_turns.take(name, [this, uid, name, pathMtu, done = std::move(done)](const Turns::Over &over) {
        const auto spec = approved(uid, name);
        const auto lines = spec ? m_engine.repair(*spec, uid, pathMtu)
                                : Result<std::vector<std::string>>(std::unexpected(spec.error()));
        done(lines);
        if (lines && !lines->empty())
            m_changed(uid, name, m_engine.state(name, uid));
        over();
    });
}

} // namespace adit
