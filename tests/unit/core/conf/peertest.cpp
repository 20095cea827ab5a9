// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The verdicts on the keys of [Peer], by behaviour.md section 1.
#include "readingtext.h"

#include "support/catch.h"

using namespace adit;
using namespace adit::test;
using Catch::Matchers::StartsWith;

TEST_CASE("a peer with all keys is read in full")
{
    const auto reading = readConf(peerConf("PresharedKey = " + presharedKeyText +
                                           "\nAllowedIPs = 10.0.0.0/24, fd00::/64\nAllowedIPs = 10.1.0.1\n"
                                           "Endpoint = vpn.example.org:51820\nPersistentKeepalive = 25"));
    REQUIRE(said(reading).empty());
    REQUIRE(reading.tunnel->peers.size() == 1);
    const Peer &peer = reading.tunnel->peers[0];
    CHECK(peer.publicKey.toBase64() == peerKeyText);
    CHECK(peer.presharedKey->reveal().view() == presharedKeyText);
    CHECK(peer.allowedIps == std::vector{prefix("10.0.0.0/24"), prefix("fd00::/64"), prefix("10.1.0.1/32")});
    CHECK(peer.endpoint == EndpointName{"vpn.example.org", 51820});
    CHECK(peer.keepalive == 25);
}

TEST_CASE("values of a peer that are fine give no word")
{
    const auto lines =
        GENERATE(as<std::string>{}, "PersistentKeepalive = off", "PersistentKeepalive = Off",
                 "PersistentKeepalive = 0", "PersistentKeepalive = 65535", "Endpoint = [fd00::1]:1",
                 "Endpoint = [fe80::1%eth0]:65535", "Endpoint = 192.0.2.1:00051820", "Endpoint = a.b.:1",
                 "AllowedIPs = ::/0", "AllowedIPs = 0.0.0.0/0", "AllowedIPs=10.0.0.1,10.0.0.1",
                 "AllowedIPs = 10.0.0.0/08", "PresharedKey = " + std::string(43, 'A') + "=");
    const auto reading = readConf(peerConf(lines));
    INFO(lines);
    CHECK(said(reading).empty());
    CHECK(reading.tunnel);
}

TEST_CASE("values of a peer that are wrong are errors at their place")
{
    const auto [lines, expected] = GENERATE(table<std::string, std::string>({
        {"PublicKey = " + otherPeerKeyText, "6:1 error PublicKey is given twice"},
        {"PresharedKey = abc", "6:16 error PresharedKey is not a key of 44 characters of base64 (it has 3"},
        {"PersistentKeepalive = 65536",
         "6:23 error PersistentKeepalive must be off or seconds from 0 to 65535"},
        {"PersistentKeepalive = on", "6:23 error PersistentKeepalive must be"},
        {"AllowedIPs =", "6:13 error AllowedIPs has no value"},
        {"AllowedIPs = 10.0.0.0 /8",
         "6:14 error a space inside \"10.0.0.0 /8\" (separate elements with a comma)"},
        {"AllowedIPs = +10.0.0.0/8",
         "6:14 error \"+10.0.0.0/8\" begins with a sign (+ and - change a running"},
        {"AllowedIPs = -10.0.0.0/8", "6:14 error \"-10.0.0.0/8\" begins with a sign"},
        {"AllowedIPs = 10.0.0.0/+8", "6:14 error the prefix length"},
        {"AllowedIPs = 10.0.0.0/8,", "6:25 error AllowedIPs has an empty element"},
        {"AllowedIPs = ::1/129",
         "6:14 error the prefix length of \"::1/129\" is not a number that fits (0 to 32"},
        {"Endpoint = fd00::1:51820",
         "6:12 error Endpoint \"fd00::1:51820\": an IPv6 address with a port needs "
         "brackets (write [fd00::1]:51820)"},
        {"Endpoint = fd00::1:5182", "6:12 error Endpoint \"fd00::1:5182\": an IPv6 address with a port needs "
                                    "brackets (write [fd00::1]:5182)"},
        {"Endpoint = fd00::a", "6:12 error Endpoint \"fd00::a\": an IPv6 address with a port needs brackets "
                               "(write [fd00::a]:PORT)"},
        {"Endpoint = host", "6:12 error Endpoint \"host\": the port is missing (write HOST:PORT)"},
        {"Endpoint = 10.0.0.1",
         "6:12 error Endpoint \"10.0.0.1\": the port is missing (write 10.0.0.1:PORT)"},
        {"Endpoint = host:65536",
         "6:12 error Endpoint \"host:65536\": the port must be a number from 1 to 65535"},
        {"MTU = 1400", "6:1 error MTU belongs in [Interface], not in [Peer]"},
        {"MTU = 1400\n[Interface]", "6:1 error MTU belongs in [Interface]"},
    }));
    const auto reading = readConf(peerConf(lines));
    INFO(lines);
    CHECK_THAT(said(reading), StartsWith(expected));
    CHECK_FALSE(reading.tunnel);
}

TEST_CASE("host bits are cleared with a warning")
{
    const auto reading = readConf(peerConf("AllowedIPs = 10.0.0.1/8, 10.1.0.0/16"));
    CHECK(said(reading) == "6:14 warning \"10.0.0.1/8\" has host bits, so 10.0.0.0/8 is used\n");
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->peers[0].allowedIps == std::vector{prefix("10.0.0.0/8"), prefix("10.1.0.0/16")});
}

TEST_CASE("a preshared key of zeros means none")
{
    const auto reading = readConf(peerConf("PresharedKey = " + std::string(43, 'A') + "="));
    REQUIRE(reading.tunnel);
    CHECK_FALSE(reading.tunnel->peers[0].presharedKey);
}

TEST_CASE("a peer without public key is told at its header")
{
    CHECK(said(readConf(interfaceConf("") + "\n [Peer]\nAllowedIPs = ::/0\n")) ==
          "5:2 error this [Peer] has no PublicKey\n");
}

TEST_CASE("a public key of zeros, the interface's own and one given to two peers are errors")
{
    CHECK_THAT(said(readConf(interfaceConf("") + "[Peer]\nPublicKey = " + std::string(43, 'A') + "=\n")),
               StartsWith("5:13 error PublicKey is all zero"));
    CHECK_THAT(said(readConf(interfaceConf("") + "[Peer]\nPublicKey = " + publicKeyText + "\n")),
               StartsWith("5:13 error this is the public key of the interface itself"));
    CHECK_THAT(said(readConf(peerConf("[Peer]\nPublicKey = " + peerKeyText))),
               StartsWith("7:13 error the peer of line 5 has the same PublicKey"));
}

TEST_CASE("an AllowedIP in two peers is told, and one twice in a peer is not")
{
    const auto reading =
        readConf(peerConf("AllowedIPs = 10.0.0.0/8, 10.0.0.0/8\n[Peer]\nPublicKey = " + otherPeerKeyText +
                          "\nAllowedIPs = 10.0.0.1/8"));
    CHECK(said(reading) == "9:14 warning \"10.0.0.1/8\" has host bits, so 10.0.0.0/8 is used\n"
                           "9:14 warning \"10.0.0.1/8\" is in the peer of line 4 too; the last one has it\n");
}

TEST_CASE("an MTU under 1280 is too small when a peer has an IPv6 network")
{
    const std::string mtu = interfaceConf("MTU = 1279") + "[Peer]\nPublicKey = " + peerKeyText;
    CHECK(readConf(mtu + "\nAllowedIPs = 10.0.0.0/8\n").tunnel);
    CHECK(said(readConf(mtu + "\nAllowedIPs = ::/0\n")) == "3:7 error IPv6 needs an MTU of at least 1280\n");
}

TEST_CASE("a peer's name comes from the comments that people write")
{
    const auto [lines, name] = GENERATE(table<std::string, std::string>({
        {"# Name = Pixel 9\n[Peer]\n@", "Pixel 9"},
        {"[Peer]\n@# Name = Pixel 9", "Pixel 9"},
        {"[Peer]\n# friendly_name=Pixel 9\n@", "Pixel 9"},
        {"[Peer]\n#_Name = Pixel 9\n@", "Pixel 9"},
        {"### Client Pixel 9\n[Peer]\n@", "Pixel 9"},
        {"### Client Pixel 9\n\n[Peer]\n@", "Pixel 9"},
        {"# Name = above\n[Peer]\n# Name = inside\n@", "inside"},
        {"# Name = a\n# Name = b\n[Peer]\n@", "a"},
        {"# name = J\xC3\xBCrgen = 9\n[Peer]\n@", "J\xC3\xBCrgen = 9"},
        {"# Name =\n[Peer]\n@", ""},
        {"[Peer]\n@\n# Name = for the next", ""},
        {"# Nickname = x\n[Peer]\n@", ""},
        {"### Customer x\n[Peer]\n@", ""},
        {"[Peer]\n@\n# Name = next\n[Peer]\nPublicKey = " + otherPeerKeyText, ""},
        {"[Peer]\n@# Name = mine\n\n[Peer]\nPublicKey = " + otherPeerKeyText, "mine"},
    }));
    std::string text = "\n" + lines;
    text.replace(text.find('@'), 1, "PublicKey = " + peerKeyText + "\n");
    const auto reading = readConf(interfaceConf("") + text);
    INFO(lines);
    REQUIRE(reading.tunnel);
    CHECK(said(reading).empty());
    CHECK(reading.tunnel->peers[0].name == name);
}

TEST_CASE("a name that cannot be shown is not used, and that is told")
{
    const auto name = GENERATE(as<std::string>{}, "a\x1b[31m",
                               "\xE2\x80\xAE"
                               "evil",
                               "a\tb", "\xff", std::string(65, 'x'));
    const auto reading = readConf(peerConf("# Name = " + name));
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->peers[0].name.empty());
    CHECK_THAT(said(reading), StartsWith("6:10 warning this name is not used"));
}

TEST_CASE("a setting of Adit in a peer is told and not used")
{
    const auto reading = readConf(peerConf("#@ KillSwitch = strict"));
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->killSwitch == KillSwitch::Off);
    CHECK(said(reading) == "6:1 warning a setting of Adit belongs in [Interface]; it is not used\n");
}
