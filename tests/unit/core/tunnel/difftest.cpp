// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Differences in the words of the owner, and conflicts of two tunnels.
#include "core/tunnel/diff.h"
#include "core/tunnel/conflicts.h"

#include "../conf/readingtext.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;
using Kind = Difference::Kind;

TEST_CASE("order, comments and spelling are no difference")
{
    CHECK(
        diff(
            tunnelOf("# a\n[interface]\nPrivateKey=" + privateKeyText +
                     "\nAddress = 10.0.0.1/8, fd00::1/64\nDNS = a, 1.1.1.1\nFwMark = 16\n[Peer]\nPublicKey=" +
                     peerKeyText + "\nAllowedIPs = 10.0.0.1/8\nAllowedIPs = ::/0\n[Peer]\nPublicKey=" +
                     otherPeerKeyText + "\nEndpoint = [FD00::1]:1\n"),
            tunnelOf(
                "[Interface]\nFwMark = 0x10\nDNS = 1.1.1.1 a\nAddress = fd00:0::1/64\nAddress = 10.0.0.1/8\n"
                "PrivateKey=" +
                privateKeyText + "\n[Peer]\nPublicKey=" + otherPeerKeyText +
                "\nEndpoint = [fd00::1]:1\n[Peer]\nPublicKey=" + peerKeyText +
                "\nAllowedIPs = ::/0, 10.0.0.0/8\n"))
            .empty());
}

TEST_CASE("each changed field of the interface is told with both values")
{
    const auto [before, after, expected] = GENERATE(table<std::string, std::string, Difference>({
        {"", "ListenPort = 1", {Kind::Added, "ListenPort", "", "1"}},
        {"FwMark = 1", "FwMark = 255", {Kind::Changed, "FwMark", "0x1", "0xff"}},
        {"Address = 10.0.0.1", "", {Kind::Removed, "Address", "10.0.0.1/32", ""}},
        {"DNS = 1.1.1.1", "DNS = 1.1.1.1, a", {Kind::Changed, "DNS", "1.1.1.1", "1.1.1.1, a"}},
        {"MTU = 1400", "MTU = 1500", {Kind::Changed, "MTU", "1400", "1500"}},
        {"Table = off", "Table = main", {Kind::Changed, "Table", "off", "main"}},
        {"", "SaveConfig = true", {Kind::Added, "SaveConfig", "", "yes"}},
        {"PostUp = a", "PostUp = a\nPostUp = b", {Kind::Changed, "PostUp", "a", "a; b"}},
        {"#@ KillSwitch = lan", "#@ KillSwitch = strict", {Kind::Changed, "KillSwitch", "lan", "strict"}},
        {"#@ Routing = lan", "#@ Routing = strict", {Kind::Removed, "Routing", "lan", ""}},
        {"", "#@ Forward = yes", {Kind::Added, "Forward", "", "yes"}},
        {"#@ Forward = yes\n#@ Masquerade = yes",
         "#@ Forward = yes",
         {Kind::Removed, "Masquerade", "yes", ""}},
        {"#@ DynamicPeers = yes", "", {Kind::Removed, "DynamicPeers", "yes", ""}},
    }));
    CHECK(diff(tunnelOf(interfaceConf(before) + fullPeer), tunnelOf(interfaceConf(after) + fullPeer)) ==
          std::vector{expected});
}

TEST_CASE("keys are told to differ and never shown")
{
    const Tunnel before = tunnelOf(peerConf(""));
    Tunnel after = tunnelOf(peerConf("PresharedKey = " + presharedKeyText));
    after.privateKey = SecretKey::generatePrivate();
    CHECK(diff(before, after) ==
          std::vector<Difference>{{Kind::Changed, "PrivateKey", "", ""},
                                  {Kind::Added, "peer xTIBA5rb: PresharedKey", "", ""}});
    CHECK(diff(after, before).back() == Difference{Kind::Removed, "peer xTIBA5rb: PresharedKey", "", ""});
}

TEST_CASE("peers are told by their names")
{
    const Tunnel before = tunnelOf(peerConf("# Name = Pixel 9\nAllowedIPs = 10.0.0.1\nEndpoint = a:1"));
    const Tunnel after =
        tunnelOf(interfaceConf("") + "[Peer]\n# Name = laptop\nPublicKey = " + otherPeerKeyText +
                 "\nAllowedIPs = 10.0.0.2\n[Peer]\nPublicKey = " + peerKeyText +
                 "\nAllowedIPs = 10.0.0.3\nPersistentKeepalive = 25\n");
    CHECK(diff(before, after) ==
          std::vector<Difference>{{Kind::Removed, "peer Pixel 9: Name", "Pixel 9", ""},
                                  {Kind::Changed, "peer Pixel 9: AllowedIPs", "10.0.0.1/32", "10.0.0.3/32"},
                                  {Kind::Removed, "peer Pixel 9: Endpoint", "a:1", ""},
                                  {Kind::Added, "peer Pixel 9: PersistentKeepalive", "", "25"},
                                  {Kind::Added, "peer laptop", "", "10.0.0.2/32"}});
    CHECK(diff(after, before).back() == Difference{Kind::Removed, "peer laptop", "10.0.0.2/32", ""});
}

TEST_CASE("tunnels conflict by address, port and equal AllowedIPs, and by nothing else")
{
    const auto peer = "[Peer]\nPublicKey = " + peerKeyText + "\nAllowedIPs = ";
    const Tunnel a = tunnelOf(interfaceConf("Address = 10.0.0.1/24, fd00::1\nListenPort = 51820") + peer +
                              "10.0.0.0/24, 0.0.0.0/0\n");
    CHECK(conflicts(a, tunnelOf(interfaceConf("Address = 10.0.0.1/8\nListenPort = 51820") + peer +
                                "10.0.0.9/24\n")) ==
          std::vector<Conflict>{{Conflict::Kind::Address, "10.0.0.1"},
                                {Conflict::Kind::ListenPort, "51820"},
                                {Conflict::Kind::AllowedIp, "10.0.0.0/24"}});
    CHECK(conflicts(a, tunnelOf(interfaceConf("Address = 10.0.0.2/24\nListenPort = 51821") + peer +
                                "10.0.0.0/25\n"))
              .empty());
    CHECK(conflicts(a, tunnelOf(interfaceConf("Table = off") + peer + "0.0.0.0/0\n")).empty());
}

TEST_CASE("two ports that the kernel chooses do not conflict")
{
    CHECK(conflicts(tunnelOf(interfaceConf("")), tunnelOf(interfaceConf("ListenPort = 0"))).empty());
}
