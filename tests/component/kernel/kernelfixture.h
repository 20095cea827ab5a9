// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The real kernel interface in a namespace of its own, with one link `port0` to work on.
#pragma once

#include "component/kernel/ownnamespace.h"
#include "kernel/netlinkkernel.h"
#include "support/catch.h"

namespace adit::test {

/// The value of a result; a failed one ends the test with its context.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        FAIL("error " << static_cast<int>(result.error().code) << ", errno " << result.error().sysErrno
                      << ": " << result.error().context);
    }
    return std::move(*result);
}

inline InterfaceName nameOf(const char *text)
{
    return valueOf(InterfaceName::from(text));
}

inline IpPrefix prefixOf(const std::string &text)
{
    return valueOf(IpPrefix::parse(text));
}

inline bool refusedWith(const Result<> &result, int sysErrno)
{
    return !result && result.error().code == Errc::KernelRefused && result.error().sysErrno == sysErrno;
}

/// `port0` is one end of a veth pair, up, without addresses.
struct KernelFixture
{
    KernelFixture()
    {
        enterOwnNamespace();
        run("ip link add port0 type veth peer name port1");
        run("ip link set port1 up");
        run("ip link set port0 up");
        kernel = valueOf(NetlinkKernel::open());
        index = valueOf(kernel->link(nameOf("port0")))->index;
    }
    ~KernelFixture() { run("ip link delete port0 2>/dev/null || true"); }
    KernelFixture(const KernelFixture &) = delete;
    KernelFixture &operator=(const KernelFixture &) = delete;

    std::unique_ptr<NetlinkKernel> kernel{};
    int index = 0;
};

} // namespace adit::test
