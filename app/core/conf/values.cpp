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
    const Sentence hint =
        length == 44 ? Sentence(ADIT_SENTENCE("core", "it has the right length, but is not canonical base64"))
                     : Sentence(ADIT_SENTENCE("core", "it has %1 characters"), {std::to_string(length)});
    field.error(field.line.value,
                {ADIT_SENTENCE("core", "%1 is not a key of 44 characters of base64"), {field.name()}}, hint);
}

Sentence write(std::string what)
{
    return {ADIT_SENTENCE("core", "write %1"), {std::move(what)}};
}

Sentence endpointHint(std::string_view text)
{
    if (text.find('[') != std::string_view::npos)
        return {};
    const auto colon = text.rfind(':');
    const auto host = IpAddress::parse(text.substr(0, colon));
    if (colon == std::string_view::npos)
        return write((host ? std::string(text) : "HOST") + ":PORT");
    if (host && host->family() == Family::V6)
        return write("[" + std::string(text.substr(0, colon)) + "]" + std::string(text.substr(colon)));
    if (IpAddress::parse(text))
        return write("[" + std::string(text) + "]:PORT");
    return {};
}

Sentence prefixHint(std::string_view element)
{
    const std::string_view address = element.substr(0, element.find('/'));
    const bool numeric = address.find_first_not_of("0123456789.") == std::string_view::npos;
    if (numeric && std::ranges::count(address, '.') != 3)
        return ADIT_SENTENCE("core", "an IPv4 address has four numbers, as in 10.0.0.0/8");
    if (numeric && (address.starts_with('0') || address.find(".0") != std::string_view::npos))
        return ADIT_SENTENCE("core", "a number in an IPv4 address has no leading zero and is at most 255");
    if (!numeric && address.find(':') == std::string_view::npos)
        return ADIT_SENTENCE("core", "names are not looked up here");
    return {};
}

} // namespace

std::optional<std::uint32_t> readNumber(const Field &field, std::uint32_t least, std::uint32_t most)
{
    const auto value = parseNumber(field.line.value, 10, most);
    if (value && *value >= least)
        return value;
    field.error(field.line.value,
                {ADIT_SENTENCE("core", "%1 must be a number from %2 to %3, not %4"),
                 {field.name(), std::to_string(least), std::to_string(most), shown(field.line.value)}});
    return std::nullopt;
}

std::optional<std::uint16_t> readKeepalive(const Field &field)
{
    const auto value =
        equalsIgnoringCase(field.line.value, "off") ? 0U : parseNumber(field.line.value, 10, 65535);
    if (value)
        return static_cast<std::uint16_t>(*value);
    field.error(field.line.value, {ADIT_SENTENCE("core", "%1 must be off or seconds from 0 to 65535, not %2"),
                                   {field.name(), shown(field.line.value)}});
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
        field.error(
            text, {ADIT_SENTENCE("core", "%1 must be off or a number up to 4294967295 (0xffffffff), not %2"),
                   {field.name(), shown(text)}});
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
    field.error(
        field.line.value,
        {ADIT_SENTENCE(
             "core",
             "Table must be auto, off, main, local, default or a number from 1 to 4294967295, not %1"),
         {shown(field.line.value)}});
    return std::nullopt;
}

std::optional<bool> readBool(const Field &field)
{
    if (equalsIgnoringCase(field.line.value, "true"))
        return true;
    if (equalsIgnoringCase(field.line.value, "false"))
        return false;
    field.error(field.line.value, {ADIT_SENTENCE("core", "%1 must be true or false, not %2"),
                                   {field.name(), shown(field.line.value)}});
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
        field.error(field.line.value,
                    {ADIT_SENTENCE("core", "%1 is all zero, which is no key"), {field.name()}});
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
    field.error(field.line.value,
                {ADIT_SENTENCE("core", "Endpoint %1: %2"),
                 {shown(field.line.value), EndpointName::refusal(field.line.value)}},
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
            field.error(part, {ADIT_SENTENCE("core", "%1 has an empty element"), {field.name()}},
                        ADIT_SENTENCE("core", "remove the comma"));
        while (!part.empty()) {
            const std::size_t space = part.find_first_of(" \t");
            const bool split = space != std::string_view::npos;
            if (split && separator == Separator::Comma) {
                field.error(part, {ADIT_SENTENCE("core", "a space inside %1"), {shown(part)}},
                            ADIT_SENTENCE("core", "separate elements with a comma"));
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
        field.error(
            element, {ADIT_SENTENCE("core", "%1 begins with a sign"), {shown(element)}},
            ADIT_SENTENCE(
                "core",
                "+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are"));
        return std::nullopt;
    }
    const auto prefix = IpPrefix::parse(element);
    if (prefix)
        return *prefix;
    if (prefix.error().code == Errc::InvalidPrefix)
        field.error(
            element,
            {ADIT_SENTENCE("core", "the prefix length of %1 is not a number that fits"), {shown(element)}},
            ADIT_SENTENCE("core", "0 to 32 for IPv4, 0 to 128 for IPv6"));
    else
        field.error(element, {ADIT_SENTENCE("core", "%1 is not an IP address"), {shown(element)}},
                    prefixHint(element));
    return std::nullopt;
}

} // namespace adit::conf
