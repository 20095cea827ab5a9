// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The part of the engine that tells: states, and what a change would do.
#include "engine/observe.h"
#include "engine/plan.h"
#include "engine/tunnelengine.h"

namespace adit {

namespace {

bool hasKey(const std::optional<SecretKey> &key)
{
    return key && !key->isZero();
}

PeerStatus statusOf(PeerState &peer)
{
    return {peer.publicKey, hasKey(peer.presharedKey),
            peer.endpoint,  peer.lastHandshake,
            peer.rxBytes,   peer.txBytes,
            peer.keepalive, std::move(peer.allowedIps)};
}

} // namespace

Result<TunnelStatus> TunnelEngine::status(const InterfaceName &name, uid_t owner)
{
    TunnelStatus status{.name = name};
    const auto ledger = running(name, owner);
    if (!ledger && ledger.error().code == Errc::NotUp)
        return status;
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto link = ownLink(m_kernel, *ledger);
    if (!link)
        return std::unexpected(link.error());
    status.backend = ledger->backend;
    status.upSince = ledger->upSince;
    status.warnings = ledger->warnings;
    status.state = *link && ledger->phase == Phase::Active ? LinkState::Up : LinkState::Broken;
    if (status.state == LinkState::Broken) {
        if (ledger->firewall && ledger->firewall->firewall.killSwitch != KillSwitch::Off)
            status.warnings.push_back({Warning::Code::HoldsNetwork});
        return status;
    }

    auto device = m_kernel.device(ledger->backend).read(name);
    if (!device)
        return std::unexpected(device.error());
    auto addresses = m_kernel.addresses((*link)->index);
    if (!addresses)
        return std::unexpected(addresses.error());
    if (device->privateKey)
        status.publicKey = device->privateKey->publicKey();
    status.listenPort = device->listenPort;
    status.fwMark = device->fwMark;
    status.mtu = (*link)->mtu;
    status.addresses = std::move(*addresses);
    status.peers.reserve(device->peers.size());
    for (PeerState &peer : device->peers)
        status.peers.push_back(statusOf(peer));
    return status;
}

LinkState TunnelEngine::state(const InterfaceName &name, uid_t owner)
{
    const auto ledger = running(name, owner);
    if (!ledger)
        return ledger.error().code == Errc::NotUp ? LinkState::Down : LinkState::Broken;
    const auto link = ownLink(m_kernel, *ledger);
    return link && *link && ledger->phase == Phase::Active ? LinkState::Up : LinkState::Broken;
}

std::optional<uid_t> TunnelEngine::ownerOf(const InterfaceName &name) const
{
    const auto ledger = m_ledgers.load(name);
    return ledger && *ledger ? std::optional((*ledger)->owner) : std::nullopt;
}

Backend TunnelEngine::backend(const InterfaceName &name, uid_t owner)
{
    const auto ledger = running(name, owner);
    return ledger ? ledger->backend : Backend::None;
}

Result<std::vector<std::string>> TunnelEngine::describePlan(const TunnelSpec &spec, uid_t owner)
{
    if (auto checked = validate(spec); !checked)
        return std::unexpected(checked.error());
    const auto ledger = m_ledgers.load(spec.name);
    if (!ledger)
        return std::unexpected(ledger.error());
    if (*ledger && (*ledger)->owner != owner)
        return fail(Errc::NameTaken, spec.name.text());
    if (*ledger)
        return describeChange(spec, **ledger);
    return describeUp(spec);
}

Result<std::vector<std::string>> TunnelEngine::describeUp(const TunnelSpec &spec)
{
    const auto facts = m_kernel.facts();
    if (!facts)
        return std::unexpected(facts.error());
    const auto existing = linkForUp(spec.name, Backend::Kernel, *facts);
    if (!existing)
        return std::unexpected(existing.error());
    const auto wanted = wantedUp(spec, Backend::Kernel, *facts);
    if (!wanted)
        return std::unexpected(wanted.error());
    return describeAll(planUp(*wanted, *existing), {m_kernel, spec.name});
}

Result<std::vector<std::string>> TunnelEngine::describeChange(const TunnelSpec &spec, const Ledger &before)
{
    const auto link = ownLink(m_kernel, before);
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return describeUp(spec);
    auto wanted = wantedChange(spec, before);
    if (!wanted)
        return std::unexpected(wanted.error());
    const auto observed =
        observe(m_kernel, spec.name, before.backend, **link, wanted->formerSettings, before.formerSettings);
    if (!observed)
        return std::unexpected(observed.error());
    letOutFrom(*wanted, observed->device);
    return describeAll(planChange(*observed, *wanted, before), {m_kernel, spec.name, before.backend});
}

} // namespace adit
