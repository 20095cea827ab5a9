// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peercards.h"

#include "gui/overview/peercard.h"

#include <QGridLayout>

#include <algorithm>

namespace adit::gui {

PeerCards::PeerCards(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(fontMetrics().height() / 2);
}

void PeerCards::show(const std::vector<PeerRow> &rows, TunnelState state, std::int64_t wallClock)
{
    while (m_cards.size() < rows.size())
        m_cards.push_back(new PeerCard(this));
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_cards[i]->show(rows[i], state, wallClock);
    if (rows.size() == m_shown)
        return;
    m_shown = rows.size();
    m_columns = 0;
    arrange();
}

void PeerCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PeerCards::arrange()
{
    const int wide = fontMetrics().averageCharWidth() * 38;
    const int columns = std::clamp(width() / wide, 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards[i]);
        m_cards[i]->setVisible(i < m_shown);
        if (i < m_shown)
            m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
}

} // namespace adit::gui
