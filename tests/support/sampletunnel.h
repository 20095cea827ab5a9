// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Keys and specs that tests start from. The keys are made up and used nowhere.
#pragma once

#include "base/tunnelspec.h"

#include <string>

namespace adit::test {

/// A private key and, in publicKeyText, the public key that belongs to it.
inline const std::string privateKeyText = "yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=";
inline const std::string publicKeyText = "HIgo9xNzJMWLKASShiTqIybxZ0U3wGLiUeJ1PKf8ykw=";
inline const std::string peerKeyText = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=";
inline const std::string otherPeerKeyText = "TrMvSoP4jYQlY6RIzBgbssQqY3vxI2Pi+y71lOWWXX0=";
inline const std::string presharedKeyText = "FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=";

inline IpPrefix prefix(const std::string &text)
{
    return IpPrefix::parse(text).value();
}

/// A spec that is valid, with two peers, both families and a preshared key.
inline TunnelSpec sampleSpec()
{
    TunnelSpec spec{.name = InterfaceName::from("home").value(),
                    .privateKey = SecretKey::fromBase64(privateKeyText).value()};
    spec.listenPort = 51820;
    spec.fwMark = 0xca6c;
    spec.addresses = {prefix("10.7.0.2/24"), prefix("fd00:7::2/64")};
    spec.dnsServers = {IpAddress::parse("10.7.0.1").value()};
    spec.dnsDomains = {"home.example"};
    spec.mtu = 1420;
    spec.table = {RouteTable::Kind::Id, 100};
    spec.routing = RoutingMode::Lan;
    spec.forwarding = Forwarding::Masqueraded;
    spec.dynamicPeers = true;
    PeerSpec first{.publicKey = PublicKey::fromBase64(peerKeyText).value()};
    first.presharedKey = SecretKey::fromBase64(presharedKeyText).value();
    first.endpoint = Endpoint{IpAddress::parse("192.0.2.1").value(), 51820, 0};
    first.endpointText = "vpn.example.org:51820";
    first.keepalive = 25;
    first.allowedIps = {prefix("10.7.0.0/24"), prefix("fd00:7::/64")};
    PeerSpec second{.publicKey = PublicKey::fromBase64(otherPeerKeyText).value()};
    second.allowedIps = {prefix("10.8.0.0/16")};
    spec.peers.push_back(std::move(first));
    spec.peers.push_back(std::move(second));
    return spec;
}

} // namespace adit::test
