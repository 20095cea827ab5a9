// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The small conversions that specs, statuses and single arguments share.
#pragma once

#include "base/interfacename.h"
#include "base/ip.h"
#include "protocol/wiretypes.h"

#include <span>
#include <vector>

namespace adit::wire {

QByteArray toBytes(std::span<const std::uint8_t> bytes);
std::span<const std::uint8_t> view(const QByteArray &bytes);
Prefixes prefixesToWire(const std::vector<IpPrefix> &prefixes);
/// LimitExceeded, InvalidAddress or InvalidPrefix with `what` as context.
Result<std::vector<IpPrefix>> prefixesFromWire(const Prefixes &prefixes, std::size_t most, const char *what);
/// InvalidName for what is no interface name; never echoes the text.
Result<InterfaceName> nameFromWire(const QString &name);

} // namespace adit::wire
