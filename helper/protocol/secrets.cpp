// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "protocol/secrets.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace adit {

namespace {

constexpr int contentSeals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK;

bool writeKey(int fd, KeySpan key)
{
    std::size_t done = 0;
    while (done < key.size()) {
        const ssize_t n = TEMP_FAILURE_RETRY(::write(fd, key.data() + done, key.size() - done));
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

bool readKey(int fd, std::size_t index, std::array<std::uint8_t, keyBytes> &key)
{
    std::size_t done = 0;
    while (done < key.size()) {
        const ssize_t n = TEMP_FAILURE_RETRY(
            ::pread(fd, key.data() + done, key.size() - done, static_cast<off_t>(index * keyBytes + done)));
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

} // namespace

Result<UniqueFd> sealSecrets(std::span<const SecretKey> keys)
{
    UniqueFd fd(::memfd_create("adit-secrets", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd)
        return fail(Errc::KernelRefused, "memfd", errno);
    const auto written = [&](const SecretKey &key) { return writeKey(fd.get(), key.bytes()); };
    if (!std::ranges::all_of(keys, written) ||
        ::fcntl(fd.get(), F_ADD_SEALS, contentSeals | F_SEAL_SEAL) != 0)
        return fail(Errc::KernelRefused, "memfd", errno);
    return fd;
}

Result<std::vector<SecretKey>> openSecrets(int fd, std::size_t count)
{
    // Only memory files have seals: everything else (pipe, socket, disk file, device) fails here.
    const int seals = ::fcntl(fd, F_GET_SEALS);
    struct stat info{};
    if (seals < 0 || (seals & contentSeals) != contentSeals || ::fstat(fd, &info) != 0 ||
        !S_ISREG(info.st_mode))
        return fail(Errc::SecretsUnsealed);
    if (static_cast<std::uint64_t>(info.st_size) != count * keyBytes)
        return fail(Errc::SecretsMalformed);
    std::vector<SecretKey> keys;
    keys.reserve(count);
    std::array<std::uint8_t, keyBytes> buffer{};
    bool whole = true;
    for (std::size_t i = 0; i < count && whole; ++i) {
        whole = readKey(fd, i, buffer);
        if (whole)
            keys.push_back(SecretKey::fromBytes(buffer));
    }
    sodium_memzero(buffer.data(), buffer.size());
    if (!whole)
        return fail(Errc::SecretsMalformed);
    return keys;
}

} // namespace adit
