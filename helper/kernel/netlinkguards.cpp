// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What stands around a tunnel that takes all traffic: the firewall, and the sysctl.
#include "base/uniquefd.h"
#include "firewall/nftables.h"
#include "kernel/netlinkkernel.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace adit {

namespace {

// Of the network namespace of the thread that opens it.
constexpr const char *srcValidMarkFile = "/proc/sys/net/ipv4/conf/all/src_valid_mark";

} // namespace

Result<bool> NetlinkKernel::hasFirewall()
{
    return firewall::isThere();
}

Result<std::optional<std::string>> NetlinkKernel::firewall(const InterfaceName &name)
{
    return firewall::read(name);
}

Result<> NetlinkKernel::setFirewall(const InterfaceName &name, const Firewall &firewall)
{
    return firewall::replace(name, firewall);
}

Result<> NetlinkKernel::removeFirewall(const InterfaceName &name)
{
    return firewall::remove(name);
}

Result<std::uint32_t> NetlinkKernel::srcValidMark()
{
    std::ifstream file(srcValidMarkFile);
    std::uint32_t value = 0;
    if (!(file >> value))
        return fail(Errc::KernelRefused, "src_valid_mark", EIO);
    return value;
}

Result<> NetlinkKernel::setSrcValidMark(std::uint32_t value)
{
    const UniqueFd file(::open(srcValidMarkFile, O_WRONLY | O_CLOEXEC));
    const std::string text = std::to_string(value);
    if (!file || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return fail(Errc::KernelRefused, "src_valid_mark", errno);
    return {};
}

} // namespace adit
