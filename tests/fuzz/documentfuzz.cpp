// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as a .conf that is edited. The document gives back every byte, and after an edit the reader sees
// the tunnel with that edit and nothing else changed.
#include "core/conf/confdocument.h"
#include "core/conf/confreader.h"
#include "fuzz/require.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace adit;

namespace {

// A kill switch needs a tunnel that takes all traffic.
bool holds(const Tunnel &tunnel)
{
    std::vector<IpPrefix> all;
    for (const Peer &peer : tunnel.peers)
        all.insert(all.end(), peer.allowedIps.begin(), peer.allowedIps.end());
    return tunnel.killSwitch == KillSwitch::Off ||
           (tunnel.table.kind == RouteTable::Kind::Auto &&
            (coversAll(all, Family::V4) || coversAll(all, Family::V6)));
}

// Applies one edit to the text and to the tunnel that it holds; both must agree.
void requireSame(std::string_view text, const Tunnel &tunnel, const std::function<void(ConfDocument &)> &edit,
                 const std::function<void(Tunnel &)> &expect)
{
    ConfDocument document = ConfDocument::fromText(text);
    edit(document);
    Tunnel expected = tunnel.clone();
    expect(expected);
    const ConfReading reading = readConf(document.text());
    if (holds(expected))
        ADIT_FUZZ_REQUIRE(reading.tunnel && *reading.tunnel == expected);
    else
        ADIT_FUZZ_REQUIRE(!reading.tunnel);
}

void requirePeerEdits(std::string_view text, const Tunnel &tunnel)
{
    const PublicKey first = tunnel.peers.front().publicKey;
    requireSame(
        text, tunnel, [&](ConfDocument &d) { ADIT_FUZZ_REQUIRE(d.removePeer(first)); },
        [](Tunnel &t) { t.peers.erase(t.peers.begin()); });
    requireSame(
        text, tunnel, [&](ConfDocument &d) { ADIT_FUZZ_REQUIRE(d.setPeerName(first, "a new name")); },
        [](Tunnel &t) { t.peers.front().name = "a new name"; });
    requireSame(
        text, tunnel, [&](ConfDocument &d) { ADIT_FUZZ_REQUIRE(d.setPeerName(first, "")); },
        [](Tunnel &t) { t.peers.front().name.clear(); });
    requireSame(
        text, tunnel,
        [&](ConfDocument &d) { ADIT_FUZZ_REQUIRE(d.setPeerValue(first, "AllowedIPs", "10.0.0.0/8")); },
        [](Tunnel &t) { t.peers.front().allowedIps = {IpPrefix::parse("10.0.0.0/8").value()}; });
}

void requireEdits(std::string_view text, const Tunnel &tunnel)
{
    requireSame(
        text, tunnel, [](ConfDocument &d) { d.setInterfaceValue("MTU", "1400"); },
        [](Tunnel &t) { t.mtu = 1400; });
    requireSame(
        text, tunnel, [](ConfDocument &d) { d.setInterfaceValue("DNS", ""); },
        [](Tunnel &t) {
            t.dnsServers.clear();
            t.dnsDomains.clear();
        });
    requireSame(
        text, tunnel, [](ConfDocument &d) { d.setSetting("KillSwitch", "strict"); },
        [](Tunnel &t) { t.killSwitch = KillSwitch::Strict; });
    static constexpr std::array<std::uint8_t, keyBytes> bytes{1, 2, 3};
    const PublicKey added = PublicKey::fromBytes(bytes);
    if (std::ranges::find(tunnel.peers, added, &Peer::publicKey) != tunnel.peers.end())
        return;
    requireSame(
        text, tunnel, [&](ConfDocument &d) { d.addPeer(added, "added"); },
        [&](Tunnel &t) { t.peers.push_back({.name = "added", .publicKey = added}); });
    if (!tunnel.peers.empty())
        requirePeerEdits(text, tunnel);
}

bool isUtf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (!isUtf16(text))
        ADIT_FUZZ_REQUIRE(ConfDocument::fromText(text).text() == text);
    const ConfReading reading = readConf(text);
    if (reading.tunnel)
        requireEdits(text, *reading.tunnel);
    return 0;
}
