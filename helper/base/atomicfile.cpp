// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/atomicfile.h"

#include "base/uniquefd.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace adit {

namespace {

using std::filesystem::path;

std::unexpected<Error> failHere(Errc code, const path &file)
{
    return fail(code, file.string(), errno);
}

Result<> syncDirectory(const path &directory, Errc onError)
{
    const path named = directory.empty() ? path(".") : directory;
    const UniqueFd fd(::open(named.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0)
        return failHere(onError, directory);
    return {};
}

Result<> makeDirectories(const path &directory, Durability durability, Errc onError)
{
    if (directory.empty())
        return {};
    bool made = ::mkdir(directory.c_str(), 0700) == 0;
    if (!made && errno == ENOENT && directory != directory.root_path()) {
        if (auto parent = makeDirectories(directory.parent_path(), durability, onError); !parent)
            return parent;
        // Once: in a place like /proc it stays missing, whatever is above it.
        made = ::mkdir(directory.c_str(), 0700) == 0;
    }
    if (!made)
        return errno == EEXIST ? Result<>() : failHere(onError, directory);
    return durability == Durability::PowerCut ? syncDirectory(directory.parent_path(), onError) : Result<>();
}

bool writeAll(int fd, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Result<> replaceFile(const path &file, std::span<const std::uint8_t> bytes, Durability durability,
                     Errc onError)
{
    if (auto made = makeDirectories(file.parent_path(), durability, onError); !made)
        return made;
    // One writer (the owner of the bus name), so one temporary name is enough; a leftover is overwritten.
    const path temporary = file.parent_path() / ("." + file.filename().string() + ".new");
    ::unlink(temporary.c_str());
    const UniqueFd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd)
        return failHere(onError, temporary);
    const bool written =
        writeAll(fd.get(), bytes) && (durability == Durability::ProcessKill || ::fsync(fd.get()) == 0);
    if (!written || ::rename(temporary.c_str(), file.c_str()) != 0) {
        auto error = failHere(onError, file);
        ::unlink(temporary.c_str());
        return error;
    }
    return durability == Durability::PowerCut ? syncDirectory(file.parent_path(), onError) : Result<>{};
}

Result<std::vector<std::uint8_t>> readFile(const path &file, std::size_t limit, Errc onError)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat info{};
    if (!fd || ::fstat(fd.get(), &info) != 0)
        return failHere(onError, file);
    if (!S_ISREG(info.st_mode))
        return fail(onError, file.string(), EINVAL);
    if (info.st_size < 0 || static_cast<std::size_t>(info.st_size) > limit)
        return fail(onError, file.string(), EFBIG);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(info.st_size));
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(fd.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fail(onError, file.string(), got < 0 ? errno : EIO);
        filled += static_cast<std::size_t>(got);
    }
    return bytes;
}

Result<> removeFile(const path &file, Durability durability, Errc onError)
{
    if (::unlink(file.c_str()) != 0)
        return errno == ENOENT ? Result<>{} : failHere(onError, file);
    return durability == Durability::PowerCut ? syncDirectory(file.parent_path(), onError) : Result<>{};
}

} // namespace adit
