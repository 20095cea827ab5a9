// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "component/kernel/ownnamespace.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sched.h>
#include <stdexcept>
#include <sys/mount.h>
#include <system_error>
#include <unistd.h>

namespace adit::test {

namespace {

void require(bool done, const char *what)
{
    if (!done)
        throw std::system_error(errno, std::generic_category(), what);
}

void write(const char *path, const std::string &text)
{
    std::ofstream file(path);
    file << text;
    require(static_cast<bool>(file.flush()), path);
}

void enter()
{
    const std::string user = std::to_string(geteuid());
    const std::string group = std::to_string(getegid());
    require(unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0, "unshare");
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", "0 " + user + " 1");
    write("/proc/self/gid_map", "0 " + group + " 1");
    require(mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "mount /");
    require(mount("tmpfs", "/run", "tmpfs", 0, nullptr) == 0, "mount /run");
    // An ordinary user's path lacks the folder of ip(8).
    require(setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1) == 0, "PATH");
    run("ip link set lo up");
}

} // namespace

void enterOwnNamespace()
{
    static const bool entered = [] {
        enter();
        return true;
    }();
    require(entered, "namespace");
}

std::string run(const std::string &command)
{
    FILE *pipe = popen(("{ " + command + "\n} 2>&1").c_str(), "r");
    require(pipe != nullptr, "popen");
    std::string output;
    std::array<char, 4096> piece{};
    for (std::size_t length = 0; (length = fread(piece.data(), 1, piece.size(), pipe)) > 0;)
        output.append(piece.data(), length);
    if (pclose(pipe) != 0)
        throw std::runtime_error(command + ": " + output);
    return output;
}

} // namespace adit::test
