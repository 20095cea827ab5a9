// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The canonical text, and what phones get.
#include "readingtext.h"

#include "core/conf/confwriter.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;

namespace {

const std::string everything = "[Interface]\n"
                               "#@ Routing = lan\n"
                               "#@ Forward = yes\n"
                               "#@ Masquerade = yes\n"
                               "#@ DynamicPeers = yes\n"
                               "#@ Endpoint = vpn.example.org:51820\n"
                               "PrivateKey = " +
                               privateKeyText +
                               "\n"
                               "ListenPort = 51820\n"
                               "FwMark = 0xca6c\n"
                               "Address = 10.0.0.2/24, fd00::2/64\n"
                               "DNS = 1.1.1.1, home.example\n"
                               "MTU = 1420\n"
                               "Table = main\n"
                               "SaveConfig = true\n"
                               "PreUp = a # b\n"
                               "PostDown = c\n"
                               "\n"
                               "[Peer]\n"
                               "# Name = Pixel 9\n"
                               "PublicKey = " +
                               peerKeyText +
                               "\n"
                               "PresharedKey = " +
                               presharedKeyText +
                               "\n"
                               "AllowedIPs = 10.0.0.0/24, ::/0\n"
                               "Endpoint = [fd00::1]:51820\n"
                               "PersistentKeepalive = 25\n"
                               "\n"
                               "[Peer]\n"
                               "PublicKey = " +
                               otherPeerKeyText + "\n";

} // namespace

TEST_CASE("canonical text is written back byte for byte")
{
    const auto reading = readConf(everything);
    REQUIRE(reading.tunnel);
    CHECK(writeConf(*reading.tunnel, ConfStyle::Full).view() == everything);
}

TEST_CASE("what is written of a tunnel reads as the same tunnel")
{
    const auto lines = GENERATE(as<std::string>{}, "", "Table = off", "Table = local", "Table = default",
                                "Table = 1000", "FwMark = 1", "FwMark = 4294967295", "#@ KillSwitch = strict",
                                "PostUp = a\nPreUp = b\nPostUp = c", "DNS = a, 1.1.1.1, b");
    const auto first = readConf(interfaceConf(lines) + fullPeer);
    REQUIRE(first.tunnel);
    const auto again = readConf(writeConf(*first.tunnel, ConfStyle::Full).view());
    REQUIRE(again.tunnel);
    CHECK(*again.tunnel == *first.tunnel);
}

TEST_CASE("phones get only what they take")
{
    const auto reading = readConf(everything);
    REQUIRE(reading.tunnel);
    CHECK(writeConf(*reading.tunnel, ConfStyle::Phone).view() ==
          "[Interface]\nPrivateKey = " + privateKeyText +
              "\nListenPort = 51820\nAddress = 10.0.0.2/24, fd00::2/64\nDNS = 1.1.1.1, home.example\nMTU = "
              "1420\n"
              "\n[Peer]\nPublicKey = " +
              peerKeyText + "\nPresharedKey = " + presharedKeyText +
              "\nAllowedIPs = 10.0.0.0/24, ::/0\nEndpoint = [fd00::1]:51820\nPersistentKeepalive = 25\n"
              "\n[Peer]\nPublicKey = " +
              otherPeerKeyText + "\n");
    CHECK(leftOutForPhone(*reading.tunnel) ==
          std::vector<std::string>{"FwMark", "Table", "SaveConfig", "PreUp", "PostDown", "Routing", "Forward",
                                   "Masquerade", "DynamicPeers", "names of peers"});
}

TEST_CASE("a kill switch is left out for phones, which have one of their own")
{
    const auto reading = readConf(interfaceConf("#@ KillSwitch = lan") + fullPeer);
    CHECK(leftOutForPhone(*reading.tunnel) == std::vector<std::string>{"KillSwitch"});
}

TEST_CASE("nothing is left out of a plain tunnel")
{
    CHECK(leftOutForPhone(*readConf(peerConf("AllowedIPs = ::/0")).tunnel).empty());
}

TEST_CASE("a name that would not read back is not written")
{
    auto reading = readConf(peerConf(""));
    REQUIRE(reading.tunnel);
    reading.tunnel->peers[0].name = "x\nPostUp = reboot";
    CHECK(writeConf(*reading.tunnel, ConfStyle::Full).view().find("reboot") == std::string_view::npos);
}
