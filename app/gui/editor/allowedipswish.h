// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The arithmetic behind the AllowedIPs tool: from what is wished to prefixes, and what they mean for routes.
#pragma once

#include "core/tunnel/tunnel.h"

#include <QString>

#include <vector>

namespace adit::gui {

struct AllowedIpsWish
{
    enum class Start { Current, Everything };
    enum class PrivateNetworks { Keep, Exclude };
    Start start = Start::Current;
    PrivateNetworks privateNetworks = PrivateNetworks::Keep;
    /// Prefixes that are to stay outside, with commas or spaces between them.
    QString excluded{};
};

/// The addresses or prefixes of a list with commas or spaces. InvalidPrefix or InvalidAddress, with the
/// element in the context.
Result<std::vector<IpPrefix>> prefixesIn(const QString &list);

/// What the wish makes of `current`; DNS servers stay in the tunnel when private networks leave it.
/// LimitExceeded when it takes too many prefixes, and as prefixesIn().
Result<std::vector<IpPrefix>> allowedIpsFor(const AllowedIpsWish &wish, std::vector<IpPrefix> current,
                                            const std::vector<IpAddress> &dnsServers);

/// A sentence on the routes that prefixes bring with this Table.
QString routesText(const std::vector<IpPrefix> &prefixes, const RouteTable &table);

} // namespace adit::gui
