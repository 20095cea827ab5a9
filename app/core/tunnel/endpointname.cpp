// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "base/domainname.h"
#include "base/interfacename.h"
#include "core/tunnel/tunnel.h"

#include <algorithm>
#include <charconv>

namespace adit {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Result<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port == 0)
        return fail(Errc::InvalidNumber, "the port must be a number from 1 to 65535");
    return port;
}

// `300.1.1.1` and `10.1` are no names: resolvers would guess an address from them.
bool endsInNumber(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const std::string_view last = host.substr(host.rfind('.') + 1);
    const bool hex = last.starts_with("0x") || last.starts_with("0X");
    return hex || std::ranges::all_of(last, isDigit);
}

Result<std::string> parseHost(std::string_view text)
{
    if (const auto address = IpAddress::parse(text)) {
        if (address->family() == Family::V6)
            return fail(Errc::InvalidEndpoint, "an IPv6 address with a port needs brackets");
        if (address->isUnspecified())
            return fail(Errc::InvalidEndpoint, "no peer can be reached at this address");
        return address->toString();
    }
    if (text.find(':') != std::string_view::npos)
        return fail(Errc::InvalidEndpoint, "an IPv6 address with a port needs brackets");
    if (!isDomainName(text))
        return fail(Errc::InvalidEndpoint, "the host is neither an address nor a host name");
    if (endsInNumber(text))
        return fail(Errc::InvalidEndpoint, "the host is not a complete IPv4 address");
    return std::string(text);
}

// The inside of the brackets: IPv6, with the name or number of an interface as zone.
Result<std::string> parseBracketed(std::string_view text)
{
    const auto percent = text.find('%');
    const auto address = IpAddress::parse(text.substr(0, percent));
    if (!address || address->family() != Family::V6)
        return fail(Errc::InvalidEndpoint, "brackets must hold an IPv6 address");
    if (address->isUnspecified())
        return fail(Errc::InvalidEndpoint, "no peer can be reached at this address");
    if (percent == std::string_view::npos)
        return address->toString();
    const std::string_view zone = text.substr(percent + 1);
    const bool isIndex = !zone.empty() && zone.size() <= 9 && std::ranges::all_of(zone, isDigit);
    if (!isIndex && !InterfaceName::from(zone))
        return fail(Errc::InvalidEndpoint, "the zone behind % must be the name of an interface");
    return address->toString() + '%' + std::string(zone);
}

} // namespace

Result<EndpointName> EndpointName::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    // A colon inside the brackets belongs to the address.
    const bool hasPort = colon != std::string_view::npos && text.find(']', colon) == std::string_view::npos;
    if (!hasPort)
        return fail(Errc::InvalidEndpoint, "the port is missing");
    const std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() >= 2 && host.front() == '[' && host.back() == ']';
    auto parsedHost = bracketed ? parseBracketed(host.substr(1, host.size() - 2)) : parseHost(host);
    if (!parsedHost)
        return std::unexpected(parsedHost.error());
    const auto port = parsePort(text.substr(colon + 1));
    if (!port)
        return std::unexpected(port.error());
    return EndpointName{std::move(*parsedHost), *port};
}

std::string EndpointName::toString() const
{
    const bool isV6 = host.find(':') != std::string::npos;
    return (isV6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::optional<Endpoint> EndpointName::literal() const
{
    const auto address = IpAddress::parse(host);
    if (!address)
        return std::nullopt;
    return Endpoint{*address, port, 0};
}

} // namespace adit
