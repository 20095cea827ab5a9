// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The value of one assignment, read as what its key wants. Whatever is wrong goes into the report, and the
// reader gets nothing.
#pragma once

#include "core/conf/keywords.h"
#include "core/conf/lines.h"
#include "core/conf/report.h"
#include "core/tunnel/tunnel.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adit::conf {

/// An assignment whose key is known.
struct Field
{
    const Line &line;
    const Keyword &keyword;
    Report &report;

    std::string name() const { return std::string(keyword.name); }
    void error(std::string_view at, Sentence message, Sentence hint = {}) const
    {
        report.error(line, at, std::move(message), std::move(hint));
    }
};

std::optional<std::uint32_t> readNumber(const Field &field, std::uint32_t least, std::uint32_t most);
/// `off` or seconds.
std::optional<std::uint16_t> readKeepalive(const Field &field);
/// `off`, decimal or `0x` hex.
std::optional<std::uint32_t> readFwMark(const Field &field);
std::optional<RouteTable> readTable(const Field &field);
std::optional<bool> readBool(const Field &field);
std::optional<PublicKey> readPublicKey(const Field &field);
std::optional<SecretKey> readSecretKey(const Field &field);
std::optional<EndpointName> readEndpoint(const Field &field);

enum class Separator { Comma, CommaOrSpace };
/// The elements that are not empty; each lies within the line.
std::vector<std::string_view> readList(const Field &field, Separator separator);
/// An element as address with prefix length; the full length where none is given.
std::optional<IpPrefix> readPrefix(const Field &field, std::string_view element);

} // namespace adit::conf
