// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a text that is to become a profile meets in the store. Command line and windows ask the same.
#pragma once

#include "core/tunnel/nameproposal.h"
#include "core/tunnel/tunnel.h"
#include "store/profilestore.h"

#include <span>
#include <string_view>

namespace adit {

/// What the store has under a name.
enum class Standing {
    Free,  ///< nothing
    Same,  ///< this very text
    Taken, ///< another text
};
Standing standingOf(const ProfileStore &store, const InterfaceName &name, std::string_view text);

/// Proposes a name for a tunnel that came without one, as from a clipboard: after the host that it calls,
/// else wg0. `changed` is always set: nobody chose it.
NameProposal proposeNameFor(const Tunnel &tunnel, std::span<const InterfaceName> taken);

} // namespace adit
