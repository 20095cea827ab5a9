// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What stands around a tunnel: the firewall, and settings of the whole machine.
#include "base/uniquefd.h"
#include "firewall/nftables.h"
#include "kernel/netlinkkernel.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace adit {

namespace {

// Of the network namespace of the thread that opens it.
std::string pathOf(const Sysctl &sysctl)
{
    return "/proc/sys/" + fileOf(sysctl);
}

// A setting of all links that is not there is another matter: then this machine does not have the family.
bool isOfLink(const Sysctl &sysctl)
{
    return sysctl.link != "all" && sysctl.link != "default";
}

} // namespace

Result<bool> NetlinkKernel::hasFirewall()
{
    return firewall::isThere();
}

Result<std::optional<std::string>> NetlinkKernel::firewall(const InterfaceName &name)
{
    return firewall::read(name);
}

Result<std::vector<InterfaceName>> NetlinkKernel::firewallNames()
{
    return firewall::names();
}

Result<> NetlinkKernel::setFirewall(const InterfaceName &name, const Firewall &firewall)
{
    return firewall::replace(name, firewall);
}

Result<> NetlinkKernel::removeFirewall(const InterfaceName &name)
{
    return firewall::remove(name);
}

Result<std::optional<std::uint32_t>> NetlinkKernel::sysctl(const Sysctl &sysctl)
{
    const UniqueFd file(::open(pathOf(sysctl).c_str(), O_RDONLY | O_CLOEXEC));
    if (!file && errno == ENOENT)
        return std::nullopt;
    char text[16] = {};
    const ssize_t length = file ? ::read(file.get(), text, sizeof text) : -1;
    std::uint32_t value = 0;
    if (length < 0)
        return fail(Errc::KernelRefused, nameOf(sysctl), errno);
    if (std::from_chars(text, text + length, value).ec != std::errc())
        return fail(Errc::KernelRefused, nameOf(sysctl), EIO);
    return value;
}

Result<> NetlinkKernel::setSysctl(const Sysctl &sysctl, std::uint32_t value)
{
    const UniqueFd file(::open(pathOf(sysctl).c_str(), O_WRONLY | O_CLOEXEC));
    if (!file && errno == ENOENT && isOfLink(sysctl))
        return {};
    const std::string text = std::to_string(value);
    if (!file || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return fail(Errc::KernelRefused, nameOf(sysctl), errno);
    return {};
}

} // namespace adit
