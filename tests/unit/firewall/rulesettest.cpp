// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "firewall/ruleset.h"

#include "support/catch.h"

using namespace adit;

namespace {

InterfaceName named(const std::string &text)
{
    return InterfaceName::from(text).value();
}

Endpoint place(const std::string &address, std::uint16_t port, std::uint32_t scope = 0)
{
    return {IpAddress::parse(address).value(), port, scope};
}

Firewall guardOnly()
{
    return {.guarded = {IpAddress::parse("10.9.0.2").value(), IpAddress::parse("fd09::2").value()},
            .mark = 4660};
}

const std::string guardText = "table inet adit_home\n"
                              "delete table inet adit_home\n"
                              "table inet adit_home {\n"
                              "\tchain guard {\n"
                              "\t\ttype filter hook prerouting priority -300; policy accept;\n"
                              "\t\tiifname != \"home\" ip daddr 10.9.0.2 fib saddr type != local drop\n"
                              "\t\tiifname != \"home\" ip6 daddr fd09::2 fib saddr type != local drop\n"
                              "\t}\n"
                              "\tchain restore {\n"
                              "\t\ttype filter hook prerouting priority -150; policy accept;\n"
                              "\t\tmeta l4proto udp ct mark 4660 meta mark set 4660\n"
                              "\t}\n"
                              "\tchain save {\n"
                              "\t\ttype filter hook postrouting priority -150; policy accept;\n"
                              "\t\tmeta l4proto udp meta mark 4660 ct mark set 4660\n"
                              "\t}\n";

const std::string strictText =
    "\tset places4 {\n"
    "\t\ttype ipv4_addr . inet_service\n"
    "\t\telements = { 203.0.113.5 . 51820, 203.0.113.9 . 443 }\n"
    "\t}\n"
    "\tset places6 {\n"
    "\t\ttype ipv6_addr . inet_service\n"
    "\t\telements = { fe80::1 . 51820 }\n"
    "\t}\n"
    "\tchain output {\n"
    "\t\ttype filter hook output priority 300; policy drop;\n"
    "\t\toifname { \"lo\", \"home\" } accept\n"
    "\t\tmeta mark 4660 ip daddr . udp dport @places4 accept\n"
    "\t\tmeta mark 4660 ip6 daddr . udp dport @places6 accept\n"
    "\t\tmeta nfproto ipv4 udp sport 68 udp dport 67 accept\n"
    "\t\tip6 daddr { ff02::1:2, ff05::1:3 } udp sport 546 udp dport 547 accept\n"
    "\t\ticmpv6 type { nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept\n"
    "\t\treject with icmpx admin-prohibited\n"
    "\t}\n"
    "\tchain forward {\n"
    "\t\ttype filter hook forward priority 300; policy drop;\n"
    "\t\tiifname \"home\" accept\n"
    "\t\toifname \"home\" accept\n"
    "\t}\n";

Firewall strict()
{
    Firewall firewall = guardOnly();
    firewall.killSwitch = KillSwitch::Strict;
    firewall.endpoints = {place("203.0.113.5", 51820), place("203.0.113.9", 443), place("fe80::1", 51820, 2),
                          place("fe80::1", 51820, 3)};
    return firewall;
}

} // namespace

TEST_CASE("without a kill switch the table guards the addresses and keeps the mark, and no more")
{
    CHECK(firewall::replacement(named("home"), guardOnly()) == guardText + "}\n");
}

TEST_CASE("the strict kill switch lets out the loopback, the tunnel, its own packets and what addresses need")
{
    CHECK(firewall::replacement(named("home"), strict()) == guardText + strictText + "}\n");
}

TEST_CASE("the kill switch for a local network differs in the private networks alone, in output and forward")
{
    Firewall lan = strict();
    lan.killSwitch = KillSwitch::Lan;
    std::string text = firewall::replacement(named("home"), lan);
    const std::string networks = "\t\tip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16, "
                                 "224.0.0.0/24, 239.0.0.0/8, "
                                 "255.255.255.255 } accept\n"
                                 "\t\tip6 daddr { fc00::/7, fe80::/10, ff02::/16, ff05::/16 } accept\n";
    for (int times = 0; times < 2; ++times) {
        const auto at = text.find(networks);
        REQUIRE(at != std::string::npos);
        text.erase(at, networks.size());
    }
    CHECK(text == guardText + strictText + "}\n");
}

TEST_CASE("a peer that may be anywhere is answered from the listen port, with the mark")
{
    Firewall firewall = strict();
    firewall.sourcePort = 51821;
    const std::string text = firewall::replacement(named("home"), firewall);
    CHECK(text.find("\t\tmeta mark 4660 udp sport 51821 accept\n") != std::string::npos);
}

TEST_CASE("of all tables those are ours by name that an interface could be called")
{
    std::string text;
    for (const InterfaceName &name :
         firewall::namesIn("table inet filter\ntable inet adit_work\ntable inet adit_home\ntable inet adit_\n"
                           "table inet adit_a/b\ntable ip adit_old\ntable inet adit_lo\n"))
        text += name.text() + " ";
    CHECK(text == "home work ");
}

TEST_CASE("no two names share a table, and each keeps its own spelling")
{
    CHECK(firewall::tableName(named("a.b")) == "inet adit_a.b");
    CHECK(firewall::tableName(named("a-b")) == "inet adit_a-b");
    CHECK(firewall::tableName(named("a_b")) == "inet adit_a_b");
    CHECK(firewall::removal(named("a-b")) == "table inet adit_a-b\ndelete table inet adit_a-b\n");
}

TEST_CASE("a hub masquerades what came out of its tunnel, whoever sent it, and nothing else")
{
    const std::string chain = "\tchain share {\n"
                              "\t\ttype nat hook postrouting priority 100; policy accept;\n"
                              "\t\tiifname \"home\" oifname != \"home\" masquerade\n"
                              "\t}\n";
    CHECK(firewall::replacement(named("home"), {.masquerades = true}) ==
          "table inet adit_home\ndelete table inet adit_home\ntable inet adit_home {\n" + chain + "}\n");
    Firewall both = strict();
    both.masquerades = true;
    CHECK(firewall::replacement(named("home"), both) == guardText + strictText + chain + "}\n");
}
