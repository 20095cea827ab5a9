// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/resolvconfprogram.h"

#include <system_error>

namespace adit {

bool isResolvconf(const std::filesystem::path &program)
{
    std::error_code failed;
    const auto real = std::filesystem::canonical(program, failed);
    return !failed && real.filename() != "resolvectl";
}

} // namespace adit
