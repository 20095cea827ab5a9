// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The kernel's dump of a WireGuard device (WG_CMD_GET_DEVICE) as a DeviceState. Total: any bytes give a state
// or a refusal. A peer whose AllowedIPs went over the end of a message is continued in the next one, and is
// joined here.
#pragma once

#include "engine/wireguarddevice.h"
#include "netlink/socket.h"

namespace adit {

/// Takes the messages of one dump, in order.
class DeviceReader : public netlink::DumpSink
{
public:
    /// Takes all peers.
    DeviceReader() = default;
    /// Takes only these peers; the keys must outlive the reader.
    explicit DeviceReader(const std::set<PublicKey> &only) : m_only(&only) {}

    void restart() override { m_device = {}; }
    bool take(const netlink::MessageView &message) override;

    /// The device, once the dump has ended; the reader is empty then.
    DeviceState take() { return std::move(m_device); }

private:
    bool takePeer(netlink::Bytes bytes);

    bool isAskedFor(netlink::Bytes peer) const;

    const std::set<PublicKey> *m_only = nullptr; ///< nullptr = all
    DeviceState m_device{};
};

} // namespace adit
