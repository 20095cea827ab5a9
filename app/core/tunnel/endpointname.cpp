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

struct Refusal
{
    Errc code;
    Sentence why;
};
template <typename T>
using Parsed = std::expected<T, Refusal>;

std::unexpected<Refusal> refuse(Errc code, SentenceSource why)
{
    return std::unexpected(Refusal{code, why});
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Parsed<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port == 0)
        return refuse(Errc::InvalidNumber,
                      ADIT_SENTENCE("core", "the port must be a number from 1 to 65535"));
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

Parsed<std::string> parseHost(std::string_view text)
{
    if (const auto address = IpAddress::parse(text)) {
        if (address->family() == Family::V6)
            return refuse(Errc::InvalidEndpoint,
                          ADIT_SENTENCE("core", "an IPv6 address with a port needs brackets"));
        if (address->isUnspecified())
            return refuse(Errc::InvalidEndpoint,
                          ADIT_SENTENCE("core", "no peer can be reached at this address"));
        return address->toString();
    }
    if (text.find(':') != std::string_view::npos)
        return refuse(Errc::InvalidEndpoint,
                      ADIT_SENTENCE("core", "an IPv6 address with a port needs brackets"));
    if (!isDomainName(text))
        return refuse(Errc::InvalidEndpoint,
                      ADIT_SENTENCE("core", "the host is neither an address nor a host name"));
    if (endsInNumber(text))
        return refuse(Errc::InvalidEndpoint,
                      ADIT_SENTENCE("core", "the host is not a complete IPv4 address"));
    return std::string(text);
}

// The inside of the brackets: IPv6, with the name or number of an interface as zone.
Parsed<std::string> parseBracketed(std::string_view text)
{
    const auto percent = text.find('%');
    const auto address = IpAddress::parse(text.substr(0, percent));
    if (!address || address->family() != Family::V6)
        return refuse(Errc::InvalidEndpoint, ADIT_SENTENCE("core", "brackets must hold an IPv6 address"));
    if (address->isUnspecified())
        return refuse(Errc::InvalidEndpoint, ADIT_SENTENCE("core", "no peer can be reached at this address"));
    if (percent == std::string_view::npos)
        return address->toString();
    const std::string_view zone = text.substr(percent + 1);
    const bool isIndex = !zone.empty() && zone.size() <= 9 && std::ranges::all_of(zone, isDigit);
    if (!isIndex && !InterfaceName::from(zone))
        return refuse(Errc::InvalidEndpoint,
                      ADIT_SENTENCE("core", "the zone behind % must be the name of an interface"));
    return address->toString() + '%' + std::string(zone);
}

Parsed<EndpointName> parseEndpoint(std::string_view text)
{
    const auto colon = text.rfind(':');
    // A colon inside the brackets belongs to the address.
    const bool hasPort = colon != std::string_view::npos && text.find(']', colon) == std::string_view::npos;
    if (!hasPort)
        return refuse(Errc::InvalidEndpoint, ADIT_SENTENCE("core", "the port is missing"));
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

} // namespace

Result<EndpointName> EndpointName::parse(std::string_view text)
{
    auto parsed = parseEndpoint(text);
    if (!parsed)
        return fail(parsed.error().code, parsed.error().why.english());
    return *std::move(parsed);
}

Sentence EndpointName::refusal(std::string_view text)
{
    const auto parsed = parseEndpoint(text);
    return parsed ? Sentence() : parsed.error().why;
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
