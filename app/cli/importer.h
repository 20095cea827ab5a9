// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Taking files into the store, for `import` and for `up FILE`.
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"
#include "store/profilestore.h"

#include <functional>
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

/// A text on its way into the store.
struct Incoming
{
    std::string shown;    ///< what people know it by
    std::string fileName; ///< the tunnel's name comes from it; empty for none
    const SecretText &text;
    bool readableByOthers = false;
};

/// Checks and stores the text, as importFile() does.
Result<InterfaceName> importText(Context &context, const Incoming &incoming, const ImportRequest &request);

/// What `--name` and `--replace` ask for.
ImportRequest requestFrom(const Arguments &arguments, const std::string &path = {});

/// Reads, checks and stores the file; warnings and diagnostics were shown. A file equal to the profile of its
/// name is fine as it is. A file name that is no tunnel name is asked about, and refused with a proposal
/// where nobody can answer.
Result<InterfaceName> importFile(Context &context, const ImportRequest &request);

/// Whether the path is that of an archive, by its suffix.
bool isArchive(std::string_view path);
/// As importFile() for each profile of a .zip. `each` is told of every one, with the name that people know it
/// by; a bad one does not stop the others. The error is about the archive as a whole: then nothing was
/// imported.
Result<> importArchive(Context &context, const ImportRequest &request,
                       const std::function<void(const std::string &, const Result<InterfaceName> &)> &each);

} // namespace adit::cli
