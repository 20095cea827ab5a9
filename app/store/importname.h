// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From the name of a file to the name of a tunnel. A name that does not fit gives a proposal to agree to,
// never a silent cut.
#pragma once

#include "base/interfacename.h"

#include <string>
#include <string_view>

namespace adit {

/// The file's name without folders and without `.conf`.
std::string stemOf(std::string_view path);

/// A valid name near to the text, for a person to agree to: other characters become `-`, a long one is cut,
/// one that is left with nothing becomes `wg`. Equal to the text when that is valid.
InterfaceName proposeName(std::string_view text);

} // namespace adit
