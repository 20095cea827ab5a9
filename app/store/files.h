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

enum class Place { New, NewOrReplace };

/// A file (0600) that is written and synced beside its place, so that putting it there can hardly fail.
class StagedFile
{
public:
    /// FileUnwritable with errno.
    static Result<StagedFile> write(std::string path, std::string_view text);

    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&) = delete;
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;
    /// What was not put in its place is gone.
    ~StagedFile();

    /// A rename or (when nothing may be replaced) a link, and fsync of the folder. Exists, or FileUnwritable
    /// with errno.
    Result<> put(Place place);

private:
    StagedFile(std::string path, std::string temporary)
        : m_path(std::move(path)),
          m_temporary(std::move(temporary))
    {
    }

    std::string m_path;
    std::string m_temporary; ///< empty once it is in its place
};

/// Makes a folder (0700) with those above it, which are private too when they are made here. FileUnwritable
/// with errno.
Result<> makePrivateFolder(const std::string &folder);

/// Puts a file with this text (0600) at `path`, atomically, as StagedFile does.
Result<> writeFile(const std::string &path, std::string_view text, Place place);

} // namespace adit
