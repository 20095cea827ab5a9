// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// From the user's tunnel to the helper's spec.
#include "core/tunnel/compile.h"

#include "../conf/readingtext.h"
#include "base/speccodec.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;

namespace {

const InterfaceName home = InterfaceName::from("home").value();

const std::string secondPeer = "\n[Peer]\nPublicKey = " + otherPeerKeyText + "\n";

} // namespace

TEST_CASE("every field of a tunnel reaches the spec")
{
    const Tunnel tunnel =
        tunnelOf(interfaceConf("ListenPort = 51820\nFwMark = 0xca6c\nAddress = 10.7.0.2/24, fd00:7::2/64\n"
                               "DNS = 10.7.0.1, home.example\nMTU = 1420\nTable = 100\n#@ Routing = lan\n"
                               "#@ Forward = yes\n#@ Masquerade = yes\n#@ DynamicPeers = yes") +
                 "[Peer]\nPublicKey = " + peerKeyText + "\nPresharedKey = " + presharedKeyText +
                 "\nEndpoint = vpn.example.org:51820\nPersistentKeepalive = 25\n"
                 "AllowedIPs = 10.7.0.9/24, fd00:7::/64\n" +
                 secondPeer + "AllowedIPs = 10.8.0.0/16\n");
    const ResolvedEndpoints resolved{
        {{"vpn.example.org", 51820}, {IpAddress::parse("192.0.2.1").value(), 51820, 0}}};
    const auto spec = compile(tunnel, home, resolved);
    REQUIRE(spec);
    CHECK(*spec == sampleSpec());
}

TEST_CASE("a name that is not looked up leaves no address and the same fingerprint")
{
    const Tunnel tunnel = tunnelOf(peerConf("Endpoint = vpn.example.org:51820"));
    const auto spec = compile(tunnel, home);
    REQUIRE(spec);
    CHECK_FALSE(spec->peers[0].endpoint);
    CHECK(spec->peers[0].endpointText == "vpn.example.org:51820");
    const ResolvedEndpoints resolved{
        {{"vpn.example.org", 51820}, {IpAddress::parse("192.0.2.1").value(), 51820, 0}}};
    CHECK(fingerprint(*compile(tunnel, home, resolved)) == fingerprint(*spec));
}

TEST_CASE("a literal endpoint needs no look-up, a zone does")
{
    const Tunnel tunnel =
        tunnelOf(peerConf("Endpoint = 192.0.2.1:1") + secondPeer + "Endpoint = [fe80::1%eth0]:2\n");
    const auto spec = compile(tunnel, home);
    REQUIRE(spec);
    CHECK(spec->peers[0].endpoint->toString() == "192.0.2.1:1");
    CHECK_FALSE(spec->peers[1].endpoint);
    CHECK(namesToResolve(tunnel) == std::vector<EndpointName>{{"fe80::1%eth0", 2}});
}

TEST_CASE("a name that two peers share is looked up once")
{
    const Tunnel tunnel = tunnelOf(peerConf("Endpoint = a:1") + secondPeer + "Endpoint = a:1\n");
    CHECK(namesToResolve(tunnel) == std::vector<EndpointName>{{"a", 1}});
}

TEST_CASE("an AllowedIP of two peers goes to the last, and repeats count once")
{
    const Tunnel tunnel =
        tunnelOf(interfaceConf("Address = 10.0.0.1/8, 10.0.0.1/8\nDNS = 1.1.1.1, a, 1.1.1.1, a") +
                 "[Peer]\nPublicKey = " + peerKeyText + "\nAllowedIPs = 10.0.0.0/8, 10.1.0.0/16\n" +
                 secondPeer + "AllowedIPs = 10.9.9.9/8, 10.0.0.0/8\n");
    const auto spec = compile(tunnel, home);
    REQUIRE(spec);
    CHECK(spec->peers[0].allowedIps == std::vector{prefix("10.1.0.0/16")});
    CHECK(spec->peers[1].allowedIps == std::vector{prefix("10.0.0.0/8")});
    CHECK(spec->addresses == std::vector{prefix("10.0.0.1/8")});
    CHECK(spec->dnsServers.size() == 1);
    CHECK(spec->dnsDomains.size() == 1);
}

TEST_CASE("promise 14: hooks and SaveConfig do not reach the spec")
{
    const auto with = compile(tunnelOf(interfaceConf("PostUp = reboot\nSaveConfig = true")), home);
    const auto without = compile(tunnelOf(interfaceConf("")), home);
    CHECK(*with == *without);
}

TEST_CASE("a tunnel that was put together wrongly does not compile")
{
    Tunnel tunnel = tunnelOf(peerConf(""));
    tunnel.peers[0].publicKey = tunnel.privateKey.publicKey();
    CHECK(compile(tunnel, home).error().code == Errc::PeerIsSelf);
}

TEST_CASE("a clone of a tunnel equals it")
{
    Tunnel tunnel =
        tunnelOf(interfaceConf("MTU = 1400\nTable = off\nPostUp = x\n#@ Routing = lan\n"
                               "#@ DynamicPeers = yes\nSaveConfig = true\nDNS = a 1.1.1.1") +
                 "[Peer]\nPublicKey = " + peerKeyText + "\nPresharedKey = " + presharedKeyText + "\n");
    tunnel.killSwitch = KillSwitch::Lan;
    CHECK(tunnel.clone() == tunnel);
}
