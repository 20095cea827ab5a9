// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The peers of a tunnel: cards, or beyond a dozen a table that can be sorted.
#pragma once

#include "gui/overview/peerrows.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace adit::gui {

class PeerCards;
class PeerModel;

class PeersView : public QWidget
{
    Q_OBJECT

public:
    /// Beyond this many peers, cards would be a long way to scroll.
    static constexpr std::size_t mostCards = 12;

    explicit PeersView(QWidget *parent);
    void show(const FleetTunnel &tunnel, std::int64_t wallClock);

private:
    void makeTable();

    QLabel *m_heading;
    PeerCards *m_cards;
    QTreeView *m_table = nullptr; ///< made by the first tunnel that needs it
    PeerModel *m_model = nullptr;
};

} // namespace adit::gui
