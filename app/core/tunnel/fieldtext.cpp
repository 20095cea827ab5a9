// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/tunnel/fieldtext.h"

namespace adit::fieldtext {

namespace {

void append(std::string &list, const std::string &element)
{
    list += list.empty() ? "" : ", ";
    list += element;
}

} // namespace

std::string prefixes(const std::vector<IpPrefix> &values)
{
    std::string text;
    for (const IpPrefix &prefix : values)
        append(text, prefix.toString());
    return text;
}

std::string dns(const Tunnel &tunnel)
{
    std::string text;
    for (const IpAddress &server : tunnel.dnsServers)
        append(text, server.toString());
    for (const std::string &domain : tunnel.dnsDomains)
        append(text, domain);
    return text;
}

std::string number(std::uint32_t value)
{
    return value == 0 ? std::string() : std::to_string(value);
}

std::string fwMark(std::uint32_t value)
{
    std::string digits;
    for (; value != 0; value >>= 4)
        digits.insert(digits.begin(), "0123456789abcdef"[value & 0xf]);
    return digits.empty() ? digits : "0x" + digits;
}

std::string table(const RouteTable &table)
{
    if (table.kind == RouteTable::Kind::Off)
        return "off";
    switch (table.id) {
    case 253: return "default";
    case 254: return "main";
    case 255: return "local";
    default: return number(table.id);
    }
}

std::string killSwitch(KillSwitch value)
{
    switch (value) {
    case KillSwitch::Off: break;
    case KillSwitch::Lan: return "lan";
    case KillSwitch::Strict: return "strict";
    }
    return {};
}

std::string routing(RoutingMode value)
{
    return value == RoutingMode::Lan ? "lan" : "";
}

std::string forward(Forwarding value)
{
    return value == Forwarding::Off ? "" : "yes";
}

std::string masquerade(Forwarding value)
{
    return value == Forwarding::Masqueraded ? "yes" : "";
}

} // namespace adit::fieldtext
