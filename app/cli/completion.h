// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Scripts by which shells complete aditctl's words, made from the table of commands.
#pragma once

#include <string>
#include <string_view>

namespace adit::cli {

/// The script for `bash`, `zsh` or `fish`; empty for any other shell.
std::string completionFor(std::string_view shell);

} // namespace adit::cli
