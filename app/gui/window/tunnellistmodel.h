// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The tunnels of the fleet as a list. A look that changes nothing on the screen emits nothing.
#pragma once

#include "agent/fleet.h"
#include "gui/window/ratering.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace adit::gui {

class TunnelListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString, the interface name
        StateRole,               ///< int, a TunnelState
        LineRole,                ///< QString, one line on the state
        RatesRole,               ///< QList<double>, oldest first; empty when there is nothing to draw
        SearchRole,              ///< QString, all that the filter looks at
        ForeignRole,             ///< bool
    };

    explicit TunnelListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Shows the fleet's tunnels from now on; it must outlive the model.
    void follow(const Fleet &fleet);
    /// The rows become these, in this order. What stays keeps its row, and with it selection and graph.
    void setTunnels(const std::vector<FleetTunnel> &tunnels);
    /// Takes what changed of one tunnel; nothing when it has no row.
    void update(const FleetTunnel &tunnel);
    /// One more sample for the small graphs.
    void addRates(const std::vector<FleetTunnel> &tunnels);

    /// Invalid when there is no such row.
    QModelIndex indexOf(const InterfaceName &name) const;
    std::optional<InterfaceName> nameAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Emits renameWanted; the row changes when the fleet says so.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void renameWanted(const adit::InterfaceName &name, const QString &wanted);

private:
    struct Shown
    {
        TunnelState state = TunnelState::Off;
        QString line;
        bool foreign = false;
        bool mayBeRenamed = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    struct Row
    {
        InterfaceName name;
        Shown shown{};
        /// What `searchable` was made of.
        std::shared_ptr<const ProfileFile> profile{};
        QString searchable{};
        RateRing rates{};
    };

    static Row rowOf(const FleetTunnel &tunnel);
    void take(int row, const FleetTunnel &tunnel);
    void removeMissing(const std::vector<FleetTunnel> &tunnels);
    void place(int row, const FleetTunnel &tunnel);
    void count();

    std::vector<Row> m_rows{};
    std::map<InterfaceName, int> m_places{};
};

} // namespace adit::gui
