// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "firewall/ruleset.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace adit::firewall {

namespace {

constexpr const char *tablePrefix = "inet adit_";

// After everybody else's chains, which may have changed destination, mark and way of a packet.
constexpr const char *last = "priority 300";

// What a machine needs to get and keep an address, and to find its neighbours: DHCP of both families, and the
// part of ICMPv6 that routers never pass on (RFC 4861: a hop limit of 255).
constexpr const char *addressing =
    "\t\tmeta nfproto ipv4 udp sport 68 udp dport 67 accept\n"
    "\t\tip6 daddr { ff02::1:2, ff05::1:3 } udp sport 546 udp dport 547 accept\n"
    "\t\ticmpv6 type { nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 "
    "accept\n";

// Private, link-local, and the multicast that stays in a site (RFC 5771, 2365, 4291).
constexpr const char *localNetwork =
    "\t\tip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16, 224.0.0.0/24, 239.0.0.0/8, "
    "255.255.255.255 } accept\n"
    "\t\tip6 daddr { fc00::/7, fe80::/10, ff02::/16, ff05::/16 } accept\n";

std::string quoted(const InterfaceName &name)
{
    return '"' + name.text() + '"';
}

const char *familyOf(const IpAddress &address)
{
    return address.family() == Family::V4 ? "ip" : "ip6";
}

std::string chain(const std::string &name, const std::string &hook, const std::string &rules)
{
    return "\tchain " + name + " {\n\t\ttype filter hook " + hook + ";\n" + rules + "\t}\n";
}

// CVE-2019-14899: nobody but the tunnel may answer to its addresses.
std::string guard(const InterfaceName &name, const Firewall &firewall)
{
    std::string rules;
    for (const IpAddress &address : firewall.guarded)
        rules += "\t\tiifname != " + quoted(name) + " " + familyOf(address) + " daddr " + address.toString() +
                 " fib saddr type != local drop\n";
    return chain("guard", "prerouting priority -300; policy accept", rules);
}

// A reply to the tunnel's own packets gets their mark, so that its way back is looked up as theirs was. Marks
// of others are left alone.
std::string marks(std::uint32_t mark)
{
    const std::string number = std::to_string(mark);
    return chain("restore", "prerouting priority -150; policy accept",
                 "\t\tmeta l4proto udp ct mark " + number + " meta mark set " + number + "\n") +
           chain("save", "postrouting priority -150; policy accept",
                 "\t\tmeta l4proto udp meta mark " + number + " ct mark set " + number + "\n");
}

std::string placesOf(const Firewall &firewall, Family family)
{
    std::set<std::string> places;
    for (const Endpoint &endpoint : firewall.endpoints) {
        if (endpoint.address.family() == family)
            places.insert(endpoint.address.toString() + " . " + std::to_string(endpoint.port));
    }
    std::string text;
    for (const std::string &place : places)
        text += (text.empty() ? "" : ", ") + place;
    return text;
}

std::string placeSet(const Firewall &firewall, Family family)
{
    const std::string places = placesOf(firewall, family);
    return std::string("\tset ") + (family == Family::V4 ? "places4" : "places6") + " {\n\t\ttype " +
           (family == Family::V4 ? "ipv4_addr" : "ipv6_addr") + " . inet_service\n" +
           (places.empty() ? "" : "\t\telements = { " + places + " }\n") + "\t}\n";
}

std::string ownPackets(const Firewall &firewall)
{
    const std::string marked = "\t\tmeta mark " + std::to_string(firewall.mark);
    std::string rules = marked + " ip daddr . udp dport @places4 accept\n" + marked +
                        " ip6 daddr . udp dport @places6 accept\n";
    if (firewall.sourcePort != 0)
        rules += marked + " udp sport " + std::to_string(firewall.sourcePort) + " accept\n";
    return rules;
}

std::string killSwitch(const InterfaceName &name, const Firewall &firewall)
{
    const std::string local = firewall.killSwitch == KillSwitch::Lan ? localNetwork : "";
    return placeSet(firewall, Family::V4) + placeSet(firewall, Family::V6) +
           chain("output", std::string("output ") + last + "; policy drop",
                 "\t\toifname { \"lo\", " + quoted(name) + " } accept\n" + ownPackets(firewall) + addressing +
                     local + "\t\treject with icmpx admin-prohibited\n") +
           chain("forward", std::string("forward ") + last + "; policy drop",
                 "\t\tiifname " + quoted(name) + " accept\n\t\toifname " + quoted(name) + " accept\n" +
                     local);
}

// Known by the interface it came in by, so that it holds for whatever peers there are, and for nothing else
// that this machine passes on.
std::string masquerade(const InterfaceName &name)
{
    return "\tchain share {\n\t\ttype nat hook postrouting priority 100; policy accept;\n\t\tiifname " +
           quoted(name) + " oifname != " + quoted(name) + " masquerade\n\t}\n";
}

} // namespace

std::string tableName(const InterfaceName &name)
{
    return tablePrefix + name.text();
}

std::vector<InterfaceName> namesIn(const std::string &listing)
{
    const std::string begin = "table " + std::string(tablePrefix);
    std::vector<InterfaceName> found;
    std::istringstream lines(listing);
    for (std::string line; std::getline(lines, line);) {
        const auto name = line.starts_with(begin) ? InterfaceName::from(line.substr(begin.size()))
                                                  : fail(Errc::InvalidName);
        if (name)
            found.push_back(*name);
    }
    std::ranges::sort(found);
    return found;
}

std::string removal(const InterfaceName &name)
{
    return "table " + tableName(name) + "\ndelete table " + tableName(name) + "\n";
}

std::string replacement(const InterfaceName &name, const Firewall &firewall)
{
    std::string chains;
    if (firewall.mark != 0)
        chains += guard(name, firewall) + marks(firewall.mark);
    if (firewall.killSwitch != KillSwitch::Off)
        chains += killSwitch(name, firewall);
    if (firewall.masquerades)
        chains += masquerade(name);
    return removal(name) + "table " + tableName(name) + " {\n" + chains + "}\n";
}

} // namespace adit::firewall
