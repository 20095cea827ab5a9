// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The verdicts on the keys of [Interface], by behaviour.md section 1.
#include "readingtext.h"

#include "base/limits.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;
using Catch::Matchers::StartsWith;

TEST_CASE("a file with all keys of an interface is read in full")
{
    const auto reading = readConf(interfaceConf("ListenPort = 51820\nFwMark = 0xca6c\n"
                                                "Address = 10.0.0.2/24, fd00::2\nAddress = 10.1.0.2\n"
                                                "DNS = 1.1.1.1 home.example\nDNS = fd00::1\nMTU = 1420\n"
                                                "Table = 51820\nSaveConfig = true\n"
                                                "#@ Routing = lan\n#@ DynamicPeers = yes\n"
                                                "#@ Masquerade = yes\n#@ Forward = yes\n"
                                                "#@ Endpoint = vpn.example.org:51820\n"));
    REQUIRE(said(reading).empty());
    REQUIRE(reading.tunnel);
    const Tunnel &tunnel = *reading.tunnel;
    CHECK(tunnel.privateKey.reveal().view() == privateKeyText);
    CHECK(tunnel.listenPort == 51820);
    CHECK(tunnel.fwMark == 0xca6c);
    CHECK(tunnel.addresses ==
          std::vector{prefix("10.0.0.2/24"), prefix("fd00::2/128"), prefix("10.1.0.2/32")});
    CHECK(tunnel.dnsServers ==
          std::vector{IpAddress::parse("1.1.1.1").value(), IpAddress::parse("fd00::1").value()});
    CHECK(tunnel.dnsDomains == std::vector<std::string>{"home.example"});
    CHECK(tunnel.mtu == 1420);
    CHECK(tunnel.table == RouteTable{RouteTable::Kind::Id, 51820});
    CHECK(tunnel.saveConfig);
    CHECK(tunnel.routing == RoutingMode::Lan);
    CHECK(tunnel.dynamicPeers);
    CHECK(tunnel.forwarding == Forwarding::Masqueraded);
    CHECK(tunnel.publicEndpoint == EndpointName{"vpn.example.org", 51820});
}

TEST_CASE("values of an interface that are fine give no word")
{
    const auto lines = GENERATE(
        as<std::string>{}, "ListenPort = 0", "ListenPort = 65535", "ListenPort = 00051820", "FwMark = off",
        "FwMark = OFF", "FwMark = 0", "FwMark = 4294967295", "FwMark = 0xffffffff", "MTU = 576",
        "MTU = 65535", "MTU = 1280\nAddress = fd00::1/64", "Table = auto", "Table = off", "Table = main",
        "Table = local", "Table = default", "Table = 4294967295", "SaveConfig = false", "SaveConfig = TRUE",
        "Address = 10.0.0.1", "Address = 10.0.0.1/24 fd00::1/64", "Address = 10.0.0.1/24 , fd00::1/64",
        "DNS = a, b c", "DNS = example.org.", "DNS = _x.a-b", "#@ KillSwitch = off", "#@ KillSwitch = LAN",
        "#@killswitch=lan", "#@ Routing = strict", "#@routing=LAN", "#@ DynamicPeers = no",
        "#@ Forward = YES", "#@forward=no", "#@ Forward = yes\n#@ Masquerade = no", "#@ Masquerade = no",
        "  \tmtu\t=\t1400\t", "MTU=1400# small", "# MTU = x", "LISTENPORT = 1");
    const auto reading = readConf(interfaceConf(lines) + fullPeer);
    INFO(lines);
    CHECK(said(reading).empty());
    CHECK(reading.tunnel);
}

TEST_CASE("values of an interface that are wrong are errors at their place")
{
    const auto [lines, expected] = GENERATE(table<std::string, std::string>({
        {"ListenPort = 65536", "3:14 error ListenPort must be a number from 0 to 65535, not \"65536\""},
        {"ListenPort = 666666666", "3:14 error ListenPort must be"},
        {"ListenPort = http", "3:14 error ListenPort must be"},
        {"ListenPort = -1", "3:14 error ListenPort must be"},
        {"ListenPort = +1", "3:14 error ListenPort must be"},
        {"ListenPort = 0x10", "3:14 error ListenPort must be"},
        {"ListenPort = 1 2", "3:14 error a space inside the value of ListenPort"},
        {"ListenPort =", "3:13 error ListenPort has no value"},
        {"ListenPort = # none", "3:13 error ListenPort has no value"},
        {"FwMark = 4294967296", "3:10 error FwMark must be off or a number"},
        {"FwMark = 0x", "3:10 error FwMark must be"},
        {"FwMark = 0xg", "3:10 error FwMark must be"},
        {"FwMark = 0x100000000", "3:10 error FwMark must be"},
        {"FwMark = -1", "3:10 error FwMark must be"},
        {"MTU = 575", "3:7 error MTU must be a number from 576 to 65535"},
        {"MTU = 65536", "3:7 error MTU must be"},
        {"MTU = 1279\nAddress = fd00::1/64", "3:7 error IPv6 needs an MTU of at least 1280"},
        {"Table = 0", "3:9 error Table must be"},
        {"Table = 4294967296", "3:9 error Table must be"},
        {"Table = vpn", "3:9 error Table must be"},
        {"SaveConfig = yes", "3:14 error SaveConfig must be true or false"},
        {"Address = 10.0.0.1/33", "3:11 error the prefix length of \"10.0.0.1/33\""},
        {"Address = 10/8", "3:11 error \"10/8\" is not an IP address (an IPv4 address has four numbers"},
        {"Address = 010.0.0.1", "3:11 error \"010.0.0.1\" is not an IP address (a number in an IPv4 address"},
        {"Address = host/24", "3:11 error \"host/24\" is not an IP address (names are not looked up here)"},
        {"Address = 10.0.0.1,,10.0.0.2", "3:20 error Address has an empty element (remove the comma)"},
        {"Address = 10.0.0.1,", "3:20 error Address has an empty element"},
        {"Address = , 10.0.0.1", "3:11 error Address has an empty element"},
        {"Address = 10.0.0.1, 10.0.0.x", "3:21 error \"10.0.0.x\" is not an IP address"},
        {"DNS = a..b", "3:7 error \"a..b\" is neither an address nor a domain name"},
        {"DNS = ~.", "3:7 error \"~.\" is neither"},
        {"DNS = 1.1.1.1/32", "3:7 error \"1.1.1.1/32\" is neither"},
        {"MTU = 1400\nMTU = 1500", "4:1 error MTU is given twice in this section"},
        {"MTU = x\nMTU = 1500", "3:7 error MTU must be"},
        {"Endpoint = a:1", "3:1 error Endpoint belongs in [Peer], not in [Interface]"},
        {"#@ KillSwitch = on", "3:17 error KillSwitch must be off, lan or strict"},
        {"#@ KillSwitch =", "3:16 error KillSwitch must be"},
        {"#@ KillSwitch = lan\n#@ KillSwitch = lan", "4:4 error KillSwitch is given twice"},
        {"#@ Routing = on", "3:14 error Routing must be strict or lan"},
        {"#@ Routing = lan\n#@ Routing = lan", "4:4 error Routing is given twice"},
        {"#@ DynamicPeers = true", "3:19 error DynamicPeers must be yes or no"},
        {"#@ Endpoint = fd00::1", "3:15 error Endpoint"},
        {"#@ Endpoint = a:1\n#@ Endpoint = a:1", "4:4 error Endpoint is given twice"},
        {"MTU = 1\x01", "3:7 error the value of MTU holds a character that is not text"},
        {"PostUp = a\x1b[31m", "3:10 error the value of PostUp holds a character that is not text"},
        {"PostUp = \xff", "3:10 error the value of PostUp holds"},
        {"PrivateKey = x", "3:1 error PrivateKey is given twice"},
    }));
    const auto reading = readConf(interfaceConf(lines) + fullPeer);
    INFO(lines);
    CHECK_THAT(said(reading), StartsWith(expected));
    CHECK_FALSE(reading.tunnel);
}

TEST_CASE("a kill switch on a tunnel that does not take all traffic is an error at its line")
{
    const std::string needs =
        "3:17 error a kill switch needs a tunnel that takes all traffic (write AllowedIPs = "
        "0.0.0.0/0, ::/0 in one [Peer] and leave Table out, or turn the kill switch off)\n";
    const auto [lines, allowedIps, isFine] = GENERATE(table<std::string, std::string, bool>({
        {"#@ KillSwitch = lan", "10.0.0.0/8", false},
        {"#@ KillSwitch = strict", "0.0.0.0/1, ::/1", false},
        {"#@ KillSwitch = strict\nTable = off", "0.0.0.0/0", false},
        {"#@ KillSwitch = strict\nTable = 7", "0.0.0.0/0", false},
        {"#@ KillSwitch = off", "10.0.0.0/8", true},
        {"#@ KillSwitch = lan\nTable = auto", "0.0.0.0/0", true},
        {"#@ KillSwitch = strict", "0.0.0.0/1, 128.0.0.0/1", true},
        {"#@ KillSwitch = strict", "::/0", true},
    }));
    const auto reading = readConf(interfaceConf(lines) + "[Peer]\nPublicKey = " + peerKeyText +
                                  "\nAllowedIPs = " + allowedIps + "\n");
    INFO(lines << ", " << allowedIps);
    CHECK(said(reading) == (isFine ? "" : needs));
    CHECK(reading.tunnel.has_value() == isFine);
}

TEST_CASE("a private key that is none is told by its length alone")
{
    const auto [value, hint] = GENERATE(table<std::string, std::string>({
        {"short", "(it has 5 characters)"},
        {privateKeyText + "x", "(it has 45 characters)"},
        {privateKeyText.substr(0, 42) + "l=", "(it has the right length, but is not canonical base64)"},
    }));
    const auto reading = readConf("[Interface]\nPrivateKey = " + value + "\n");
    CHECK(said(reading) == "2:14 error PrivateKey is not a key of 44 characters of base64 " + hint + "\n");
}

TEST_CASE("a private key of zeros is no key")
{
    const auto reading = readConf("[Interface]\nPrivateKey = " + std::string(43, 'A') + "=\n");
    CHECK(said(reading) == "2:14 error PrivateKey is all zero, which is no key\n");
}

TEST_CASE("an address that looks like one and is none is a search domain with a warning")
{
    const auto reading = readConf(interfaceConf("DNS = 1.1.1"));
    CHECK(said(reading) == "3:7 warning \"1.1.1\" is not an address, so it is taken as a search domain\n");
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->dnsDomains == std::vector<std::string>{"1.1.1"});
}

TEST_CASE("promise 14: hooks are kept as they are and never run")
{
    const auto reading = readConf(interfaceConf("PostUp = echo a # b; c = d\nPreDown =  x  "));
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->hooks == std::vector<Hook>{{"PostUp", "echo a # b; c = d"}, {"PreDown", "x"}});
    CHECK(said(reading) ==
          "3:1 warning PostUp is kept in the file, but Adit never runs commands of a file\n"
          "4:1 warning PreDown is kept in the file, but Adit never runs commands of a file\n");
}

TEST_CASE("a recipe among the hooks is told what stands in for it")
{
    const auto [command, word] = GENERATE(table<std::string, std::string>({
        {"iptables -I OUTPUT ! -o %i -m mark ! --mark 51820 -j REJECT", "KillSwitch = strict"},
        {"iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE", "`#@ Masquerade = yes`"},
        {"iptables -A FORWARD -i %i -j ACCEPT; iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE",
         "`#@ Forward = yes` and"},
        {"nft add rule inet nat postrouting iifname wg0 masquerade", "`#@ Masquerade = yes`"},
        {"sysctl -w net.ipv4.ip_forward=1", "`#@ Forward = yes`"},
        {"sysctl -q net.ipv6.conf.all.forwarding=1", "`#@ Forward = yes`"},
        {"echo 1 > /proc/sys/net/ipv4/ip_forward", "`#@ Forward = yes`"},
        {"iptables -A FORWARD -i %i -j ACCEPT", "`#@ Forward = yes`"},
        {"resolvectl dns %i 10.0.0.1", "DNS = ..."},
        {"ip rule add from 10.0.0.2 table 200", "policy routing"},
        {"ip route add 10.9.0.0/16 dev %i", "Table"},
    }));
    const auto reading = readConf(interfaceConf("PostUp = " + command));
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK_THAT(reading.diagnostics[0].hint.english(), Catch::Matchers::ContainsSubstring(word));
}

TEST_CASE("what is not forwarded cannot be masqueraded, which is told at its line")
{
    const auto *const forward = GENERATE("", "#@ Forward = no\n");
    const auto reading = readConf(interfaceConf(std::string(forward) + "#@ Masquerade = yes") + fullPeer);
    CHECK_FALSE(reading.tunnel);
    const auto *const line = forward[0] == 0 ? "3" : "4";
    CHECK(said(reading) == std::string(line) + ":17 error nothing is masqueraded that is not forwarded "
                                               "(write `#@ Forward = yes` too, or leave Masquerade out)\n");
}

TEST_CASE("forwarding needs no peer: they come later")
{
    const auto reading = readConf(interfaceConf("#@ Forward = yes"));
    CHECK(said(reading).empty());
    REQUIRE(reading.tunnel);
    CHECK(reading.tunnel->forwarding == Forwarding::Routed);
}

TEST_CASE("own settings that nobody knows are warnings")
{
    const auto reading = readConf(interfaceConf("#@ Colour = red\n#@ nothing"));
    CHECK(reading.tunnel);
    CHECK_THAT(said(reading), StartsWith("3:4 warning this is not a setting that Adit knows"));
    CHECK(reading.diagnostics.size() == 2);
}

TEST_CASE("more addresses, servers or domains than a spec may hold are an error")
{
    const auto [key, element, most] = GENERATE(table<std::string, std::string, std::size_t>({
        {"Address", "10.0.0.1", limits::addresses},
        {"DNS", "10.0.0.1", limits::dnsServers},
        {"DNS", "a", limits::dnsDomains},
    }));
    std::string value = element;
    for (std::size_t i = 1; i < most; ++i)
        value += ", " + element;
    CHECK(readConf(interfaceConf(key + " = " + value)).tunnel);
    CHECK_FALSE(readConf(interfaceConf(key + " = " + value + ", " + element)).tunnel);
}
