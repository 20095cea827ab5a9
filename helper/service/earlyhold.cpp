// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/earlyhold.h"

#include "service/log.h"

namespace adit {

bool holdEarly(const TunnelStore &store, TunnelEngine &engine)
{
    bool complete = true;
    for (const auto &[owner, name] : store.bootTunnels()) {
        const auto spec = store.load(owner, name);
        if (spec && spec->killSwitch != KillSwitch::Strict)
            continue;
        const auto held = spec ? engine.hold(*spec, owner) : std::unexpected(spec.error());
        complete = complete && held;
        log({.level = held ? LogLevel::Info : LogLevel::Error,
             .event = held ? LogEvent::Held : LogEvent::NotHeld,
             .text =
                 held ? "nothing leaves past it from now on" : "no kill switch: " + describe(held.error()),
             .tunnel = name,
             .owner = owner});
    }
    return complete;
}

} // namespace adit
