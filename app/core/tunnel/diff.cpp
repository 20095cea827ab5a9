// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/diff.h"

#include "core/tunnel/fieldtext.h"

#include <algorithm>
#include <map>

namespace adit {

namespace {

class Differences
{
public:
    // Notes a change of a field that is told by its text; empty text is "not there".
    void text(const std::string &what, const std::string &before, const std::string &after)
    {
        if (before == after)
            return;
        const auto kind = before.empty()  ? Difference::Kind::Added
                          : after.empty() ? Difference::Kind::Removed
                                          : Difference::Kind::Changed;
        m_all.push_back({kind, what, before, after});
    }

    // The same for a list whose order means nothing.
    template <typename T>
    void list(const std::string &what, std::vector<T> before, std::vector<T> after,
              const std::string &oldText, const std::string &newText)
    {
        std::ranges::sort(before);
        std::ranges::sort(after);
        if (before != after)
            text(what, oldText, newText);
    }

    void secret(const std::string &what, const SecretKey *before, const SecretKey *after)
    {
        if (!before && !after)
            return;
        if (before && after && *before == *after)
            return;
        m_all.push_back({!before  ? Difference::Kind::Added
                         : !after ? Difference::Kind::Removed
                                  : Difference::Kind::Changed,
                         what});
    }

    std::vector<Difference> take() { return std::move(m_all); }

private:
    std::vector<Difference> m_all{};
};

const SecretKey *pointer(const std::optional<SecretKey> &key)
{
    return key ? &*key : nullptr;
}

std::string hooksText(const Tunnel &tunnel, const std::string &key)
{
    std::string text;
    for (const Hook &hook : tunnel.hooks) {
        if (hook.key == key)
            text += (text.empty() ? "" : "; ") + hook.command;
    }
    return text;
}

std::vector<std::string> dnsElements(const Tunnel &tunnel)
{
    std::vector<std::string> elements = tunnel.dnsDomains;
    for (const IpAddress &server : tunnel.dnsServers)
        elements.push_back(server.toString());
    return elements;
}

std::string onOrOff(bool value)
{
    return value ? "yes" : "";
}

void diffInterface(Differences &out, const Tunnel &before, const Tunnel &after)
{
    using namespace fieldtext;
    out.secret("PrivateKey", &before.privateKey, &after.privateKey);
    out.text("ListenPort", number(before.listenPort), number(after.listenPort));
    out.text("FwMark", fwMark(before.fwMark), fwMark(after.fwMark));
    out.list("Address", before.addresses, after.addresses, prefixes(before.addresses),
             prefixes(after.addresses));
    out.list("DNS", dnsElements(before), dnsElements(after), dns(before), dns(after));
    out.text("MTU", number(before.mtu), number(after.mtu));
    out.text("Table", table(before.table), table(after.table));
    out.text("SaveConfig", onOrOff(before.saveConfig), onOrOff(after.saveConfig));
    for (const std::string key : {"PreUp", "PostUp", "PreDown", "PostDown"})
        out.text(key, hooksText(before, key), hooksText(after, key));
    out.text("KillSwitch", killSwitch(before.killSwitch), killSwitch(after.killSwitch));
    out.text("Routing", routing(before.routing), routing(after.routing));
    out.text("Forward", forward(before.forwarding), forward(after.forwarding));
    out.text("Masquerade", masquerade(before.forwarding), masquerade(after.forwarding));
    out.text("DynamicPeers", onOrOff(before.dynamicPeers), onOrOff(after.dynamicPeers));
}

std::string label(const Peer &peer)
{
    return "peer " + (peer.name.empty() ? peer.publicKey.shortText() : peer.name);
}

std::string endpointText(const Peer &peer)
{
    return peer.endpoint ? peer.endpoint->toString() : std::string();
}

void diffPeer(Differences &out, const Peer &before, const Peer &after)
{
    const std::string who = label(after.name.empty() ? before : after);
    out.text(who + ": Name", before.name, after.name);
    out.secret(who + ": PresharedKey", pointer(before.presharedKey), pointer(after.presharedKey));
    out.list(who + ": AllowedIPs", before.allowedIps, after.allowedIps,
             fieldtext::prefixes(before.allowedIps), fieldtext::prefixes(after.allowedIps));
    out.text(who + ": Endpoint", endpointText(before), endpointText(after));
    out.text(who + ": PersistentKeepalive", fieldtext::number(before.keepalive),
             fieldtext::number(after.keepalive));
}

} // namespace

std::vector<Difference> diff(const Tunnel &before, const Tunnel &after)
{
    Differences out;
    diffInterface(out, before, after);
    std::map<PublicKey, const Peer *> gone;
    for (const Peer &peer : before.peers)
        gone.emplace(peer.publicKey, &peer);
    std::vector<Difference> added;
    for (const Peer &peer : after.peers) {
        const auto old = gone.find(peer.publicKey);
        if (old == gone.end()) {
            added.push_back({Difference::Kind::Added, label(peer), "", fieldtext::prefixes(peer.allowedIps)});
            continue;
        }
        diffPeer(out, *old->second, peer);
        gone.erase(old);
    }
    std::vector<Difference> all = out.take();
    for (const Peer &peer : before.peers) {
        if (gone.contains(peer.publicKey))
            all.push_back({Difference::Kind::Removed, label(peer), fieldtext::prefixes(peer.allowedIps), ""});
    }
    std::ranges::move(added, std::back_inserter(all));
    return all;
}

} // namespace adit
