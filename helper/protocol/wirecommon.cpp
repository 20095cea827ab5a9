// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "protocol/wirecommon.h"

#include "base/limits.h"

namespace adit::wire {

QByteArray toBytes(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::span<const std::uint8_t> view(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

Prefixes prefixesToWire(const std::vector<IpPrefix> &prefixes)
{
    Prefixes out;
    out.reserve(static_cast<qsizetype>(prefixes.size()));
    for (const IpPrefix &prefix : prefixes)
        out.append({toBytes(prefix.address.bytes()), prefix.length});
    return out;
}

Result<std::vector<IpPrefix>> prefixesFromWire(const Prefixes &prefixes, std::size_t most, const char *what)
{
    if (static_cast<std::size_t>(prefixes.size()) > most)
        return fail(Errc::LimitExceeded, what);
    std::vector<IpPrefix> out;
    out.reserve(static_cast<std::size_t>(prefixes.size()));
    for (const Prefix &prefix : prefixes) {
        const auto address = IpAddress::fromBytes(view(prefix.address));
        if (!address)
            return fail(Errc::InvalidAddress, what);
        const auto parsed = IpPrefix::from(*address, prefix.length);
        if (!parsed)
            return fail(Errc::InvalidPrefix, what);
        out.push_back(*parsed);
    }
    return out;
}

Result<InterfaceName> nameFromWire(const QString &name)
{
    // Long text is not even converted.
    if (static_cast<std::size_t>(name.size()) > limits::interfaceName)
        return fail(Errc::InvalidName);
    return InterfaceName::from(name.toStdString());
}

} // namespace adit::wire
