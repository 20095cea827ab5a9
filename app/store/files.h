// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Reading and writing whole files that hold keys, with their errors as values.
#pragma once

#include "base/keys.h"

#include <string>
#include <string_view>

namespace adit {

/// A file as it was read.
struct FileText
{
    SecretText text;
    /// Group or world may read the file: its keys are known to more than its owner.
    bool readableByOthers = false;
};

/// Reads up to `limits::fileBytes`; `-` is the standard input. FileUnreadable with errno, or LimitExceeded.
Result<FileText> readFile(const std::string &path);

/// Puts a file with this text (0600) at `path`, atomically: a temporary file beside it, fsync, then a rename
/// or (when nothing may be replaced) a link, fsync of the folder. Exists, or FileUnwritable with errno.
enum class Place { New, NewOrReplace };
Result<> writeFile(const std::string &path, std::string_view text, Place place);

} // namespace adit
