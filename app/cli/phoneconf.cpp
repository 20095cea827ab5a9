// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/phoneconf.h"

#include "core/conf/confwriter.h"

namespace adit::cli {

SecretText phoneConf(Console &console, const Tunnel &tunnel)
{
    std::string names;
    for (const std::string &name : leftOutForPhone(tunnel))
        names += (names.empty() ? "" : ", ") + name;
    if (!names.empty())
        console.message("left out, since phones do not take it: " + names);
    return writeConf(tunnel, ConfStyle::Phone);
}

} // namespace adit::cli
