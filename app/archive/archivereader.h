// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Profiles out of a .zip that somebody else packed (behaviour.md section 4). Nothing of it is written to
// disk, and a name in it is a name, never a path.
#pragma once

#include "base/keys.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct zip;

namespace adit {

namespace limits {
/// Profiles in one archive, bytes of all of them unpacked, and bytes of the archive itself.
inline constexpr std::size_t archiveFiles = 1000;
inline constexpr std::size_t archiveBytes = 64 * 1024 * 1024;
} // namespace limits

/// What is wrong with an archive or with one file in it.
enum class ArchiveFault {
    Unreadable,   ///< the archive's file cannot be opened
    NotAnArchive, ///< it is no .zip, or its directory is damaged
    TooManyFiles, ///< more than limits::archiveFiles
    TooLarge,     ///< a file of more than 1 MiB, or an archive of more than limits::archiveBytes
    TooMuchInAll, ///< this file would be beyond limits::archiveBytes unpacked
    Encrypted,    ///< packed with a password
    Unsupported,  ///< packed with a method that is not known here
    Damaged,      ///< what comes out is not what went in
};

/// One profile of an archive.
struct ArchivedFile
{
    /// Base name with `.conf`, in UTF-8; not judged.
    std::string name{};
    std::expected<SecretText, ArchiveFault> text;
};

class ArchiveReader
{
public:
    static std::expected<ArchiveReader, ArchiveFault> open(const std::string &path);
    /// The bytes must outlive the reader.
    static std::expected<ArchiveReader, ArchiveFault> fromBytes(std::span<const std::uint8_t> bytes);

    /// The .conf files at any depth; hidden ones and everything else do not count.
    std::size_t count() const { return m_indices.size(); }
    bool atEnd() const { return m_next == m_indices.size(); }
    /// Unpacks the next one; must not be called at the end. Takes the time of 1 MiB at most.
    ArchivedFile next();

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    using Handle = std::unique_ptr<zip, Close>;

    explicit ArchiveReader(Handle archive) : m_archive(std::move(archive)) {}
    static std::expected<ArchiveReader, ArchiveFault> list(Handle archive);
    std::expected<SecretText, ArchiveFault> unpack(std::uint64_t index);

    Handle m_archive;
    std::vector<std::uint64_t> m_indices{};
    std::size_t m_next = 0;
    std::size_t m_bytesLeft = limits::archiveBytes;
};

} // namespace adit
