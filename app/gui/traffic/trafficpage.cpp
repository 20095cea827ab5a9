// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/trafficpage.h"

#include "gui/theme/icons.h"
#include "gui/theme/words.h"
#include "gui/traffic/graphpicture.h"
#include "gui/traffic/traffictext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

#include <utility>

namespace adit::gui {

namespace {

constexpr TimeRange ranges[] = {TimeRange::Minute, TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day,
                                TimeRange::Month};

} // namespace

TrafficPage::TrafficPage(Fleet &fleet, History &history, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_fleet(fleet),
      m_history(history),
      m_settings(settings),
      m_data(history, nullptr),
      m_export(this)
{
    setObjectName(QStringLiteral("trafficPage"));
    build();
    setIcons();
    follow();
    m_data.setRange(static_cast<TimeRange>(m_ranges->chosen()));
    show(std::nullopt);
}

void TrafficPage::build()
{
    auto *nothing = new QLabel(tr("Choose a tunnel to see its traffic."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(makeTop());
    m_stack = new QStackedWidget(content);
    m_stack->addWidget(makeGraphView());
    m_totals = new TotalsView(m_data, m_history, m_settings, m_stack);
    m_stack->addWidget(m_totals);
    column->addWidget(m_stack, 1);

    m_whole = new QStackedWidget(this);
    m_whole->addWidget(nothing);
    m_whole->addWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_whole);
}

QWidget *TrafficPage::makeTop()
{
    auto *top = new QWidget(this);
    m_views = new ChoiceBar(tr("Graph or totals"), top);
    m_views->setObjectName(QStringLiteral("trafficView"));
    m_views->add(static_cast<int>(View::Graph), tr("Graph"));
    m_views->add(static_cast<int>(View::Totals), tr("Totals"));
    m_peers = new PeerChoice(top);

    auto *menu = new QMenu(top);
    QAction *text = menu->addAction(tr("Save as CSV…"), this, &TrafficPage::exportText);
    text->setObjectName(QStringLiteral("exportTrafficCsv"));
    m_exportPicture = menu->addAction(tr("Save as picture…"), this, &TrafficPage::exportPicture);
    m_exportPicture->setObjectName(QStringLiteral("exportTrafficPng"));
    m_exportButton = new QToolButton(top);
    m_exportButton->setObjectName(QStringLiteral("exportTraffic"));
    m_exportButton->setText(tr("Export"));
    m_exportButton->setToolTip(tr("Save what is shown"));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setFocusPolicy(Qt::StrongFocus);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setMenu(menu);

    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->addWidget(m_views);
    row->addWidget(m_peers, 2);
    row->addStretch(1);
    row->addWidget(m_exportButton);
    return top;
}

QWidget *TrafficPage::makeGraphView()
{
    auto *view = new QWidget(this);
    m_ranges = new ChoiceBar(tr("Time that the graph shows"), view);
    m_ranges->setObjectName(QStringLiteral("trafficRange"));
    for (const TimeRange range : ranges)
        m_ranges->add(static_cast<int>(range), rangeText(range));

    m_pause = new QAction(view);
    auto *pause = new QToolButton(view);
    pause->setObjectName(QStringLiteral("pauseTraffic"));
    pause->setDefaultAction(m_pause);
    pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pause->setFocusPolicy(Qt::StrongFocus);

    m_legend = new TrafficLegend(view);
    m_graph = new GraphWidget(view);
    m_strip = new TotalsStrip(view);

    auto *controls = new QHBoxLayout;
    controls->addWidget(m_ranges);
    controls->addStretch();
    controls->addWidget(pause);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->addLayout(controls);
    column->addWidget(m_legend);
    column->addWidget(m_graph, 1);
    column->addWidget(m_strip);
    return view;
}

void TrafficPage::follow()
{
    connect(m_views, &ChoiceBar::changed, this, [this](int id) { showView(static_cast<View>(id)); });
    connect(m_ranges, &ChoiceBar::changed, this, [this](int id) { setRange(static_cast<TimeRange>(id)); });
    connect(m_pause, &QAction::triggered, this, &TrafficPage::togglePause);
    connect(m_graph, &GraphWidget::pauseWanted, this, &TrafficPage::togglePause);
    connect(m_peers, &PeerChoice::chosen, this, &TrafficPage::choosePeer);
    connect(&m_history, &History::recorded, this, &TrafficPage::look);
    connect(&m_data, &TrafficData::loaded, this, [this] {
        refreshGraph();
        refreshSums();
    });
    connect(&m_fleet, &Fleet::tunnelChanged, this, [this](const InterfaceName &name) {
        if (name == m_tunnel)
            refreshTunnel();
    });
    connect(&m_fleet, &Fleet::listChanged, this, &TrafficPage::refreshTunnel);
}

const FleetTunnel *TrafficPage::tunnel() const
{
    return m_tunnel ? m_fleet.find(*m_tunnel) : nullptr;
}

void TrafficPage::show(const std::optional<InterfaceName> &name)
{
    m_whole->setCurrentIndex(name ? 1 : 0);
    if (m_tunnel != name) {
        m_tunnel = name;
        m_pausedAt.reset();
        setIcons();
    }
    m_peers->setTunnel(tunnel());
    choosePeer();
}

void TrafficPage::choosePeer()
{
    const std::optional<SeriesId> series =
        m_tunnel ? std::optional(SeriesId{*m_tunnel, m_peers->peer()}) : std::nullopt;
    if (series != m_data.series()) {
        m_data.setSeries(series);
        m_graph->startAnew(m_data.range());
    }
    m_graph->setAccessibleName(m_tunnel ? tr("Traffic graph of %1").arg(title()) : tr("Traffic graph"));
    m_totals->refresh();
    refreshGraph();
    refreshSums();
}

void TrafficPage::showView(View view)
{
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_exportPicture->setEnabled(view == View::Graph);
    m_totals->refresh();
    refreshGraph();
}

void TrafficPage::setRange(TimeRange range)
{
    m_ranges->choose(static_cast<int>(range));
    m_data.setRange(range);
    m_graph->startAnew(range);
    refreshGraph();
}

void TrafficPage::togglePause()
{
    if (m_pausedAt)
        m_pausedAt.reset();
    else
        m_pausedAt = m_history.now();
    setIcons();
    refreshGraph();
}

void TrafficPage::setIcons()
{
    m_pause->setIcon(icon(m_pausedAt ? Symbol::Play : Symbol::Pause, palette()));
    m_pause->setText(m_pausedAt ? tr("Continue") : tr("Pause"));
    m_pause->setToolTip(m_pausedAt ? tr("Let the graph move on (Space)")
                                   : tr("Hold the graph still (Space)"));
    m_exportButton->setIcon(icon(Symbol::Export, palette()));
}

// One look of the fleet: at most one new picture of the graph.
void TrafficPage::look()
{
    if (!isVisible())
        return;
    if (!m_pausedAt)
        refreshGraph();
    refreshSums();
}

void TrafficPage::refreshTunnel()
{
    if (isVisible() && m_tunnel)
        m_peers->setTunnel(tunnel());
}

void TrafficPage::refreshGraph()
{
    if (!isVisible() || !m_tunnel || m_stack->currentIndex() != static_cast<int>(View::Graph))
        return;
    const RangeShape shape = shapeOf(m_data.range());
    const std::int64_t to = m_pausedAt.value_or(m_history.now());
    const std::int64_t from = to - shape.window;
    std::vector<Bin> bins = binned(m_data.samples(), from, to, shape.bin);
    const FleetTunnel *shown = tunnel();
    QString message;
    if (!overall(bins).isKnown)
        message = shown && shown->isUp() ? tr("Nothing has been recorded in this time yet.")
                                         : tr("Nothing was recorded in this time: the tunnel was not up.");
    m_graph->setMessage(message);
    m_graph->setBins(std::move(bins), from, to);
}

void TrafficPage::refreshSums()
{
    if (!isVisible() || !m_tunnel)
        return;
    m_legend->setLatest(m_data.latest());
    m_strip->setToday(m_data.today());
    m_strip->setThisMonth(m_data.thisMonth());
    const FleetTunnel *shown = tunnel();
    if (!shown || shown->status.state != LinkState::Up) {
        m_strip->setSession(std::nullopt);
        return;
    }
    const std::optional<PublicKey> peer = m_peers->peer();
    Traffic session;
    for (const PeerStatus &status : shown->status.peers) {
        if (!peer || status.publicKey == *peer) {
            session.rxBytes += status.rxBytes;
            session.txBytes += status.txBytes;
        }
    }
    m_strip->setSession(session);
}

QString TrafficPage::title() const
{
    const QString name = m_tunnel ? text(*m_tunnel) : QString();
    //: a peer of a tunnel
    return m_peers->peer() ? tr("%1, peer %2").arg(name, m_peers->currentText()) : name;
}

QString TrafficPage::fileName(const QString &what) const
{
    return QStringLiteral("%1-%2").arg(m_tunnel ? text(*m_tunnel) : QString(), what);
}

void TrafficPage::exportText()
{
    if (m_stack->currentIndex() == static_cast<int>(View::Totals)) {
        const TotalsModel &model = m_totals->model();
        m_export.saveText(fileName(QStringLiteral("totals")), totalsCsv(model.totals(), model.period()));
        return;
    }
    const GraphView &view = m_graph->view();
    m_export.saveText(fileName(QStringLiteral("traffic")), samplesCsv(m_data.samples(), view.from, view.to));
}

void TrafficPage::exportPicture()
{
    m_export.savePicture(fileName(QStringLiteral("traffic")),
                         graphPicture(m_graph->view(), title(), palette(), font()));
}

void TrafficPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_data.setAudience(TrafficData::Audience::Some);
    refreshTunnel();
    refreshGraph();
    refreshSums();
}

void TrafficPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_data.setAudience(TrafficData::Audience::None);
}

void TrafficPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_pause)
        setIcons();
    QWidget::changeEvent(event);
}

} // namespace adit::gui
