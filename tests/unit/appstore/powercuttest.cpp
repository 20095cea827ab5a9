// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A save that ends at any system call: the profile is the old or the new one. A process of its own saves, and
// the test stops it before each of its system calls in turn.
#include "store/profilestore.h"
#include "support/catch.h"

#include <QTemporaryDir>
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace adit;

namespace {

const std::string oldText = "[Interface]\n# old\n";
const std::string newText = "[Interface]\n# new, and longer than the old one\n";

struct Saving
{
    std::vector<std::uint64_t> calls; ///< numbers of the system calls that it made
    bool ended = false;               ///< it came to its end, before it was its turn to be killed
};

// Saves in a child that is killed before its system call number `last`.
Saving saveUntil(const ProfileStore &store, const InterfaceName &name, std::size_t last)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(2);
        ::raise(SIGSTOP);
        ::_exit(store.save(name, newText, Overwrite::Replace) ? 0 : 1);
    }
    Saving saving;
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSTOPPED(status));
    REQUIRE(::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) == 0);
    while (true) {
        REQUIRE(::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) == 0);
        REQUIRE(::waitpid(child, &status, 0) == child);
        if (WIFEXITED(status)) {
            REQUIRE(WEXITSTATUS(status) == 0);
            saving.ended = true;
            return saving;
        }
        __ptrace_syscall_info info{};
        REQUIRE(::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof(info), &info) > 0);
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY)
            continue;
        if (saving.calls.size() == last) {
            REQUIRE(::kill(child, SIGKILL) == 0);
            REQUIRE(::waitpid(child, &status, 0) == child);
            return saving;
        }
        saving.calls.push_back(info.entry.nr);
    }
}

// Where the first of these calls is, counted from `from`.
std::size_t firstOf(const std::vector<std::uint64_t> &calls, const std::vector<long> &wanted,
                    std::size_t from)
{
    for (std::size_t i = from; i < calls.size(); ++i) {
        if (std::ranges::find(wanted, static_cast<long>(calls[i])) != wanted.end())
            return i;
    }
    return calls.size();
}

const std::vector<long> renames{
#ifdef SYS_rename
    SYS_rename,
#endif
#ifdef SYS_renameat
    SYS_renameat,
#endif
    SYS_renameat2};

} // namespace

TEST_CASE("promise 25: a save that ends at any of its system calls leaves the old profile or the new one")
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath("tunnels").toStdString());
    const InterfaceName name = *InterfaceName::from("home");
    std::size_t asOld = 0;
    std::size_t asNew = 0;
    bool ended = false;
    for (std::size_t last = 0; !ended; ++last) {
        REQUIRE(last < 10'000);
        REQUIRE(store.save(name, oldText, Overwrite::Replace));
        ended = saveUntil(store, name, last).ended;
        const auto text = store.load(name);
        REQUIRE(text);
        const bool isOld = text->view() == oldText;
        CHECK((isOld || text->view() == newText));
        ++(isOld ? asOld : asNew);
        CHECK(store.list().value().size() == 1);
    }
    // It was killed both before and after the moment in which the one takes the place of the other.
    CHECK(asOld > 3);
    CHECK(asNew > 1);
}

TEST_CASE("promise 25: the new profile is on the disk before it takes the old one's place, and its place "
          "after that")
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath("tunnels").toStdString());
    const InterfaceName name = *InterfaceName::from("home");
    REQUIRE(store.save(name, oldText, Overwrite::Replace));
    const Saving saving = saveUntil(store, name, 10'000);
    REQUIRE(saving.ended);
    const std::size_t renamed = firstOf(saving.calls, renames, 0);
    REQUIRE(renamed < saving.calls.size());
    const std::size_t synced = firstOf(saving.calls, {SYS_fsync, SYS_fdatasync}, 0);
    CHECK(synced < renamed);
    CHECK(firstOf(saving.calls, {SYS_write}, synced) > renamed); // nothing is written in between
    CHECK(firstOf(saving.calls, {SYS_fsync}, renamed) < saving.calls.size());
}
