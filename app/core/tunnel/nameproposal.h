// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// An interface name for an imported file. A name that does not fit is never cut in silence: the caller learns
// that the proposal differs, and asks.
#pragma once

#include "base/interfacename.h"

#include <span>
#include <string>
#include <string_view>

namespace adit {

struct NameProposal
{
    InterfaceName name;
    /// The file name without folders and `.conf`, for people.
    std::string displayName{};
    /// Whether `name` is not simply the display name.
    bool changed = false;
};

/// Proposes a name for `.../My Phone.conf` that none of `taken` has.
NameProposal proposeName(std::string_view fileName, std::span<const InterfaceName> taken = {});

} // namespace adit
