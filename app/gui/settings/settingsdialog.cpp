// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/settingsdialog.h"

#include "gui/settings/generalpage.h"
#include "gui/settings/rulespage.h"
#include "gui/settings/startpage.h"
#include "gui/theme/words.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QTabWidget>

namespace adit::gui {

SettingsDialog::SettingsDialog(Settings &settings, Fleet &fleet, const NetworkWatch &network,
                               Autostart autostart, QWidget *parent)
    : QDialog(parent),
      m_tabs(new QTabWidget(this)),
      m_rules(new RulesPage(settings, fleet, network, this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settingsDialog"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->addTab(new GeneralPage(settings, this), tr("&General"));
    m_tabs->addTab(new StartPage(settings, fleet, std::move(autostart), this), tr("At the &start"));
    m_tabs->addTab(m_rules, tr("&Networks"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    // Wide enough for the widest of the pages in each of its states, so that nothing jumps.
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void SettingsDialog::showRules(const InterfaceName &tunnel)
{
    m_tabs->setCurrentWidget(m_rules);
    m_rules->choose(text(tunnel));
}

} // namespace adit::gui
