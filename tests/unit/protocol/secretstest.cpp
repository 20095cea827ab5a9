// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Keys in a sealed memfd: written, read once, refused in every other shape.
#include "protocol/secrets.h"
#include "support/catch.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>

using namespace adit;

namespace {

constexpr int needed = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK;

UniqueFd memfdWith(std::size_t bytes, int seals)
{
    UniqueFd fd(::memfd_create("test", MFD_ALLOW_SEALING | MFD_CLOEXEC));
    REQUIRE(::ftruncate(fd.get(), static_cast<off_t>(bytes)) == 0);
    if (seals != 0)
        REQUIRE(::fcntl(fd.get(), F_ADD_SEALS, seals) == 0);
    return fd;
}

/// The process has so little of this for a while.
class Shortage
{
public:
    Shortage(__rlimit_resource of, rlim_t limit) : m_of(of)
    {
        REQUIRE(::getrlimit(of, &m_former) == 0);
        const rlimit now{.rlim_cur = limit, .rlim_max = m_former.rlim_max};
        REQUIRE(::setrlimit(of, &now) == 0);
    }
    ~Shortage() { ::setrlimit(m_of, &m_former); }
    Shortage(const Shortage &) = delete;
    Shortage &operator=(const Shortage &) = delete;

private:
    __rlimit_resource m_of;
    rlimit m_former{};
};

Errc refusal(int fd, std::size_t count)
{
    const auto keys = openSecrets(fd, count);
    REQUIRE_FALSE(keys);
    return keys.error().code;
}

} // namespace

TEST_CASE("keys come out of the memfd as they went in, in order")
{
    std::vector<SecretKey> keys;
    for (int i = 0; i < 5; ++i)
        keys.push_back(SecretKey::generatePreshared());
    const auto fd = sealSecrets(keys);
    REQUIRE(fd);
    const auto read = openSecrets(fd->get(), keys.size());
    REQUIRE(read);
    CHECK(*read == keys);
}

TEST_CASE("no keys are an empty memfd")
{
    const auto fd = sealSecrets({});
    REQUIRE(fd);
    const auto read = openSecrets(fd->get(), 0);
    REQUIRE(read);
    CHECK(read->empty());
}

TEST_CASE("promise 7: a sealed memfd can no longer be written, grown, shrunk or unsealed")
{
    const std::array keys{SecretKey::generatePreshared()};
    const auto fd = sealSecrets(keys);
    REQUIRE(fd);
    CHECK(::pwrite(fd->get(), "x", 1, 0) == -1);
    CHECK(::ftruncate(fd->get(), 64) == -1);
    CHECK(::ftruncate(fd->get(), 0) == -1);
    CHECK(::fcntl(fd->get(), F_ADD_SEALS, F_SEAL_FUTURE_WRITE) == -1);
}

TEST_CASE("promise 13: each missing seal is refused")
{
    const int missing = GENERATE(F_SEAL_WRITE, F_SEAL_GROW, F_SEAL_SHRINK, needed);
    const UniqueFd fd = memfdWith(keyBytes, needed & ~missing);
    CHECK(refusal(fd.get(), 1) == Errc::SecretsUnsealed);
}

TEST_CASE("sealing only future writes is not enough")
{
    const UniqueFd fd = memfdWith(keyBytes, F_SEAL_FUTURE_WRITE | F_SEAL_GROW | F_SEAL_SHRINK);
    CHECK(refusal(fd.get(), 1) == Errc::SecretsUnsealed);
}

TEST_CASE("a size that is not exactly that of the keys is refused")
{
    const std::size_t bytes = GENERATE(0U, 1U, 31U, 33U, 63U, 65U, 96U, 4096U);
    const UniqueFd fd = memfdWith(bytes, needed);
    CHECK(refusal(fd.get(), 2) == Errc::SecretsMalformed);
}

TEST_CASE("promise 13: what is no memory file is refused")
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const UniqueFd reading(ends[0]);
    const UniqueFd writing(ends[1]);
    const UniqueFd device(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    const UniqueFd folder(::open("/", O_RDONLY | O_CLOEXEC));
    const UniqueFd file(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
    for (const int fd : {reading.get(), device.get(), folder.get(), file.get(), -1})
        CHECK(refusal(fd, 1) == Errc::SecretsUnsealed);
}

TEST_CASE("promise 13: a sealed memory file that cannot be read is refused")
{
    const UniqueFd whole = memfdWith(keyBytes, needed);
    const std::string path = "/proc/self/fd/" + std::to_string(whole.get());
    const UniqueFd writeOnly(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    REQUIRE(writeOnly);
    CHECK(refusal(writeOnly.get(), 1) == Errc::SecretsMalformed);
}

TEST_CASE("without a descriptor, or room for the keys, there is an error and no half a file")
{
    const std::array keys{SecretKey::generatePreshared()};
    // A write beyond the limit of a file's size is EFBIG, once the signal is ignored.
    REQUIRE(std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
    const auto [resource, limit] =
        GENERATE(std::pair{RLIMIT_NOFILE, rlim_t{3}}, std::pair{RLIMIT_FSIZE, rlim_t{keyBytes / 2}});
    Result<UniqueFd> fd;
    {
        const Shortage shortage(resource, limit);
        fd = sealSecrets(keys);
    }
    REQUIRE_FALSE(fd);
    CHECK(fd.error().code == Errc::KernelRefused);
}
