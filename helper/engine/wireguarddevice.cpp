// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/wireguarddevice.h"

namespace adit {

namespace {

template <typename T>
std::vector<T> cloneAll(const std::vector<T> &from)
{
    std::vector<T> result;
    result.reserve(from.size());
    for (const T &element : from)
        result.push_back(element.clone());
    return result;
}

} // namespace

Result<DeviceState> WireGuardDevice::readPeers(const InterfaceName &name, const std::set<PublicKey> &keys)
{
    auto device = read(name);
    if (device)
        std::erase_if(device->peers, [&](const PeerState &peer) { return !keys.contains(peer.publicKey); });
    return device;
}

PeerState PeerState::clone() const
{
    return {publicKey, adit::clone(presharedKey), endpoint, keepalive, lastHandshake, rxBytes, txBytes,
            allowedIps};
}

DeviceState DeviceState::clone() const
{
    return {adit::clone(privateKey), listenPort, fwMark, cloneAll(peers)};
}

PeerChange PeerChange::clone() const
{
    return {publicKey, kind, adit::clone(presharedKey), endpoint, keepalive, replaceAllowedIps, allowedIps};
}

DeviceChange DeviceChange::clone() const
{
    return {adit::clone(privateKey), listenPort, fwMark, replacePeers, cloneAll(peers)};
}

} // namespace adit
