// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Small files that are replaced as a whole: a reader, or the next start after a crash, finds the old content
// or the new one, never a mixture.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace adit {

/// What the new content must outlive.
enum class Durability {
    ProcessKill, ///< rename is enough (files on tmpfs)
    PowerCut,    ///< file and directory are synced
};

/// Replaces a file (mode 0600) in one step, by way of `.NAME.new` beside it; missing directories are made
/// with mode 0700. Errors carry `onError`, the path and errno; the old content then stays.
Result<> replaceFile(const std::filesystem::path &file, std::span<const std::uint8_t> bytes,
                     Durability durability, Errc onError);
/// Reads a regular file of at most `limit` bytes, not following a link. The error's errno is ENOENT when
/// there is none, EFBIG when it is larger. The caller wipes secrets.
Result<std::vector<std::uint8_t>> readFile(const std::filesystem::path &file, std::size_t limit,
                                           Errc onError);
/// Removes a file; a file that is not there is fine.
Result<> removeFile(const std::filesystem::path &file, Durability durability, Errc onError);

} // namespace adit
