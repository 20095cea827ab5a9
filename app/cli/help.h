// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Help texts, all made from the table of commands; the manual page is made from it too.
#pragma once

#include <string>
#include <string_view>

namespace adit::cli {

/// What `aditctl help` prints.
std::string overview();
/// Help of a command, or of the parts of a group (`peers`); empty when there is none of this name.
std::string helpOf(std::string_view name);
/// docs/man/aditctl.1.
std::string manPage();

} // namespace adit::cli
