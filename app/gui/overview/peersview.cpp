// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peersview.h"

#include "gui/overview/leading.h"
#include "gui/overview/peercards.h"
#include "gui/overview/peermodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace adit::gui {

PeersView::PeersView(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_cards(new PeerCards(this))
{
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    standLeading(*m_heading);
    m_heading->setObjectName(QStringLiteral("peersHeading"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_heading);
    column->addWidget(m_cards);
}

void PeersView::makeTable()
{
    m_model = new PeerModel(this);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(PeerModel::sortRole);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted->setSortLocaleAware(true);

    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("peerTable"));
    m_table->setAccessibleName(tr("Peers"));
    m_heading->setBuddy(m_table);
    m_table->setModel(sorted);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideRight);
    // -1: in the order of the profile, until a heading is pressed.
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {18, 21, 15, 11, 11};
    for (int column = 0; column < PeerModel::AllowedIps; ++column)
        m_table->setColumnWidth(column, widths[column] * letter);
    m_table->setMinimumHeight(fontMetrics().height() * 14);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
}

void PeersView::show(const FleetTunnel &tunnel, std::int64_t wallClock)
{
    // Of a profile that cannot be read nothing is known, not even that it has no peers.
    const bool isKnown = !tunnel.profile || tunnel.profile->tunnel || tunnel.status.state == LinkState::Up;
    setVisible(isKnown);
    if (!isKnown)
        return;
    std::vector<PeerRow> rows = peerRowsOf(tunnel);
    const bool asTable = rows.size() > mostCards;
    if (asTable && !m_table)
        makeTable();
    const auto count = static_cast<int>(rows.size());
    m_heading->setText(count == 0   ? tr("No peers")
                       : count == 1 ? tr("One peer")
                                    : tr("%n peers", "heading; two or more", count));
    m_cards->setVisible(!asTable && count > 0);
    if (m_table)
        m_table->setVisible(asTable);
    if (asTable)
        m_model->setPeers(std::move(rows), wallClock);
    else
        m_cards->show(rows, tunnel.state, wallClock);
}

} // namespace adit::gui
