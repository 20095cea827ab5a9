// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/tunnellistmodel.h"

#include "gui/theme/words.h"

#include <algorithm>
#include <set>

namespace adit::gui {

namespace {

/// Name, addresses, and names, endpoints and networks of the peers.
QString searchTextOf(const FleetTunnel &tunnel)
{
    QString all = text(tunnel.name);
    const auto add = [&all](const std::string &part) { all += QLatin1Char('\n') + text(part); };
    if (!tunnel.profile || !tunnel.profile->tunnel)
        return all;
    for (const IpPrefix &address : tunnel.profile->tunnel->addresses)
        add(address.toString());
    for (const Peer &peer : tunnel.profile->tunnel->peers) {
        add(peer.name);
        if (peer.endpoint)
            add(peer.endpoint->toString());
        for (const IpPrefix &prefix : peer.allowedIps)
            add(prefix.toString());
    }
    return all;
}

} // namespace

void TunnelListModel::follow(const Fleet &fleet)
{
    connect(&fleet, &Fleet::listChanged, this, [this, &fleet] { setTunnels(fleet.tunnels()); });
    connect(&fleet, &Fleet::tunnelChanged, this, [this, &fleet](const InterfaceName &name) {
        if (const FleetTunnel *tunnel = fleet.find(name))
            update(*tunnel);
    });
    connect(&fleet, &Fleet::looked, this, [this, &fleet] { addRates(fleet.tunnels()); });
    setTunnels(fleet.tunnels());
}

TunnelListModel::Row TunnelListModel::rowOf(const FleetTunnel &tunnel)
{
    const bool isProfile = tunnel.origin == FleetTunnel::Origin::Profile;
    return {.name = tunnel.name,
            .shown = {.state = shownState(tunnel),
                      .line = stateLine(tunnel),
                      .foreign = tunnel.origin == FleetTunnel::Origin::Foreign,
                      .mayBeRenamed = isProfile && !tunnel.isUp()}};
}

void TunnelListModel::setTunnels(const std::vector<FleetTunnel> &tunnels)
{
    if (m_rows.empty() && !tunnels.empty()) {
        beginInsertRows({}, 0, static_cast<int>(tunnels.size()) - 1);
        for (const FleetTunnel &tunnel : tunnels) {
            m_rows.push_back(rowOf(tunnel));
            m_rows.back().profile = tunnel.profile;
            m_rows.back().searchable = searchTextOf(tunnel);
        }
        count();
        return endInsertRows();
    }
    removeMissing(tunnels);
    for (std::size_t i = 0; i < tunnels.size(); ++i)
        place(static_cast<int>(i), tunnels[i]);
}

void TunnelListModel::removeMissing(const std::vector<FleetTunnel> &tunnels)
{
    std::set<InterfaceName> wanted;
    for (const FleetTunnel &tunnel : tunnels)
        wanted.insert(tunnel.name);
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[static_cast<std::size_t>(row)].name))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        count();
        endRemoveRows();
    }
}

void TunnelListModel::place(int row, const FleetTunnel &tunnel)
{
    const auto known = m_places.find(tunnel.name);
    if (known == m_places.end()) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, rowOf(tunnel));
        count();
        endInsertRows();
    } else if (known->second != row) {
        const int from = known->second; // behind `row`: what stands before it is in place
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
        count();
        endMoveRows();
    }
    take(row, tunnel);
}

void TunnelListModel::count()
{
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places.emplace(m_rows[row].name, static_cast<int>(row));
}

void TunnelListModel::update(const FleetTunnel &tunnel)
{
    if (const auto place = m_places.find(tunnel.name); place != m_places.end())
        take(place->second, tunnel);
}

void TunnelListModel::take(int row, const FleetTunnel &tunnel)
{
    Row &old = m_rows[static_cast<std::size_t>(row)];
    const Row now = rowOf(tunnel);
    QList<int> roles;
    if (old.searchable.isEmpty() || old.profile != tunnel.profile) {
        old.profile = tunnel.profile;
        old.searchable = searchTextOf(tunnel);
        roles << SearchRole;
    }
    if (!tunnel.isUp() && old.rates.size() > 0) {
        old.rates.clear();
        roles << RatesRole;
    }
    if (old.shown != now.shown) {
        old.shown = now.shown;
        roles << StateRole << LineRole << Qt::AccessibleTextRole << Qt::ToolTipRole;
    }
    if (!roles.isEmpty())
        emit dataChanged(index(row), index(row), roles);
}

void TunnelListModel::addRates(const std::vector<FleetTunnel> &tunnels)
{
    int first = -1;
    int last = -1;
    const auto flush = [&] {
        if (first >= 0)
            emit dataChanged(index(first), index(last), {RatesRole});
        first = -1;
    };
    for (const FleetTunnel &tunnel : tunnels) {
        const auto place = m_places.find(tunnel.name);
        if (place == m_places.end() || !tunnel.isUp())
            continue;
        RateRing &rates = m_rows[static_cast<std::size_t>(place->second)].rates;
        const bool wasFlat = rates.isFlat();
        rates.add(tunnel.assessment.rxRate + tunnel.assessment.txRate);
        if (wasFlat && rates.isFlat())
            continue; // a line at zero looks the same a second later
        if (first < 0 || place->second != last + 1) {
            flush();
            first = place->second;
        }
        last = place->second;
    }
    flush();
}

QModelIndex TunnelListModel::indexOf(const InterfaceName &name) const
{
    const auto place = m_places.find(name);
    return place == m_places.end() ? QModelIndex() : index(place->second);
}

std::optional<InterfaceName> TunnelListModel::nameAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(index.row())].name;
}

int TunnelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TunnelListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole: return text(row.name);
    case StateRole: return static_cast<int>(row.shown.state);
    case LineRole:
    case Qt::ToolTipRole: return row.shown.line;
    //: a tunnel's name and its state, for a screen reader
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(text(row.name), row.shown.line);
    case RatesRole: return QVariant::fromValue(row.rates.isFlat() ? QList<double>() : row.rates.values());
    case SearchRole: return row.searchable;
    case ForeignRole: return row.shown.foreign;
    default: return {};
    }
}

Qt::ItemFlags TunnelListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (m_rows[static_cast<std::size_t>(index.row())].shown.mayBeRenamed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TunnelListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto name = nameAt(index);
    if (role != Qt::EditRole || !name || value.toString() == text(*name))
        return false;
    emit renameWanted(*name, value.toString());
    return false; // only the fleet changes rows
}

} // namespace adit::gui
