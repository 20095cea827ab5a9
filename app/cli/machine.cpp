// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/machine.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <dirent.h>
#include <fstream>
#include <initializer_list>
#include <memory>
#include <sstream>
#include <string_view>
#include <sys/stat.h>
#include <sys/timex.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace adit::cli {

namespace {

bool exists(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0;
}

std::string modulesOfKernel()
{
    utsname kernel{};
    ::uname(&kernel);
    return std::string("/lib/modules/") + kernel.release;
}

/// The module is there for this kernel, loaded or not, or built in.
bool kernelHasWireguard()
{
    if (exists("/sys/module/wireguard"))
        return true;
    for (const char *list : {"/modules.dep", "/modules.builtin"}) {
        std::ifstream file(modulesOfKernel() + list);
        for (std::string line; std::getline(file, line);) {
            if (line.find("/wireguard.ko") != std::string::npos)
                return true;
        }
    }
    return false;
}

/// Whether a line of this file starts with the one word and has one of the others behind it.
bool hasLine(const char *path, std::string_view start, std::initializer_list<std::string_view> words)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::istringstream in(line);
        std::string word;
        if (!(in >> word) || word != start)
            continue;
        while (in >> word) {
            if (std::ranges::find(words, word) != words.end())
                return true;
        }
    }
    return false;
}

/// As the kernel cuts it, to 15 characters.
std::string commandName(const std::string &process)
{
    std::ifstream file("/proc/" + process + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

} // namespace

Backend wireguardHere()
{
    if (kernelHasWireguard())
        return Backend::Kernel;
    for (const char *program : {"wireguard-go", "boringtun-cli", "boringtun"}) {
        if (isOnPath(program))
            return Backend::Userspace;
    }
    return Backend::None;
}

bool kernelModulesAreGone()
{
    return !exists("/sys/module/wireguard") && !exists(modulesOfKernel());
}

bool hasIpv6()
{
    const auto isOff = [](const char *setting) {
        std::ifstream file(std::string("/proc/sys/net/ipv6/conf/") + setting + "/disable_ipv6");
        char value = '1';
        file >> value;
        return value != '0';
    };
    return !isOff("all") && !isOff("default");
}

bool clockIsSynchronised()
{
    // What the kernel counts as lost, in microseconds; as much as systemd-timedated allows.
    constexpr long mostError = 16'000'000;
    timex clock{};
    return ::adjtimex(&clock) >= 0 && clock.maxerror < mostError;
}

std::chrono::sys_seconds programBuilt()
{
    struct stat program{};
    ::stat("/proc/self/exe", &program);
    return std::chrono::sys_seconds(std::chrono::seconds(program.st_mtime));
}

std::optional<std::string> desktopAgent()
{
    // There is no call that lists agents; these are the programs, named as /proc names them.
    constexpr std::array<std::string_view, 12> agents{
        "polkit-kde-auth", "polkit-gnome-au", "gnome-shell", "lxpolkit",
        "lxqt-policykit-", "polkit-mate-aut", "xfce-polkit", "cinnamon",
        "budgie-polkit",   "hyprpolkitagent", "phosh",       "polkit-dumb-age",
    };
    const std::unique_ptr<DIR, int (*)(DIR *)> processes(::opendir("/proc"), &::closedir);
    while (const dirent *entry = processes ? ::readdir(processes.get()) : nullptr) {
        if (std::isdigit(static_cast<unsigned char>(entry->d_name[0])) == 0)
            continue;
        struct stat info{};
        const std::string process = entry->d_name;
        if (::stat(("/proc/" + process).c_str(), &info) != 0 || info.st_uid != ::getuid())
            continue;
        std::string name = commandName(process);
        if (std::ranges::find(agents, name) != agents.end())
            return name;
    }
    return std::nullopt;
}

bool looksUpAtResolved()
{
    return hasLine("/etc/resolv.conf", "nameserver", {"127.0.0.53", "127.0.0.54"}) ||
           hasLine("/etc/nsswitch.conf", "hosts:", {"resolve"});
}

bool isOnPath(std::string_view program)
{
    const char *variable = std::getenv("PATH");
    // The usual folders too: a user's path often lacks those of the administrator.
    std::string_view rest = variable == nullptr ? "" : variable;
    const std::string all = std::string(rest) + ":/usr/local/bin:/usr/bin:/usr/local/sbin:/usr/sbin";
    for (rest = all; !rest.empty();) {
        const auto end = std::min(rest.find(':'), rest.size());
        if (exists(std::string(rest.substr(0, end)) + "/" + std::string(program)))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace adit::cli
