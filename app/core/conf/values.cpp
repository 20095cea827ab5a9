// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/values.h"

#include "core/conf/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace adit::conf {

namespace {

constexpr std::uint32_t most32 = std::numeric_limits<std::uint32_t>::max();

std::optional<std::uint32_t> parseNumber(std::string_view text, int base, std::uint32_t most)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end != text.data() + text.size() || value > most)
        return std::nullopt;
    return value;
}

void wrongKey(const Field &field)
{
    // How long it is, and nothing else: this may be a secret.
    const std::size_t length = countCharacters(field.line.value);
    const std::string hint = length == 44 ? "it has the right length, but is not canonical base64"
                                          : "it has " + std::to_string(length) + " characters";
    field.error(field.line.value, field.name() + " is not a key of 44 characters of base64", hint);
}

std::string endpointHint(std::string_view text)
{
    if (text.find('[') != std::string_view::npos)
        return {};
    const auto colon = text.rfind(':');
    const auto host = IpAddress::parse(text.substr(0, colon));
    if (colon == std::string_view::npos)
        return "write " + (host ? std::string(text) : "HOST") + ":PORT";
    if (host && host->family() == Family::V6)
        return "write [" + std::string(text.substr(0, colon)) + "]" + std::string(text.substr(colon));
    if (IpAddress::parse(text))
        return "write [" + std::string(text) + "]:PORT";
    return {};
}

std::string prefixHint(std::string_view element)
{
    const std::string_view address = element.substr(0, element.find('/'));
    const bool numeric = address.find_first_not_of("0123456789.") == std::string_view::npos;
    if (numeric && std::ranges::count(address, '.') != 3)
        return "an IPv4 address has four numbers, as in 10.0.0.0/8";
    if (numeric && (address.starts_with('0') || address.find(".0") != std::string_view::npos))
        return "a number in an IPv4 address has no leading zero and is at most 255";
    if (!numeric && address.find(':') == std::string_view::npos)
        return "names are not looked up here";
    return {};
}

} // namespace

std::optional<std::uint32_t> readNumber(const Field &field, std::uint32_t least, std::uint32_t most)
{
    const auto value = parseNumber(field.line.value, 10, most);
    if (value && *value >= least)
        return value;
    field.error(field.line.value, field.name() + " must be a number from " + std::to_string(least) + " to " +
                                      std::to_string(most) + ", not " + shown(field.line.value));
    return std::nullopt;
}

std::optional<std::uint16_t> readKeepalive(const Field &field)
{
    const auto value =
        equalsIgnoringCase(field.line.value, "off") ? 0U : parseNumber(field.line.value, 10, 65535);
    if (value)
        return static_cast<std::uint16_t>(*value);
    field.error(field.line.value,
                field.name() + " must be off or seconds from 0 to 65535, not " + shown(field.line.value));
    return std::nullopt;
}

std::optional<std::uint32_t> readFwMark(const Field &field)
{
    const std::string_view text = field.line.value;
    const bool hex = text.starts_with("0x");
    const auto value = equalsIgnoringCase(text, "off") ? 0U
                       : hex                           ? parseNumber(text.substr(2), 16, most32)
                                                       : parseNumber(text, 10, most32);
    if (!value)
        field.error(text, field.name() + " must be off or a number up to 4294967295 (0xffffffff), not " +
                              shown(text));
    return value;
}

std::optional<RouteTable> readTable(const Field &field)
{
    // The names are those of /etc/iproute2/rt_tables, which every kernel has.
    static constexpr std::array<std::pair<std::string_view, RouteTable>, 5> names{{
        {"auto", {RouteTable::Kind::Auto, 0}},
        {"off", {RouteTable::Kind::Off, 0}},
        {"default", {RouteTable::Kind::Id, 253}},
        {"main", {RouteTable::Kind::Id, 254}},
        {"local", {RouteTable::Kind::Id, 255}},
    }};
    for (const auto &[name, table] : names) {
        if (equalsIgnoringCase(field.line.value, name))
            return table;
    }
    const auto id = parseNumber(field.line.value, 10, most32);
    if (id && *id != 0)
        return RouteTable{RouteTable::Kind::Id, *id};
    field.error(field.line.value,
                "Table must be auto, off, main, local, default or a number from 1 to 4294967295, not " +
                    shown(field.line.value));
    return std::nullopt;
}

std::optional<bool> readBool(const Field &field)
{
    if (equalsIgnoringCase(field.line.value, "true"))
        return true;
    if (equalsIgnoringCase(field.line.value, "false"))
        return false;
    field.error(field.line.value, field.name() + " must be true or false, not " + shown(field.line.value));
    return std::nullopt;
}

std::optional<PublicKey> readPublicKey(const Field &field)
{
    const auto key = PublicKey::fromBase64(field.line.value);
    if (!key) {
        wrongKey(field);
        return std::nullopt;
    }
    if (key->isZero()) {
        field.error(field.line.value, field.name() + " is all zero, which is no key");
        return std::nullopt;
    }
    return *key;
}

std::optional<SecretKey> readSecretKey(const Field &field)
{
    auto key = SecretKey::fromBase64(field.line.value);
    if (!key) {
        wrongKey(field);
        return std::nullopt;
    }
    return std::move(*key);
}

std::optional<EndpointName> readEndpoint(const Field &field)
{
    auto endpoint = EndpointName::parse(field.line.value);
    if (endpoint)
        return std::move(*endpoint);
    field.error(field.line.value, "Endpoint " + shown(field.line.value) + ": " + endpoint.error().context,
                endpointHint(field.line.value));
    return std::nullopt;
}

std::vector<std::string_view> readList(const Field &field, Separator separator)
{
    std::vector<std::string_view> elements;
    std::string_view rest = field.line.value;
    for (bool more = true; more;) {
        const std::size_t comma = rest.find(',');
        more = comma != std::string_view::npos;
        std::string_view part = trimmed(rest.substr(0, comma));
        if (part.empty())
            field.error(part, field.name() + " has an empty element", "remove the comma");
        while (!part.empty()) {
            const std::size_t space = part.find_first_of(" \t");
            const bool split = space != std::string_view::npos;
            if (split && separator == Separator::Comma) {
                field.error(part, "a space inside " + shown(part), "separate elements with a comma");
                break;
            }
            elements.push_back(part.substr(0, space));
            part = split ? trimmed(part.substr(space)) : std::string_view();
        }
        rest.remove_prefix(more ? comma + 1 : rest.size());
    }
    return elements;
}

std::optional<IpPrefix> readPrefix(const Field &field, std::string_view element)
{
    if (element.starts_with('+') || element.starts_with('-')) {
        field.error(element, shown(element) + " begins with a sign",
                    "+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are");
        return std::nullopt;
    }
    const auto prefix = IpPrefix::parse(element);
    if (prefix)
        return *prefix;
    const bool badLength = prefix.error().code == Errc::InvalidPrefix;
    field.error(element,
                badLength ? "the prefix length of " + shown(element) + " is not a number that fits"
                          : shown(element) + " is not an IP address",
                badLength ? "0 to 32 for IPv4, 0 to 128 for IPv6" : prefixHint(element));
    return std::nullopt;
}

} // namespace adit::conf
