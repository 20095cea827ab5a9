// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/machine.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <dirent.h>
#include <fstream>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace adit::cli {

namespace {

bool exists(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0;
}

/// The module is there for this kernel, loaded or not, or built in.
bool kernelHasWireguard()
{
    if (exists("/sys/module/wireguard"))
        return true;
    utsname kernel{};
    if (::uname(&kernel) != 0)
        return false;
    const std::string folder = std::string("/lib/modules/") + kernel.release;
    for (const char *list : {"/modules.dep", "/modules.builtin"}) {
        std::ifstream file(folder + list);
        for (std::string line; std::getline(file, line);) {
            if (line.find("/wireguard.ko") != std::string::npos)
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
        for (const char *folder : {"/usr/bin/", "/usr/sbin/", "/usr/local/bin/"}) {
            if (exists(std::string(folder) + program))
                return Backend::Userspace;
        }
    }
    return Backend::None;
}

std::optional<std::string> polkitAgent()
{
    // There is no call that lists agents; these are the programs, named as /proc names them.
    constexpr std::array<std::string_view, 13> agents{
        "polkit-kde-auth", "polkit-gnome-au", "gnome-shell",     "lxpolkit",      "lxqt-policykit-",
        "polkit-mate-aut", "xfce-polkit",     "cinnamon",        "budgie-polkit", "hyprpolkitagent",
        "pkttyagent",      "phosh",           "polkit-dumb-age",
    };
    if (::geteuid() == 0)
        return "not needed, root is allowed";
    const std::unique_ptr<DIR, int (*)(DIR *)> processes(::opendir("/proc"), &::closedir);
    while (const dirent *entry = processes ? ::readdir(processes.get()) : nullptr) {
        if (std::isdigit(static_cast<unsigned char>(entry->d_name[0])) == 0)
            continue;
        struct stat info{};
        const std::string process = entry->d_name;
        if (::stat(("/proc/" + process).c_str(), &info) != 0 || info.st_uid != ::getuid())
            continue;
        const std::string name = commandName(process);
        if (std::ranges::find(agents, name) != agents.end())
            return name;
    }
    return std::nullopt;
}

pid_t shellProcess()
{
    return ::getppid();
}

} // namespace adit::cli
