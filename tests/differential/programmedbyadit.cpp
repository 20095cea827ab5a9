// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "programmed.h"

#include "core/conf/confreader.h"
#include "core/tunnel/compile.h"

#include <algorithm>
#include <set>

namespace adit::test {

namespace {

// The device clamps a private key when it takes it.
std::string clamped(const SecretKey &key)
{
    std::array<std::uint8_t, keyBytes> bytes{};
    std::ranges::copy(key.bytes(), bytes.begin());
    bytes[0] &= 248;
    bytes[31] = static_cast<std::uint8_t>((bytes[31] & 127) | 64);
    return PublicKey::fromBytes(bytes).toBase64();
}

std::string peerLine(const PeerSpec &peer)
{
    std::set<std::string> ips;
    for (const IpPrefix &prefix : peer.allowedIps)
        ips.insert(prefix.toString());
    std::string line = "peer " + peer.publicKey.toBase64();
    line += " psk " + (peer.presharedKey ? std::string(peer.presharedKey->reveal().view()) : "none");
    line += " endpoint " + (peer.endpoint ? peer.endpoint->toString() : "none");
    line += " keepalive " + std::to_string(peer.keepalive) + " ips";
    for (const std::string &ip : ips)
        line += ' ' + ip;
    return line;
}

} // namespace

Programmed programmedByAdit(const std::string &text, std::vector<std::string> &errors)
{
    const ConfReading reading = readConf(text);
    for (const Diagnostic &diagnostic : reading.diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            errors.push_back(diagnostic.message.english());
    }
    if (!reading.tunnel)
        return std::nullopt;
    ResolvedEndpoints resolved;
    for (const EndpointName &name : namesToResolve(*reading.tunnel)) {
        if (name.host != "vpn.example.org") {
            errors.push_back(name.host + " is a good name that nobody knows");
            return std::nullopt;
        }
        resolved.emplace(name, Endpoint{IpAddress::parse("192.0.2.77").value(), name.port, 0});
    }
    const auto spec = compile(*reading.tunnel, InterfaceName::from("wgdiff").value(), resolved);
    if (!spec) {
        errors.emplace_back("does not compile");
        return std::nullopt;
    }
    std::vector<std::string> lines;
    for (const PeerSpec &peer : spec->peers)
        lines.push_back(peerLine(peer));
    lines.push_back("interface key " + clamped(spec->privateKey) + " port " +
                    std::to_string(spec->listenPort) + " mark " + std::to_string(spec->fwMark));
    std::ranges::sort(lines);
    return lines;
}

} // namespace adit::test
