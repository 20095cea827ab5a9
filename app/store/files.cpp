// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "store/files.h"

#include "base/limits.h"
#include "base/uniquefd.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace adit {

namespace {

/// Reads into a buffer that is made once, so that no grown-out-of copy of a key stays in memory.
Result<std::size_t> fill(int fd, std::string &buffer, std::size_t have)
{
    while (have < buffer.size()) {
        const ssize_t got = ::read(fd, buffer.data() + have, buffer.size() - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(Errc::FileUnreadable, {}, errno);
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    return have;
}

/// `expected` is what the file says of its size: a pipe says 0, and a file may grow.
Result<> readAll(int fd, std::size_t expected, std::string &text)
{
    text.resize(std::min(expected, limits::fileBytes) + 1);
    auto have = fill(fd, text, 0);
    if (have && *have == text.size() && text.size() <= limits::fileBytes) {
        const SecretText start(std::move(text));
        text = std::string(limits::fileBytes + 1, '\0');
        std::ranges::copy(start.view(), text.begin());
        have = fill(fd, text, *have);
    }
    if (!have)
        return std::unexpected(have.error());
    if (*have > limits::fileBytes)
        return fail(Errc::LimitExceeded, "a file of more than 1 MiB");
    text.resize(*have);
    return {};
}

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t done = ::write(fd, text.data(), text.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(done));
    }
    return ::fsync(fd) == 0;
}

/// Makes the new name last: without it the rename may be lost with the power.
bool syncFolder(const std::string &folder)
{
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd && ::fsync(fd.get()) == 0;
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// Gives the temporary file its name. A link refuses an existing name, a rename takes its place.
bool placeFile(const std::string &temporary, const std::string &path, Place place)
{
    if (place == Place::NewOrReplace)
        return ::rename(temporary.c_str(), path.c_str()) == 0;
    if (::link(temporary.c_str(), path.c_str()) != 0)
        return false;
    ::unlink(temporary.c_str());
    return true;
}

/// One folder of the path, private when it is made here.
bool makeOne(const std::string &folder)
{
    return ::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST;
}

} // namespace

Result<> makePrivateFolder(const std::string &folder)
{
    for (std::size_t slash = folder.find('/', 1); slash != std::string::npos;
         slash = folder.find('/', slash + 1)) {
        if (!makeOne(folder.substr(0, slash)))
            return fail(Errc::FileUnwritable, folder.substr(0, slash), errno);
    }
    // 0700 also when the folder is older than this program, or the umask was odd.
    if (!makeOne(folder) || ::chmod(folder.c_str(), S_IRWXU) != 0)
        return fail(Errc::FileUnwritable, folder, errno);
    return {};
}

Result<FileText> readFile(const std::string &path)
{
    const bool standardInput = path == "-";
    UniqueFd own;
    if (!standardInput)
        own = UniqueFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    const int fd = standardInput ? STDIN_FILENO : own.get();
    struct stat info{};
    if (fd < 0 || ::fstat(fd, &info) != 0)
        return fail(Errc::FileUnreadable, path, errno);
    if (S_ISDIR(info.st_mode))
        return fail(Errc::FileUnreadable, path, EISDIR);
    std::string text;
    const std::size_t expected = S_ISREG(info.st_mode) ? static_cast<std::size_t>(info.st_size) : 0;
    if (auto read = readAll(fd, expected, text); !read)
        return fail(read.error().code,
                    read.error().code == Errc::FileUnreadable ? path : read.error().context,
                    read.error().sysErrno);
    const bool shared = S_ISREG(info.st_mode) && (info.st_mode & (S_IRGRP | S_IROTH)) != 0;
    return FileText{SecretText(std::move(text)), shared && !standardInput};
}

Result<StagedFile> StagedFile::write(std::string path, std::string_view text)
{
    std::string temporary = folderOf(path) + "/.adit-XXXXXX";
    const UniqueFd fd(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600
    if (!fd)
        return fail(Errc::FileUnwritable, std::move(path), errno);
    StagedFile file(std::move(path), std::move(temporary));
    if (!writeAll(fd.get(), text))
        return fail(Errc::FileUnwritable, file.m_path, errno);
    return file;
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_temporary(std::exchange(other.m_temporary, {}))
{
}

StagedFile::~StagedFile()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<> StagedFile::put(Place place)
{
    if (!placeFile(m_temporary, m_path, place)) {
        if (errno == EEXIST && place == Place::New)
            return fail(Errc::Exists, m_path);
        return fail(Errc::FileUnwritable, m_path, errno);
    }
    m_temporary.clear();
    if (!syncFolder(folderOf(m_path)))
        return fail(Errc::FileUnwritable, m_path, errno);
    return {};
}

Result<> writeFile(const std::string &path, std::string_view text, Place place)
{
    auto file = StagedFile::write(path, text);
    if (!file)
        return std::unexpected(file.error());
    return file->put(place);
}

} // namespace adit
