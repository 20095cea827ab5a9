// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Peers as cards, as many beside each other as fit.
#pragma once

#include "gui/overview/peerrows.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace adit::gui {

class PeerCard;

class PeerCards : public QWidget
{
    Q_OBJECT

public:
    explicit PeerCards(QWidget *parent);
    void show(const std::vector<PeerRow> &rows, TunnelState state, std::int64_t wallClock);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    std::vector<PeerCard *> m_cards{}; ///< children; the first ones are shown
    int m_columns = 0;
    std::size_t m_shown = 0;
};

} // namespace adit::gui
