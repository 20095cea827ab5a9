// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/allowedipswish.h"

#include "core/tunnel/allowedips.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace adit::gui {

namespace {

bool takesAll(const std::vector<IpPrefix> &prefixes, Family family)
{
    return std::ranges::any_of(
        prefixes, [&](const IpPrefix &p) { return p.length == 0 && p.address.family() == family; });
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(adit::gui::AllowedIpsWish)
};

} // namespace

Result<std::vector<IpPrefix>> prefixesIn(const QString &list)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    std::vector<IpPrefix> prefixes;
    for (const QString &element : list.split(separator, Qt::SkipEmptyParts)) {
        const auto prefix = IpPrefix::parse(element.toStdString());
        if (!prefix)
            return fail(prefix.error().code, element.toStdString());
        prefixes.push_back(prefix->network());
    }
    return prefixes;
}

Result<std::vector<IpPrefix>> allowedIpsFor(const AllowedIpsWish &wish, std::vector<IpPrefix> current,
                                            const std::vector<IpAddress> &dnsServers)
{
    const auto excluded = prefixesIn(wish.excluded);
    if (!excluded)
        return excluded;
    const bool all = wish.start == AllowedIpsWish::Start::Everything;
    std::vector<IpPrefix> set = normalised(all ? everything() : std::move(current));
    if (wish.privateNetworks == AllowedIpsWish::PrivateNetworks::Exclude) {
        auto rest = excludePrivate(set, dnsServers);
        if (!rest)
            return rest;
        set = std::move(*rest);
    }
    return subtract(set, *excluded);
}

QString routesText(const std::vector<IpPrefix> &prefixes, const RouteTable &table)
{
    const std::vector<IpPrefix> set = normalised(prefixes);
    if (set.empty())
        return Words::tr("No address is left: nothing goes to this peer.");
    const int count = static_cast<int>(set.size());
    if (table.kind == RouteTable::Kind::Off)
        return Words::tr("Table is off: no routes are made.");
    if (table.kind == RouteTable::Kind::Id)
        return Words::tr("Routes in table %1: %n", nullptr, count).arg(table.id);
    const bool v4 = takesAll(set, Family::V4);
    const bool v6 = takesAll(set, Family::V6);
    if (v4 && v6)
        return Words::tr("All traffic goes through the tunnel.");
    if (v4)
        return Words::tr("All IPv4 traffic goes through the tunnel.");
    if (v6)
        return Words::tr("All IPv6 traffic goes through the tunnel.");
    return Words::tr("Routes into the tunnel: %n", nullptr, count);
}

} // namespace adit::gui
