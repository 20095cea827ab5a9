// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "archive/archivereader.h"

#include "base/limits.h"
#include "core/conf/text.h"

#include <sys/stat.h>
#include <zip.h>

namespace adit {

namespace {

/// The part behind the last separator of either world.
std::string_view baseName(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") + 1); // npos + 1 is 0
}

bool isProfile(std::string_view path)
{
    const std::string_view name = baseName(path);
    constexpr std::string_view suffix = ".conf";
    // A dot in front is how macOS packs what it knows about a file, under the file's own name.
    return name.size() > suffix.size() && name.front() != '.' &&
           conf::equalsIgnoringCase(name.substr(name.size() - suffix.size()), suffix);
}

ArchiveFault faultOf(const zip_error_t *error)
{
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP: return ArchiveFault::Encrypted;
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_OPNOTSUPP: return ArchiveFault::Unsupported;
    default: return ArchiveFault::Damaged;
    }
}

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void ArchiveReader::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

std::expected<ArchiveReader, ArchiveFault> ArchiveReader::open(const std::string &path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::unexpected(ArchiveFault::Unreadable);
    if (static_cast<std::uint64_t>(info.st_size) > limits::archiveBytes)
        return std::unexpected(ArchiveFault::TooLarge);
    if (info.st_size == 0) // for libzip nothing at all is an archive without files
        return std::unexpected(ArchiveFault::NotAnArchive);
    int error = 0;
    Handle archive(zip_open(path.c_str(), ZIP_RDONLY, &error));
    if (!archive) {
        const bool unreadable = error == ZIP_ER_OPEN || error == ZIP_ER_NOENT || error == ZIP_ER_READ;
        return std::unexpected(unreadable ? ArchiveFault::Unreadable : ArchiveFault::NotAnArchive);
    }
    return list(std::move(archive));
}

std::expected<ArchiveReader, ArchiveFault> ArchiveReader::fromBytes(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() > limits::archiveBytes)
        return std::unexpected(ArchiveFault::TooLarge);
    if (bytes.empty()) // as above
        return std::unexpected(ArchiveFault::NotAnArchive);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    Handle archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source); // an archive that did not open leaves it to us
        return std::unexpected(ArchiveFault::NotAnArchive);
    }
    return list(std::move(archive));
}

std::expected<ArchiveReader, ArchiveFault> ArchiveReader::list(Handle archive)
{
    ArchiveReader reader(std::move(archive));
    const zip_int64_t entries = zip_get_num_entries(reader.m_archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<std::uint64_t>(i);
        const char *name = zip_get_name(reader.m_archive.get(), index, 0);
        if (name == nullptr || !isProfile(name))
            continue;
        if (reader.m_indices.size() == limits::archiveFiles)
            return std::unexpected(ArchiveFault::TooManyFiles);
        reader.m_indices.push_back(index);
    }
    return reader;
}

ArchivedFile ArchiveReader::next()
{
    const std::uint64_t index = m_indices[m_next++];
    const char *name = zip_get_name(m_archive.get(), index, 0);
    return {std::string(baseName(name == nullptr ? "" : name)), unpack(index)};
}

std::expected<SecretText, ArchiveFault> ArchiveReader::unpack(std::uint64_t index)
{
    if (m_bytesLeft == 0)
        return std::unexpected(ArchiveFault::TooMuchInAll);
    zip_stat_t info{};
    if (zip_stat_index(m_archive.get(), index, 0, &info) != 0)
        return std::unexpected(ArchiveFault::Damaged);
    if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && info.encryption_method != ZIP_EM_NONE)
        return std::unexpected(ArchiveFault::Encrypted);
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), index, 0));
    if (!file)
        return std::unexpected(faultOf(zip_get_error(m_archive.get())));
    // What comes out is counted: the size that the archive tells may be a lie. The memory is taken once, so
    // that no grown-out-of copy of a key stays behind.
    std::string text(limits::fileBytes + 1, '\0');
    std::size_t have = 0;
    while (have < text.size()) {
        const zip_int64_t got = zip_fread(file.get(), text.data() + have, text.size() - have);
        if (got < 0)
            return std::unexpected(faultOf(zip_file_get_error(file.get())));
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    const bool fits = have <= m_bytesLeft;
    m_bytesLeft = fits ? m_bytesLeft - have : 0;
    if (!fits)
        return std::unexpected(ArchiveFault::TooMuchInAll);
    if (have > limits::fileBytes)
        return std::unexpected(ArchiveFault::TooLarge);
    text.resize(have);
    const SecretText whole(std::move(text));
    return SecretText(std::string(whole.view())); // without the room for 1 MiB, for there may be many
}

} // namespace adit
