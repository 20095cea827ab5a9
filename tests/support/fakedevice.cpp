// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The WireGuard side of the fake kernel.
#include "support/fakecall.h"
#include "support/fakekernel.h"

#include <algorithm>
#include <stdexcept>

namespace adit::test {

namespace {

std::string textOf(const std::optional<SecretKey> &key)
{
    return key && !key->isZero() ? key->publicKey().shortText() : "-";
}

} // namespace

WireGuardDevice &FakeKernel::device(Backend /*backend*/)
{
    return *this;
}

PeerState &FakeKernel::peer(const InterfaceName &name, const PublicKey &key)
{
    auto &peers = m_devices.at(name.text()).peers;
    const auto found = std::ranges::find(peers, key, &PeerState::publicKey);
    if (found == peers.end())
        throw std::out_of_range("no such peer");
    return *found;
}

Result<DeviceState> FakeKernel::read(const InterfaceName &name)
{
    return call("read device", [&]() -> Result<DeviceState> {
        const auto found = m_devices.find(name.text());
        if (found == m_devices.end())
            return fail(Errc::NotUp, name.text());
        return found->second.clone();
    });
}

Result<> FakeKernel::openPort(const std::string &name, std::uint16_t port)
{
    DeviceState &device = m_devices.at(name);
    const auto taken = [&](std::uint16_t candidate) {
        return portsInUse.contains(candidate) || std::ranges::any_of(m_devices, [&](const auto &other) {
                   return other.first != name && other.second.listenPort == candidate;
               });
    };
    for (std::uint16_t candidate = 40000; port == 0; ++candidate)
        port = taken(candidate) ? 0 : candidate;
    if (taken(port))
        return fail(Errc::KernelRefused, "open port", EADDRINUSE);
    device.listenPort = port;
    return {};
}

Result<> FakeKernel::write(const InterfaceName &name, const DeviceChange &change)
{
    return call("write device", [&]() -> Result<> {
        const auto found = m_devices.find(name.text());
        if (found == m_devices.end())
            return fail(Errc::KernelRefused, "write device", ENODEV);
        DeviceState &device = found->second;
        writes.push_back(change.clone());
        if (change.listenPort) {
            const bool up = std::ranges::any_of(
                m_links, [&](const auto &link) { return link.second.name == name.text() && link.second.up; });
            if (!up)
                device.listenPort = *change.listenPort;
            else if (auto opened = openPort(name.text(), *change.listenPort); !opened)
                return opened;
        }
        if (change.fwMark)
            device.fwMark = *change.fwMark;
        if (change.replacePeers)
            device.peers.clear();
        if (change.privateKey) {
            device.privateKey = change.privateKey->clamped();
            const PublicKey own = change.privateKey->publicKey();
            std::erase_if(device.peers, [&](const PeerState &p) { return p.publicKey == own; });
        }
        const std::size_t count = m_half ? change.peers.size() / 2 : change.peers.size();
        for (std::size_t i = 0; i < count; ++i)
            applyPeer(device, change.peers[i]);
        return {};
    });
}

void FakeKernel::applyPeer(DeviceState &device, const PeerChange &change)
{
    auto found = std::ranges::find(device.peers, change.publicKey, &PeerState::publicKey);
    if (change.kind == PeerChange::Kind::Remove) {
        if (found != device.peers.end())
            device.peers.erase(found);
        return;
    }
    if (found == device.peers.end()) {
        const bool self = device.privateKey && device.privateKey->publicKey() == change.publicKey;
        if (self || change.kind == PeerChange::Kind::Update)
            return;
        PeerState fresh;
        fresh.publicKey = change.publicKey;
        device.peers.push_back(std::move(fresh));
        found = device.peers.end() - 1;
    }
    if (change.presharedKey)
        found->presharedKey = change.presharedKey->clone();
    if (change.endpoint)
        found->endpoint = change.endpoint;
    if (change.keepalive)
        found->keepalive = *change.keepalive;
    if (change.replaceAllowedIps)
        found->allowedIps.clear();
    for (const IpPrefix &prefix : change.allowedIps) {
        for (PeerState &other : device.peers)
            std::erase(other.allowedIps, prefix);
        found->allowedIps.push_back(prefix);
    }
}

std::string FakeKernel::dumpDevice(const std::string &name) const
{
    const DeviceState &device = m_devices.at(name);
    std::string text = "device " + name + " key " + textOf(device.privateKey) + " port " +
                       std::to_string(device.listenPort) + " mark " + std::to_string(device.fwMark);
    std::set<std::string> peers;
    for (const PeerState &peer : device.peers) {
        std::string line = "\n  peer " + peer.publicKey.shortText() + " psk " + textOf(peer.presharedKey);
        line += " endpoint " + (peer.endpoint ? peer.endpoint->toString() : "-");
        line += " keepalive " + std::to_string(peer.keepalive) + " rx " + std::to_string(peer.rxBytes);
        const std::set<IpPrefix> sorted(peer.allowedIps.begin(), peer.allowedIps.end());
        for (const IpPrefix &prefix : sorted)
            line += " " + prefix.toString();
        peers.insert(line);
    }
    for (const std::string &peer : peers)
        text += peer;
    return text;
}

} // namespace adit::test
