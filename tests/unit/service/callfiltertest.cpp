// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the helper gives up cannot be had again. Each trial is a process of its own, since the filter stays.
#include "service/callfilter.h"
#include "support/catch.h"

#include <array>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace adit;

namespace {

enum Outcome { Ran = 0, Refused = 10, OtherError, NoFilter };

// What came of it in a child that has the filter; a program that is run ends with 0.
template <typename Attempt>
int afterFilter(const Attempt &attempt)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !refuseExecution())
            ::_exit(NoFilter);
        ::_exit(attempt());
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

int outcome(long result)
{
    if (result == 0)
        return Ran;
    return errno == EPERM ? Refused : OtherError;
}

int execute()
{
    std::array<char *, 2> words{const_cast<char *>("/bin/true"), nullptr};
    return outcome(::execve("/bin/true", words.data(), environ));
}

int executeAt()
{
    std::array<char *, 2> words{const_cast<char *>("/bin/true"), nullptr};
    const int fd = ::open("/bin/true", O_PATH | O_CLOEXEC);
    return outcome(::syscall(SYS_execveat, fd, "", words.data(), environ, AT_EMPTY_PATH));
}

int executeInThread()
{
    int result = OtherError;
    std::thread([&] { result = execute(); }).join();
    return result;
}

int executeInChild()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(execute());
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : OtherError;
}

} // namespace

TEST_CASE("promise 28: execve and execveat are refused to the process, its threads and its children")
{
    CHECK(afterFilter(execute) == Refused);
    CHECK(afterFilter(executeAt) == Refused);
    CHECK(afterFilter(executeInThread) == Refused);
    CHECK(afterFilter(executeInChild) == Refused);
}

TEST_CASE("everything else goes on behind the filter")
{
    CHECK(afterFilter([] { return outcome(::close(::open("/", O_RDONLY | O_CLOEXEC))); }) == Ran);
    CHECK(afterFilter([] { return outcome(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)); }) == Ran);
}

#ifdef __x86_64__
TEST_CASE("promise 28: the numbers of the x32 calls are no way around the filter")
{
    CHECK(afterFilter([] {
              std::array<char *, 2> words{const_cast<char *>("/bin/true"), nullptr};
              return outcome(::syscall(0x40000000 | 520, "/bin/true", words.data(), environ)); // x32's execve
          }) == Refused);
}
#endif

TEST_CASE("without no_new_privs the filter is an error and not a false comfort")
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        // Root of the machine could have it either way, so this is somebody else.
        if (::getuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
            ::_exit(2);
        const auto refused = refuseExecution();
        ::_exit(!refused && refused.error().sysErrno == EACCES ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}
