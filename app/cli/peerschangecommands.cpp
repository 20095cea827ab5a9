// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// aditctl peers add, peers remove: one peer of a profile, everything else in the file byte for byte as it
// was; the running tunnel gets the change and its other peers keep their sessions.
#include "cli/commands.h"
#include "cli/confedit.h"
#include "core/conf/confdocument.h"
#include "store/files.h"

#include <algorithm>

namespace adit::cli {

namespace {

std::string called(const Peer &peer)
{
    return "peer " + (peer.name.empty() ? peer.publicKey.shortText() + "..." : peer.name);
}

/// The preshared key that the options ask for; empty without one.
Result<SecretText> presharedKey(const Arguments &arguments)
{
    if (arguments.has("psk"))
        return SecretKey::generatePreshared().reveal();
    const auto path = arguments.value("psk-file");
    if (!path)
        return SecretText(std::string());
    const auto file = readFile(*path);
    if (!file)
        return std::unexpected(file.error());
    std::string_view text = file->text.view();
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    const auto key = SecretKey::fromBase64(text);
    if (!key)
        return fail(Errc::InvalidKey, *path);
    return key->reveal();
}

Result<> fill(ConfDocument &document, const PublicKey &key, const Arguments &arguments,
              const SecretText &preshared)
{
    const std::pair<std::string_view, std::string> values[] = {
        {"AllowedIPs", joined(arguments.values("allowed-ips"))},
        {"Endpoint", arguments.value("endpoint").value_or("")},
        {"PersistentKeepalive", arguments.value("keepalive").value_or("")},
    };
    if (!preshared.view().empty()) {
        if (auto set = document.setPeerValue(key, "PresharedKey", preshared.view()); !set)
            return set;
    }
    for (const auto &[option, value] : values) {
        if (!isOneLine(value))
            return fail(Errc::InvalidText, std::string(option));
        if (value.empty())
            continue;
        if (auto set = document.setPeerValue(key, option, value); !set)
            return set;
    }
    return {};
}

void add(Context &context, const Arguments &arguments)
{
    const auto text = arguments.value("key");
    if (!text)
        return context.usage("'peers add' needs the peer's public key: --key KEY");
    const auto key = PublicKey::fromBase64(*text);
    if (!key)
        return context.fail(key.error());
    const std::string name = arguments.value("name").value_or("");
    if (!isOneLine(name))
        return context.fail({Errc::InvalidText, "the name of the peer"});
    auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    const auto &peers = loaded->profile.tunnel.peers;
    if (const auto same = std::ranges::find(peers, *key, &Peer::publicKey); same != peers.end())
        return context.fail({Errc::Exists, called(*same)});

    const auto preshared = presharedKey(arguments);
    if (!preshared)
        return context.fail(preshared.error());
    ConfDocument document = ConfDocument::fromText(loaded->text.view());
    document.addPeer(*key, name);
    if (const auto filled = fill(document, *key, arguments, *preshared); !filled)
        return context.fail(filled.error());
    const std::string tunnel = loaded->profile.name.text();
    if (arguments.has("psk"))
        context.console().message("made a preshared key; the other side needs it too: 'aditctl export " +
                                  tunnel + "' shows it");
    if (!arguments.has("allowed-ips"))
        context.console().message("no --allowed-ips: nothing is sent to this peer until it has some");
    const std::string who = name.empty() ? key->shortText() + "..." : name;
    saveChange(context, {*std::move(loaded), SecretText(document.text()), Live::Apply,
                         "Added peer " + who + " to " + tunnel});
}

/// The one peer with this key or this name; NoSuchPeer, or InvalidText when several have the name.
Result<const Peer *> findPeer(const Tunnel &tunnel, const std::string &word)
{
    const Peer *found = nullptr;
    for (const Peer &peer : tunnel.peers) {
        if (peer.publicKey.toBase64() == word)
            return &peer;
        if (peer.name != word)
            continue;
        if (found != nullptr)
            return fail(Errc::InvalidText, "several peers are called " + word + "; give the public key");
        found = &peer;
    }
    if (found == nullptr)
        return fail(Errc::NoSuchPeer, word);
    return found;
}

void removePeers(Context &context, const Arguments &arguments)
{
    auto loaded = loadProfile(context, arguments.operands().front());
    if (!loaded)
        return context.fail(loaded.error());
    ConfDocument document = ConfDocument::fromText(loaded->text.view());
    std::string who;
    for (std::size_t i = 1; i < arguments.operands().size(); ++i) {
        const auto peer = findPeer(loaded->profile.tunnel, arguments.operands()[i]);
        if (!peer)
            return context.fail(peer.error());
        if (const auto removed = document.removePeer((*peer)->publicKey); !removed)
            return context.fail(removed.error());
        who += (who.empty() ? "" : ", ") + called(**peer);
    }
    const std::string tunnel = loaded->profile.name.text();
    saveChange(context, {*std::move(loaded), SecretText(document.text()), Live::Apply,
                         "Removed " + who + " from " + tunnel});
}

constexpr Option addOptions[] = {
    {"key", "KEY", "the peer's public key"},
    {"name", "TEXT", "what you call it"},
    {"allowed-ips", "PREFIXES", "addresses behind the peer, with commas; may be repeated"},
    {"endpoint", "HOST:PORT", "where the peer is reached; none for one that calls us"},
    {"keepalive", "SECONDS", "send something this often, to stay reachable behind a NAT"},
    {"psk", {}, "make a preshared key"},
    {"psk-file", "FILE", "take the preshared key from a file; - is standard input"},
    noAskOption,
};
constexpr Option removeOptions[] = {noAskOption};

} // namespace

const Command peersAddCommand{
    "peers add",
    "NAME",
    "Add a peer to a tunnel, live when it is up",
    "For example: aditctl peers add home --key KEY --name 'Pixel 9' --allowed-ips 10.8.0.5/32\n"
    "The rest of the file stays byte for byte as it is, other peers keep their sessions.",
    addOptions,
    1,
    1,
    add,
};
const Command peersRemoveCommand{
    "peers remove",
    "NAME PEER...",
    "Remove peers from a tunnel, live when it is up",
    "PEER is the public key, or the name of the peer when only one has it.",
    removeOptions,
    2,
    anyNumber,
    removePeers,
};

} // namespace adit::cli
