// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/pages.h"

#include "gui/editor/configurationpage.h"
#include "gui/log/logpage.h"
#include "gui/overview/overviewpage.h"
#include "gui/traffic/trafficpage.h"

#include <QAction>
#include <QKeySequence>
#include <QVBoxLayout>

#include <algorithm>

namespace adit::gui {

template <typename Made>
void Pages::add(Page page, const QString &title, std::function<Made *()> make)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    const std::size_t slot = m_slots.size();
    m_slots.push_back({.make = [this, slot, make = std::move(make)] {
        Made *made = make();
        m_slots[slot].show = [made](const std::optional<InterfaceName> &name) { made->show(name); };
        return made;
    }});
    m_order.push_back(page);
    const int index = addTab(place, title);
    //: opens one of the tabs; %1 is its title
    auto *opener = new QAction(tr("Show %1").arg(title), this);
    opener->setObjectName(QStringLiteral("openPage%1").arg(index + 1));
    opener->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(opener, &QAction::triggered, this, [this, index] { setCurrentIndex(index); });
    m_openers.push_back(opener);
}

Pages::Pages(const Services &services, QWidget *parent) : QTabWidget(parent), m_services(services)
{
    setObjectName(QStringLiteral("pages"));
    setDocumentMode(true);
    addPages();
    connect(this, &QTabWidget::currentChanged, this, &Pages::fill);
    fill(currentIndex());
}

void Pages::addPages()
{
    add<OverviewPage>(Page::Overview, tr("Overview"), [this] {
        auto *page = new OverviewPage(m_services.fleet, this);
        connect(page, &OverviewPage::configurationWanted, this, [this] { open(Page::Configuration); });
        connect(page, &OverviewPage::toggleWanted, this, &Pages::toggleWanted);
        connect(page, &OverviewPage::importWanted, this, &Pages::importWanted);
        return page;
    });
    add<TrafficPage>(Page::Traffic, tr("Traffic"), [this] {
        return new TrafficPage(m_services.fleet, m_services.history, m_services.settings, this);
    });
    add<ConfigurationPage>(Page::Configuration, tr("Configuration"), [this] {
        m_configuration = new ConfigurationPage(m_services.fleet, this);
        return m_configuration;
    });
    add<LogPage>(Page::Log, tr("Log"), [this] { return new LogPage(m_services.log, this); });
}

void Pages::askToLeave(std::function<void(bool mayLeave)> done)
{
    if (m_configuration)
        m_configuration->askToLeave(std::move(done));
    else
        done(true);
}

void Pages::fill(int index)
{
    if (index < 0)
        return;
    Slot &slot = m_slots[static_cast<std::size_t>(index)];
    if (!slot.show)
        widget(index)->layout()->addWidget(slot.make());
    slot.show(m_name);
}

void Pages::show(const std::optional<InterfaceName> &name)
{
    m_name = name;
    for (const Slot &slot : m_slots) {
        if (slot.show)
            slot.show(name);
    }
}

void Pages::open(Page page)
{
    const auto place = std::ranges::find(m_order, page);
    if (place != m_order.end())
        setCurrentIndex(static_cast<int>(place - m_order.begin()));
}

} // namespace adit::gui
