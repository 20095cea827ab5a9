// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/callfilter.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace adit {

namespace {

#if defined(__x86_64__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_X86_64;
constexpr unsigned firstForeign = 0x40000000; // the x32 numbers of the same architecture
#elif defined(__i386__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_I386;
constexpr unsigned firstForeign = 0x7fffffff;
#elif defined(__aarch64__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_AARCH64;
constexpr unsigned firstForeign = 0x7fffffff;
#elif defined(__arm__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_ARM;
constexpr unsigned firstForeign = 0x7fffffff;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr unsigned ownArchitecture = AUDIT_ARCH_RISCV64;
constexpr unsigned firstForeign = 0x7fffffff;
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_PPC64LE;
constexpr unsigned firstForeign = 0x7fffffff;
#else
#error "no system call filter for this architecture yet"
#endif

// Reads one word of what the kernel tells of a call.
constexpr sock_filter load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
}

} // namespace

Result<> refuseExecution()
{
    std::array program{
        load(offsetof(seccomp_data, arch)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownArchitecture, 0, 4),
        load(offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, firstForeign, 2, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execve, 1, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execveat, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{.len = static_cast<unsigned short>(program.size()), .filter = program.data()};
    if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) != 0)
        return fail(Errc::KernelRefused, "system call filter", errno);
    return {};
}

} // namespace adit
