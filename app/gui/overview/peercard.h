// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One peer as a card.
#pragma once

#include "gui/overview/peerrows.h"

#include <QFrame>

class QLabel;

namespace adit::gui {

class StateIcon;

class PeerCard : public QFrame
{
    Q_OBJECT

public:
    explicit PeerCard(QWidget *parent);
    /// The time is in seconds since 1970; the state is that of the tunnel.
    void show(const PeerRow &row, TunnelState state, std::int64_t wallClock);

private:
    StateIcon *m_shape;
    QLabel *m_name;
    QLabel *m_handshake;
    QLabel *m_endpoint;
    QLabel *m_networks;
    QLabel *m_traffic;
};

} // namespace adit::gui
