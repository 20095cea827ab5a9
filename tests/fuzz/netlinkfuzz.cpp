// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as what the kernel sends: the dump of a device, the records of rtnetlink, acks, notifications.
#include "kernel/devicereader.h"
#include "netlink/genericfamily.h"
#include "netlink/monitor.h"

using namespace adit;
using namespace adit::netlink;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes bytes(data, size);
    DeviceReader device;
    eachMessage(bytes, [&](const MessageView &message) {
        (void)device.take(message);
        (void)readAck(message);
        (void)readFamily(message);
        return true;
    });
    // A prefix that came out must be one: longer than its family would break whoever masks with it.
    for (const PeerState &peer : device.take().peers) {
        for (const IpPrefix &prefix : peer.allowedIps) {
            if (prefix.length > prefix.address.bits())
                __builtin_trap();
        }
    }
    std::vector<Notification> notifications;
    readNotifications(bytes, notifications);
    readTableNotifications(bytes, notifications);
    return 0;
}
