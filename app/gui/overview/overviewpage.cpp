// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/overviewpage.h"

#include "gui/overview/factform.h"
#include "gui/overview/noticeframe.h"
#include "gui/overview/peersview.h"
#include "gui/overview/statehead.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace adit::gui {

OverviewPage::OverviewPage(Fleet &fleet, QWidget *parent)
    : QScrollArea(parent),
      m_fleet(fleet),
      m_nothing(new QLabel(tr("Choose a tunnel on the left."))),
      m_content(new QWidget)
{
    setObjectName(QStringLiteral("overviewPage"));
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    m_head = new StateHead(m_content);
    m_facts = new FactForm(m_content);
    m_peers = new PeersView(m_content);
    const int pad = fontMetrics().height();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(pad);
    column->addWidget(m_head);
    m_noticeColumn = new QVBoxLayout;
    m_noticeColumn->setSpacing(pad / 3);
    column->addLayout(m_noticeColumn);
    column->addWidget(m_facts);
    column->addWidget(m_peers);
    column->addStretch(1);

    auto *both = new QWidget;
    auto *stack = new QVBoxLayout(both);
    stack->setContentsMargins({});
    stack->addWidget(m_nothing);
    stack->addWidget(m_content);
    setWidget(both);

    connect(m_head, &StateHead::pressed, this, &OverviewPage::toggleWanted);
    // A look tells of its tunnels one by one: all of it is one refresh.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    const auto soon = [this] { m_soon.start(0); };
    connect(&fleet, &Fleet::tunnelChanged, this, soon);
    connect(&fleet, &Fleet::listChanged, this, soon);
    connect(&fleet, &Fleet::looked, this, soon);
}

void OverviewPage::show(const std::optional<InterfaceName> &name)
{
    if (m_name != name)
        ensureVisible(0, 0);
    m_name = name;
    refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void OverviewPage::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up
    const FleetTunnel *tunnel = m_name ? m_fleet.find(*m_name) : nullptr;
    m_nothing->setVisible(!tunnel);
    m_content->setVisible(tunnel);
    if (!tunnel)
        return;
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    const Overview overview = overviewOf(*tunnel, m_fleet.tunnels(), now);
    m_head->show(overview);
    showNotices(overview.notices);
    m_facts->show(overview.facts);
    m_peers->show(*tunnel, now);
}

void OverviewPage::showNotices(const std::vector<Notice> &notices)
{
    if (notices == m_notices)
        return; // or a text that is being selected, and the focus, would be lost each second
    m_notices = notices;
    while (QLayoutItem *item = m_noticeColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
    for (const Notice &notice : notices) {
        auto *frame = new NoticeFrame(notice, m_content);
        connect(frame, &NoticeFrame::followed, this, &OverviewPage::follow);
        m_noticeColumn->addWidget(frame);
    }
}

void OverviewPage::follow(Notice::Leads leads)
{
    switch (leads) {
    case Notice::Leads::Nowhere: return;
    case Notice::Leads::ToConfiguration: return emit configurationWanted();
    case Notice::Leads::ToImport: return emit importWanted();
    case Notice::Leads::ToRepair:
        if (m_name)
            m_fleet.repair(*m_name);
        return;
    case Notice::Leads::ToKeep: return m_fleet.confirm(*m_name);
    case Notice::Leads::ToTakeBack: return m_fleet.takeBack(*m_name);
    }
}

} // namespace adit::gui
