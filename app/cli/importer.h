// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Taking a file into the store, for `import` and for `up FILE`.
#pragma once

#include "cli/context.h"
#include "store/profilestore.h"

#include <optional>
#include <string>

namespace adit::cli {

struct ImportRequest
{
    std::string path; ///< `-` is standard input
    /// The tunnel's name; else it comes from the file's.
    std::optional<std::string> name{};
    Overwrite overwrite = Overwrite::Refuse;
};

/// Reads, checks and stores the file; warnings and diagnostics were shown. A file equal to the profile of its
/// name is fine as it is. A file name that is no tunnel name is asked about, and refused with a proposal
/// where nobody can answer.
Result<InterfaceName> importFile(Context &context, const ImportRequest &request);

} // namespace adit::cli
