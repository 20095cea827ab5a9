// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/lockdown.h"

#include "service/callfilter.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace adit {

namespace {

Result<> checked(long result, const char *what)
{
    if (result < 0)
        return fail(Errc::KernelRefused, what, errno);
    return {};
}

// What the bounding set does not hold can never come back, not even by running a program.
Result<> dropBounding()
{
    for (unsigned long capability = 0;; ++capability) {
        const int held = ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (held < 0)
            return {}; // behind the last capability this kernel knows
        if (held == 0 || capability == CAP_NET_ADMIN)
            continue;
        if (auto dropped = checked(::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0), "bounding set"); !dropped)
            return dropped;
    }
}

Result<> dropCapabilities()
{
    if (auto dropped = dropBounding(); !dropped)
        return dropped;
    if (auto cleared = checked(::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0), "ambient set");
        !cleared)
        return cleared;
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> held{};
    if (auto read = checked(::syscall(SYS_capget, &header, held.data()), "capabilities"); !read)
        return read;
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    sets[CAP_TO_INDEX(CAP_NET_ADMIN)].effective = CAP_TO_MASK(CAP_NET_ADMIN);
    sets[CAP_TO_INDEX(CAP_NET_ADMIN)].permitted = CAP_TO_MASK(CAP_NET_ADMIN);
    // The unit has left no other, and does not let anybody set them.
    if (std::memcmp(held.data(), sets.data(), sizeof(sets)) == 0)
        return {};
    return checked(::syscall(SYS_capset, &header, sets.data()), "CAP_NET_ADMIN");
}

} // namespace

Result<> lockDown()
{
    ::umask(077);
    constexpr rlimit none{0, 0};
    for (const auto &result :
         {checked(::setrlimit(RLIMIT_CORE, &none), "core limit"),
          checked(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no new privileges"), dropCapabilities(),
          // Last: a change of capabilities may set it again.
          checked(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "dumpable"), refuseExecution()}) {
        if (!result)
            return result;
    }
    return {};
}

} // namespace adit
