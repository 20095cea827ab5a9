// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The page of a tunnel's traffic: a graph that moves, and totals.
#pragma once

#include "agent/fleet.h"
#include "agent/settings.h"
#include "gui/traffic/choicebar.h"
#include "gui/traffic/graphwidget.h"
#include "gui/traffic/peerchoice.h"
#include "gui/traffic/totalsstrip.h"
#include "gui/traffic/totalsview.h"
#include "gui/traffic/trafficdata.h"
#include "gui/traffic/trafficexport.h"
#include "gui/traffic/trafficlegend.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace adit::gui {

class TrafficPage : public QWidget
{
    Q_OBJECT

public:
    /// What is referred to must outlive the page.
    TrafficPage(Fleet &fleet, History &history, Settings &settings, QWidget *parent);

    using QWidget::show;
    /// Shows this tunnel's traffic; none shows an empty page.
    void show(const std::optional<InterfaceName> &tunnel);

    bool isPaused() const { return m_pausedAt.has_value(); }
    void togglePause();
    void setRange(TimeRange range);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class View { Graph, Totals };

    void build();
    QWidget *makeGraphView();
    QWidget *makeTop();
    void follow();
    void showView(View view);
    void choosePeer();
    void look();
    void refreshGraph();
    void refreshSums();
    void refreshTunnel();
    void setIcons();
    const FleetTunnel *tunnel() const;
    QString title() const;
    QString fileName(const QString &what) const;
    void exportText();
    void exportPicture();

    Fleet &m_fleet;
    History &m_history;
    Settings &m_settings;
    TrafficData m_data;
    TrafficExport m_export;
    std::optional<InterfaceName> m_tunnel{};
    std::optional<std::int64_t> m_pausedAt{};

    PeerChoice *m_peers = nullptr;
    ChoiceBar *m_views = nullptr;
    ChoiceBar *m_ranges = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_exportPicture = nullptr;
    QToolButton *m_exportButton = nullptr;
    TrafficLegend *m_legend = nullptr;
    GraphWidget *m_graph = nullptr;
    TotalsStrip *m_strip = nullptr;
    TotalsView *m_totals = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_whole = nullptr;
};

} // namespace adit::gui
