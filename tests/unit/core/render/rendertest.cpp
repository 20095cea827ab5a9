// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Tunnels in the words of other programs, against files in golden/. What wg-quick makes of them is tried in
// tests/component/cli/movingtest.sh; for OpenWrt and RouterOS, which Debian lacks, the syntax is checked here
// line by line.
#include "../conf/readingtext.h"

#include "core/render/rendering.h"
#include "support/catch.h"
#include "support/files.h"

#include <algorithm>
#include <regex>
#include <sstream>

using namespace adit;
using namespace adit::test;

namespace {

using Words = std::vector<std::string>;

const std::filesystem::path golden = std::filesystem::path(ADIT_TEST_DATA) / "unit/core/render/golden";

/// A hub between two networks, with all that a .conf can hold.
Tunnel hub()
{
    return tunnelOf(contentOf(golden / "hub.conf"));
}

/// All traffic of both families, one of them by halves.
Tunnel everything()
{
    return tunnelOf(contentOf(golden / "full.conf"));
}

Rendering inFormat(std::string_view word, const std::string &name, const Tunnel &tunnel)
{
    const auto format = std::ranges::find(formats(), word, &Format::word);
    REQUIRE(format != formats().end());
    return format->render(InterfaceName::from(name).value(), tunnel);
}

/// Of several files one after the other, each with its name above.
std::string textOf(const Rendering &rendering)
{
    std::string text;
    for (const RenderedFile &file : rendering.files) {
        text += rendering.files.size() > 1 ? "== " + file.name + "\n" : "";
        text += file.text.view();
    }
    return text;
}

bool everyLineIs(const std::string &text, const std::string &pattern)
{
    const std::regex expected(pattern);
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        INFO(line);
        if (!std::regex_match(line, expected))
            return false;
    }
    return true;
}

Tunnel withPeerName(const std::string &name)
{
    Tunnel tunnel = hub();
    tunnel.peers.front().name = name;
    return tunnel;
}

} // namespace

TEST_CASE("each format is written as its golden file says")
{
    const auto name = GENERATE(as<std::string>{}, "hub", "full");
    const Tunnel tunnel = name == "hub" ? hub() : everything();
    for (const Format &format : formats()) {
        const std::string word(format.word == "wg-quick" ? "conf" : format.word);
        INFO(word);
        CHECK(textOf(format.render(InterfaceName::from(name).value(), tunnel)) ==
              contentOf(golden / (name + "." + word)));
    }
}

TEST_CASE("what a program has no word for is told")
{
    const Tunnel tunnel = hub();
    CHECK(inFormat("wg-quick", "hub", tunnel).leftOut ==
          Words{"Forward", "Masquerade", "DynamicPeers", "Endpoint of [Interface]"});
    CHECK(inFormat("networkmanager", "hub", tunnel).leftOut ==
          Words{"SaveConfig", "PostUp", "PostDown", "Forward", "Masquerade", "DynamicPeers",
                "Endpoint of [Interface]", "names of peers"});
    CHECK(inFormat("networkd", "hub", tunnel).leftOut ==
          Words{"SaveConfig", "PostUp", "PostDown", "DynamicPeers", "Endpoint of [Interface]"});
    CHECK(inFormat("uci", "hub", tunnel).leftOut == Words{"SaveConfig", "PostUp", "PostDown", "Forward",
                                                          "Masquerade", "DynamicPeers",
                                                          "Endpoint of [Interface]"});
    CHECK(inFormat("mikrotik", "hub", tunnel).leftOut ==
          Words{"FwMark", "Table", "SaveConfig", "PostUp", "PostDown", "Forward", "Masquerade",
                "DynamicPeers", "Endpoint of [Interface]", "DNS"});
}

TEST_CASE("a kill switch and strict routing are lost everywhere, and that is told")
{
    const Tunnel tunnel = everything();
    for (const Format &format : formats()) {
        const Rendering rendering = format.render(InterfaceName::from("full").value(), tunnel);
        INFO(format.word);
        CHECK(std::ranges::find(rendering.leftOut, "KillSwitch") != rendering.leftOut.end());
        CHECK(std::ranges::any_of(rendering.notes, [](const std::string &note) {
            return note.find("default route") != std::string::npos;
        }));
    }
}

TEST_CASE("nothing is said of a plain tunnel")
{
    const Tunnel tunnel =
        tunnelOf(interfaceConf("Address = 10.8.0.2/24") + "[Peer]\nPublicKey = " + peerKeyText +
                 "\nAllowedIPs = 10.8.0.0/24\nEndpoint = vpn.example.org:51820\n");
    for (const Format &format : formats()) {
        const Rendering rendering = format.render(InterfaceName::from("home").value(), tunnel);
        INFO(format.word);
        CHECK(rendering.leftOut.empty());
        CHECK(rendering.notes.size() == (format.word == "uci" ? 1U : 0U));
    }
}

TEST_CASE("NetworkManager is known to want an address of each family")
{
    const Tunnel tunnel =
        tunnelOf(interfaceConf("Address = 10.8.0.2/24") + "[Peer]\nPublicKey = " + peerKeyText +
                 "\nAllowedIPs = 10.8.0.0/24, fd00::/64\n");
    CHECK(inFormat("networkmanager", "home", tunnel).notes ==
          Words{"without an address of IPv6, NetworkManager sets no routes and no DNS servers of it"});
}

TEST_CASE("no routes are asked for where the tunnel wants none")
{
    const Tunnel tunnel = tunnelOf(interfaceConf("Address = 10.8.0.2/24\nTable = off") + fullPeer);
    CHECK(textOf(inFormat("networkmanager", "home", tunnel)).find("peer-routes=false\n") !=
          std::string::npos);
    CHECK(textOf(inFormat("networkd", "home", tunnel)).find("RouteTable=off\n") != std::string::npos);
    CHECK(textOf(inFormat("networkd", "home", tunnel)).find("RoutingPolicyRule") == std::string::npos);
    CHECK(textOf(inFormat("uci", "home", tunnel)).find("route_allowed_ips '0'\n") != std::string::npos);
    CHECK(textOf(inFormat("mikrotik", "home", tunnel)).find("/ip route") == std::string::npos);
}

TEST_CASE("RouterOS is told the routes that it does not make itself")
{
    Tunnel tunnel = hub();
    tunnel.table = {};
    tunnel.peers.front().allowedIps = {prefix("10.7.0.0/24"), prefix("0.0.0.0/1")};
    CHECK(textOf(inFormat("mikrotik", "hub", tunnel))
              .ends_with("/ip route\n"
                         "add dst-address=\"0.0.0.0/1\" gateway=\"hub\"\n"
                         "add dst-address=\"10.7.0.3/32\" gateway=\"hub\"\n"
                         "add dst-address=\"192.168.7.0/24\" gateway=\"hub\"\n"
                         "/ipv6 address\n"
                         "add address=\"fd00:7::1/64\" interface=\"hub\" advertise=no\n"));
}

TEST_CASE("what is written for OpenWrt is UCI, whatever a peer is called")
{
    const auto name = GENERATE(as<std::string>{}, "Pixel 9", "it's \"here\"", "a\\b $c [d]; 'e'");
    const std::string text = textOf(inFormat("uci", "my-hub.1", withPeerName(name)));
    const std::string quoted = "'[^']*'(\\\\''[^']*')*";
    CHECK(everyLineIs(text, "|config (interface " + quoted +
                                "|wireguard_my_hub_1)|\t(option|list) [a-z0-9_]+ " + quoted));
}

TEST_CASE("what is written for RouterOS is a script of additions, whatever a peer is called")
{
    const auto name = GENERATE(as<std::string>{}, "Pixel 9", "it's \"here\"", "a\\b $c [d]; 'e'");
    const std::string text = textOf(inFormat("mikrotik", "hub", withPeerName(name)));
    CHECK(everyLineIs(text, R"(/[a-z0-9 ]+|add( [a-z-]+=("([^"\\$]|\\["\\$])*"|no))+)"));
}

TEST_CASE("a name that could end its line is not written")
{
    for (const Format &format : formats()) {
        INFO(format.word);
        CHECK(textOf(format.render(InterfaceName::from("hub").value(), withPeerName("x\nreboot")))
                  .find("reboot") == std::string::npos);
    }
}
