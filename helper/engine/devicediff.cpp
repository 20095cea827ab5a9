// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "engine/devicediff.h"

#include <algorithm>

namespace adit {

namespace {

SecretKey zeroKey()
{
    static constexpr std::array<std::uint8_t, keyBytes> zero{};
    return SecretKey::fromBytes(zero);
}

// A device may tell "no key" as none or as zeros.
SecretKey keyOrZero(const std::optional<SecretKey> &key)
{
    return key ? key->clone() : zeroKey();
}

bool sameKey(const std::optional<SecretKey> &a, const std::optional<SecretKey> &b)
{
    return keyOrZero(a) == keyOrZero(b);
}

// The kernel clamps what it is given, and a .conf may hold a key that nobody clamped.
bool samePrivateKey(const std::optional<SecretKey> &a, const std::optional<SecretKey> &b)
{
    return keyOrZero(a).clamped() == keyOrZero(b).clamped();
}

class Differ
{
public:
    Differ(const DeviceState &from, const DeviceState &to, EndpointPolicy policy,
           const std::map<PublicKey, Endpoint> &configured)
        : m_from(from),
          m_to(to),
          m_policy(policy),
          m_configured(configured)
    {
        for (const PeerState &peer : from.peers)
            m_old.emplace(peer.publicKey, &peer);
        for (const PeerState &peer : to.peers) {
            m_new.emplace(peer.publicKey, &peer);
            for (const IpPrefix &prefix : peer.allowedIps)
                m_owner.emplace(prefix, peer.publicKey);
        }
    }

    DeviceChange run()
    {
        if (!samePrivateKey(m_from.privateKey, m_to.privateKey))
            m_change.privateKey = keyOrZero(m_to.privateKey);
        if (m_to.listenPort != m_from.listenPort && m_to.listenPort != 0)
            m_change.listenPort = m_to.listenPort;
        if (m_to.fwMark != m_from.fwMark)
            m_change.fwMark = m_to.fwMark;
        // Removals first: a new peer may take over what they held.
        for (const auto &[key, peer] : m_old) {
            if (!m_new.contains(key))
                remove(key);
        }
        for (const PeerState &peer : m_to.peers)
            compare(peer);
        return std::move(m_change);
    }

private:
    void remove(const PublicKey &key)
    {
        m_change.peers.push_back({.publicKey = key, .kind = PeerChange::Kind::Remove});
    }

    void create(const PeerState &peer)
    {
        PeerChange change{.publicKey = peer.publicKey};
        if (!sameKey(peer.presharedKey, std::nullopt))
            change.presharedKey = keyOrZero(peer.presharedKey);
        change.endpoint = peer.endpoint;
        change.keepalive = peer.keepalive;
        change.replaceAllowedIps = true;
        change.allowedIps = peer.allowedIps;
        m_change.peers.push_back(std::move(change));
    }

    void compare(const PeerState &peer)
    {
        const auto found = m_old.find(peer.publicKey);
        if (found == m_old.end())
            return create(peer);
        const PeerState &old = *found->second;
        // An endpoint cannot be cleared. A peer without a session loses nothing when it is made anew.
        if (old.endpoint && !peer.endpoint && shallForget(old)) {
            remove(peer.publicKey);
            return create(peer);
        }
        PeerChange change{.publicKey = peer.publicKey, .kind = PeerChange::Kind::Update};
        if (!sameKey(old.presharedKey, peer.presharedKey))
            change.presharedKey = keyOrZero(peer.presharedKey);
        if (endpointChanges(old, peer))
            change.endpoint = peer.endpoint;
        if (old.keepalive != peer.keepalive)
            change.keepalive = peer.keepalive;
        compareAllowedIps(old, peer, change);
        if (change.presharedKey || change.endpoint || change.keepalive || change.replaceAllowedIps ||
            !change.allowedIps.empty())
            m_change.peers.push_back(std::move(change));
    }

    bool shallForget(const PeerState &old) const
    {
        return m_policy == EndpointPolicy::Exact ||
               (old.lastHandshake == 0 && m_configured.contains(old.publicKey));
    }

    bool endpointChanges(const PeerState &old, const PeerState &peer) const
    {
        if (!peer.endpoint || old.endpoint == peer.endpoint)
            return false;
        const auto written = m_configured.find(peer.publicKey);
        const bool asWritten = written != m_configured.end() && written->second == *peer.endpoint;
        return !old.endpoint || m_policy != EndpointPolicy::Keep || !asWritten;
    }

    // An AllowedIP that goes to another peer leaves this one by itself: the kernel gives each to one peer
    // only. The set is replaced, which interrupts the peer for a moment, only when one goes for good.
    void compareAllowedIps(const PeerState &old, const PeerState &peer, PeerChange &change) const
    {
        std::vector<IpPrefix> had = old.allowedIps;
        std::vector<IpPrefix> has = peer.allowedIps;
        std::ranges::sort(had);
        std::ranges::sort(has);
        std::vector<IpPrefix> gone;
        std::ranges::set_difference(had, has, std::back_inserter(gone));
        if (std::ranges::any_of(gone, [&](const IpPrefix &p) { return !m_owner.contains(p); })) {
            change.replaceAllowedIps = true;
            change.allowedIps = peer.allowedIps;
            return;
        }
        std::ranges::set_difference(has, had, std::back_inserter(change.allowedIps));
    }

    const DeviceState &m_from;
    const DeviceState &m_to;
    EndpointPolicy m_policy;
    const std::map<PublicKey, Endpoint> &m_configured;
    std::map<PublicKey, const PeerState *> m_old;
    std::map<PublicKey, const PeerState *> m_new;
    std::map<IpPrefix, PublicKey> m_owner;
    DeviceChange m_change;
};

} // namespace

DeviceChange difference(const DeviceState &from, const DeviceState &to, EndpointPolicy policy,
                        const std::map<PublicKey, Endpoint> &configured)
{
    return Differ(from, to, policy, configured).run();
}

bool isEmpty(const DeviceChange &change)
{
    return !change.privateKey && !change.listenPort && !change.fwMark && !change.replacePeers &&
           change.peers.empty();
}

std::string describe(const DeviceChange &change)
{
    std::string text = "configure device:";
    if (change.privateKey)
        text += change.privateKey->isZero() ? " clear private key," : " set private key,";
    if (change.listenPort)
        text += " listen port " + std::to_string(*change.listenPort) + ",";
    if (change.fwMark)
        text += " firewall mark " + std::to_string(*change.fwMark) + ",";
    constexpr std::size_t named = 4;
    for (std::size_t i = 0; i < std::min(change.peers.size(), named); ++i) {
        static constexpr const char *verbs[] = {" set", " change", " remove"};
        const PeerChange &peer = change.peers[i];
        text += verbs[static_cast<int>(peer.kind)];
        text += " peer " + peer.publicKey.shortText() + ",";
    }
    if (change.peers.size() > named)
        text += " and " + std::to_string(change.peers.size() - named) + " more peers,";
    text.pop_back();
    return text;
}

} // namespace adit
