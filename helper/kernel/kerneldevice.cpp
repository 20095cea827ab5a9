// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "kernel/kerneldevice.h"

#include "kernel/devicewriter.h"
#include "netlink/genericfamily.h"

#include <cerrno>
#include <linux/genetlink.h>
#include <linux/wireguard.h>

namespace adit {

namespace {

// ENODEV: no such link. EOPNOTSUPP: the link is of another kind.
Result<> asNotUp(Result<> result, const InterfaceName &name)
{
    const bool refused = !result && result.error().code == Errc::KernelRefused;
    if (refused && (result.error().sysErrno == ENODEV || result.error().sysErrno == EOPNOTSUPP))
        return fail(Errc::NotUp, name.text(), result.error().sysErrno);
    return result;
}

} // namespace

Result<DeviceState> KernelDevice::read(const InterfaceName &name)
{
    return dump(name, DeviceReader());
}

Result<DeviceState> KernelDevice::readPeers(const InterfaceName &name, const std::set<PublicKey> &keys)
{
    return dump(name, DeviceReader(keys));
}

Result<DeviceState> KernelDevice::dump(const InterfaceName &name, DeviceReader reader)
{
    const auto dumped = converse([&](std::uint16_t family) {
        netlink::Message query(family, NLM_F_DUMP);
        query.header(genlmsghdr{WG_CMD_GET_DEVICE, WG_GENL_VERSION, 0});
        query.putText(WGDEVICE_A_IFNAME, name.text());
        return m_socket.dump(query, name.text(), reader);
    });
    if (const auto read = asNotUp(dumped, name); !read)
        return std::unexpected(read.error());
    return reader.take();
}

Result<> KernelDevice::write(const InterfaceName &name, const DeviceChange &change)
{
    const auto written = converse([&](std::uint16_t family) {
        return writeDevice(family, name, change,
                           [&](netlink::Message &message) { return m_socket.request(message, name.text()); });
    });
    return asNotUp(written, name);
}

// A number that was learnt before the module was loaded anew is wrong; the kernel says ENOENT before it does
// anything, so the conversation can start again with the new one.
Result<> KernelDevice::converse(const Conversation &conversation)
{
    if (m_family != 0) {
        auto result = conversation(m_family);
        if (result || result.error().code != Errc::KernelRefused || result.error().sysErrno != ENOENT)
            return result;
    }
    if (auto resolved = resolve(); !resolved)
        return resolved;
    return conversation(m_family);
}

Result<> KernelDevice::resolve()
{
    m_family = 0;
    const auto family = netlink::resolveFamily(m_socket, WG_GENL_NAME);
    if (!family && family.error().code == Errc::KernelRefused && family.error().sysErrno == ENOENT)
        return fail(Errc::NoWireGuard, {}, ENOENT);
    if (!family)
        return std::unexpected(family.error());
    m_family = *family;
    return {};
}

} // namespace adit
